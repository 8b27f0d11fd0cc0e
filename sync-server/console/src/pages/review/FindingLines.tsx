/** Findings as short lines, with a link to the page of findings. */
import { Link } from 'react-router-dom';
import type { Finding } from '../../api/item_types';
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';

export function FindingLines({ findings, review }: { findings: readonly Finding[]; review: string }) {
  const texts = useTexts();
  return (
    <ul className="plain-list">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Mark kind="severity" code={finding.severity} />{' '}
          <Link to={`/reviews/${encodeURIComponent(review)}/findings#${finding.id}`}>{finding.text}</Link>{' '}
          <span className="faint">
            {[texts.word('finding_state', finding.state), finding.due && `${texts.t('findings.due')} ${finding.due}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
