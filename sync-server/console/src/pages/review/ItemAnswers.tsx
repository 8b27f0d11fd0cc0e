/** What people said in interviews that is for one item. */
import { Link } from 'react-router-dom';
import type { ItemAnswer } from '../../api/talk_types';
import { useTexts } from '../../i18n/TextsProvider';

export function ItemAnswers({ answers }: { answers: readonly ItemAnswer[] }) {
  const texts = useTexts();
  return (
    <ul className="answers">
      {answers.map((answer) => (
        <li key={answer.entity}>
          <p className="asked">{texts.pick(answer.text)}</p>
          <p className="as-written said">{answer.answer}</p>
          <p className="faint about">
            <Link to={`../interviews?interview=${encodeURIComponent(answer.interview)}`}>
              {answer.name}, {texts.pick(answer.role_title)}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
