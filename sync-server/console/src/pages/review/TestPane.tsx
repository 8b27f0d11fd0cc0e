/** One knowledge test: who sat it, its result and what it feeds, incidents, and every answer beside the right one. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router-dom';
import { useTest } from '../../api/queries';
import type { KnowledgeTest, TestRow } from '../../api/talk_types';
import { Mark } from '../../components/Mark';
import { Loaded } from '../../components/States';
import { Pairs } from '../../components/Pairs';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { EntityLink } from './EntityLink';
import { EvidenceList } from './EvidenceList';
import { HistoryView } from './HistoryView';
import { Part, StepLinks } from './Pane';
import { useOpenReview } from './ReviewPage';
import { TestPaper } from './TestPaper';
import { TestResult } from './TestResult';

interface PaneProps {
  test: string;
  previous: To | null;
  next: To | null;
}

export function TestPane(props: PaneProps) {
  const review = useOpenReview();
  return <Loaded query={useTest(review.id, props.test)}>{(test) => <Detail {...props} record={test} />}</Loaded>;
}

function Detail({ record, previous, next }: PaneProps & { record: KnowledgeTest }) {
  const texts = useTexts();
  const review = useOpenReview();
  return (
    <article className="item">
      <header className="item-head">
        <Mark kind="test" code={record.state} strong />
        {record.state === 'handed_in' && <TestResult test={record} strong />}
        <span className="spacer" />
        <StepLinks previous={previous} next={next} />
      </header>
      <h2 className="question">{record.name}</h2>
      <Head test={record} />
      <Warnings test={record} />
      {record.feeds && <Feeds feeds={record.feeds} />}
      {record.incidents.length > 0 && (
        <Part title={texts.t('tests.incidents_title')} aside={record.incidents.length}>
          <ul className="plain-list">
            {record.incidents.map((incident, n) => (
              <li key={n}>
                <Mark kind="incident" code={incident.kind} /> {incident.text}
                <span className="sub num">{formatTime(incident.time)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={texts.t('tests.paper')} aside={`${record.answered}/${record.questions}`}>
        <TestPaper paper={record.paper} />
        <code className="sub hash">
          {texts.t('tests.bank')} {record.bank.sha256}
        </code>
      </Part>
      {record.evidence.length > 0 && (
        <Part title={texts.t('item.evidence')} aside={record.evidence.length}>
          <EvidenceList evidence={record.evidence} review={review.id} />
        </Part>
      )}
      <Part title={texts.t('item.history')}>
        <HistoryView review={review.id} entity={`test/${record.id}`} />
      </Part>
    </article>
  );
}

function Head({ test }: { test: TestRow }) {
  const texts = useTexts();
  const handedIn =
    test.handed_in && `${formatTime(test.handed_in.time)} · ${texts.word('handed_in', test.handed_in.by)}`;
  const rows: [string, ReactNode][] = [
    [texts.t('talks.person'), test.person && <EntityLink entity={test.person.entity} label={test.person.label} />],
    [texts.t('talks.inspector'), test.inspector?.name],
    [texts.t('tests.device'), test.device?.name],
    [texts.t('tests.drawn'), formatTime(test.drawn)],
    [texts.t('tests.started'), formatTime(test.started)],
    [texts.t('tests.handed_in'), handedIn],
    [texts.t('tests.rule'), texts.t('tests.rule_is', { minutes: test.minutes, percent: `${test.pass_percent}%` })],
  ];
  return <Pairs rows={rows} quiet />;
}

/** What keeps a reader from taking the result as it stands. */
function Warnings({ test }: { test: TestRow }) {
  const texts = useTexts();
  const { marks, shown } = test;
  const warnings = [
    test.abandoned && texts.t('tests.abandoned', { reason: test.abandoned }),
    !test.bank.here && texts.t('tests.no_bank_what'),
    marks &&
      shown &&
      (marks.right !== shown.right || marks.of !== shown.of) &&
      texts.t('tests.differs', { right: shown.right, of: shown.of }),
  ];
  return (
    <>
      {warnings.filter(Boolean).map((warning) => (
        <p key={String(warning)} className="keeps">
          <CircleAlert aria-hidden="true" className="icon" />
          <span>{warning}</span>
        </p>
      ))}
    </>
  );
}

function Feeds({ feeds }: { feeds: NonNullable<TestRow['feeds']> }) {
  const texts = useTexts();
  const taken = feeds.proposed !== null && feeds.proposed === feeds.determination;
  const search = new URLSearchParams({ item: feeds.item, unit: feeds.entity });
  return (
    <Part title={texts.t('tests.feeds')}>
      <p className="answer-line">
        <Link className="num" to={`../items?${search.toString()}`}>
          {feeds.item}
        </Link>
        {feeds.proposed && (
          <>
            {texts.t('tests.proposes')} <Mark kind="determination" code={feeds.proposed} />
          </>
        )}
        {taken ? (
          <span className="faint">{texts.t('tests.taken')}</span>
        ) : (
          <>
            {texts.t('tests.item_says')} <Mark kind="determination" code={feeds.determination ?? 'open'} />
          </>
        )}
      </p>
    </Part>
  );
}
