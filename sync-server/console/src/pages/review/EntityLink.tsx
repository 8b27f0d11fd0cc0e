/** A link to what an entity names, within the pages of one review. */
import { Link } from 'react-router-dom';
import { useInterviews, useTests } from '../../api/queries';
import { useTexts } from '../../i18n/TextsProvider';
import { entityLabel, entitySegments } from '../../logic/entities';
import { useOpenReview } from './ReviewPage';

interface EntityLinkProps {
  entity: string;
  /** In place of the short name that the path gives. */
  label?: string;
}

export function EntityLink({ entity, label }: EntityLinkProps) {
  const texts = useTexts();
  const [kind, first = '', key = ''] = entitySegments(entity);
  const shown = label || entityLabel(entity);
  if (kind === 'item') return <Stacked to={`../items?item=${encodeURIComponent(first)}`}>{label || first}</Stacked>;
  if (kind === 'unit') {
    const search = new URLSearchParams({ list: first, q: key, open: entity });
    return <Stacked to={`../sightings?${search.toString()}`}>{shown}</Stacked>;
  }
  if (kind === 'finding') return <Stacked to={`../findings#${first}`}>{texts.t('evidence.finding')}</Stacked>;
  if (kind === 'interview') return <InterviewLink id={first} />;
  if (kind === 'test') return <TestLink id={first} />;
  return <span className="stacked">{shown}</span>;
}

function Stacked({ to, children }: { to: string; children: string }) {
  return (
    <Link className="stacked" to={to}>
      {children}
    </Link>
  );
}

function InterviewLink({ id }: { id: string }) {
  const texts = useTexts();
  const review = useOpenReview();
  const name = useInterviews(review.id).data?.interviews.find((interview) => interview.id === id)?.name ?? '';
  return (
    <Stacked to={`../interviews?interview=${encodeURIComponent(id)}`}>
      {texts.t('evidence.interview', { name }).trim()}
    </Stacked>
  );
}

function TestLink({ id }: { id: string }) {
  const texts = useTexts();
  const review = useOpenReview();
  const name = useTests(review.id).data?.tests.find((test) => test.id === id)?.name ?? '';
  return <Stacked to={`../tests?test=${encodeURIComponent(id)}`}>{texts.t('evidence.test', { name }).trim()}</Stacked>;
}
