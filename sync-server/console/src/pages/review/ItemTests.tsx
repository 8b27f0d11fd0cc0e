/** The knowledge tests that feed one item, as short lines. */
import { Link } from 'react-router-dom';
import type { TestRow } from '../../api/talk_types';
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { TestResult } from './TestResult';

export function ItemTests({ tests }: { tests: readonly TestRow[] }) {
  const texts = useTexts();
  return (
    <ul className="plain-list">
      {tests.map((test) => (
        <li key={test.id} className="answer-line">
          <Link to={`../tests?test=${encodeURIComponent(test.id)}`}>{test.name}</Link>
          {test.state === 'handed_in' ? <TestResult test={test} /> : <Mark kind="test" code={test.state} />}
          {test.incidents.length > 0 && (
            <span className="faint">{texts.count('tests.incidents', test.incidents.length)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
