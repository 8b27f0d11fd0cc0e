/** The paper as it was drawn, its options in the order in which they were shown. */
import { Check, CircleDot, X } from 'lucide-react';
import type { PaperQuestion } from '../../api/talk_types';
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';

export function TestPaper({ paper }: { paper: readonly PaperQuestion[] }) {
  const texts = useTexts();
  return (
    <ol className="paper">
      {paper.map((question, n) => (
        <li key={question.question}>
          <p className="asked">
            <span>
              <span className="num faint">{n + 1}.</span> {texts.pick(question.text) || question.question}
            </span>
            {question.correct !== null && <Mark kind="marked" code={question.correct ? 'right' : 'wrong'} />}
          </p>
          {question.options.length > 0 ? (
            <Options options={question.options} />
          ) : (
            <p className="faint">
              {texts.t('tests.chosen_numbers', { numbers: texts.list(question.chosen.map((one) => String(one + 1))) })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Options({ options }: { options: PaperQuestion['options'] }) {
  const texts = useTexts();
  const none = options.every((option) => !option.chosen);
  return (
    <>
      <ul className="options">
        {options.map((option, n) => (
          <li key={option.number} className={option.chosen ? 'chosen' : undefined}>
            <span className="num">{String.fromCharCode(65 + n)}</span> {texts.pick(option.text)}{' '}
            {option.chosen && (
              <span className={option.right ? 'tone-good' : 'tone-bad'}>
                {option.right ? (
                  <CircleDot aria-hidden="true" className="icon" />
                ) : (
                  <X aria-hidden="true" className="icon" />
                )}{' '}
                {texts.t('tests.chosen')}
              </span>
            )}{' '}
            {option.right && (
              <span className="tone-good">
                <Check aria-hidden="true" className="icon" /> {texts.t('tests.right')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {none && <p className="faint">{texts.t('interviews.not_answered')}</p>}
    </>
  );
}
