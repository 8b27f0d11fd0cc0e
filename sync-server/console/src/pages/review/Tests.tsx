/** Who sat the knowledge test, how it was marked, and what made its result worth less. */
import { FlagTriangleRight } from 'lucide-react';
import { Link, type To } from 'react-router-dom';
import { useTests } from '../../api/queries';
import type { TestRow } from '../../api/talk_types';
import { useFilters } from '../../components/Filters';
import { Badge, ConflictBadge, Mark } from '../../components/Mark';
import { RowList } from '../../components/RowList';
import { Empty, Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { entityLabel } from '../../logic/entities';
import { formatTime } from '../../logic/times';
import { useOpenReview } from './ReviewPage';
import { TestPane } from './TestPane';
import { TestResult } from './TestResult';

const defaults = { test: '' };

export function Tests() {
  const review = useOpenReview();
  return <Loaded query={useTests(review.id)}>{({ tests }) => <TestList tests={tests} />}</Loaded>;
}

function TestList({ tests }: { tests: readonly TestRow[] }) {
  const texts = useTexts();
  const { filters, link } = useFilters(defaults);
  if (tests.length === 0) {
    return (
      <Empty title={texts.t('tests.none')}>
        <p>{texts.t('tests.none_what')}</p>
      </Empty>
    );
  }
  const at = tests.findIndex((test) => test.id === filters.test);
  const to = (row: TestRow | undefined) => (row ? link({ test: row.id }) : null);
  return (
    <>
      <Totals tests={tests} />
      <div className={`items-layout talks${filters.test ? ' with-item' : ''}`}>
        <RowList label={texts.t('review.tab.tests')}>
          {tests.map((row) => (
            <Row key={row.id} row={row} current={row.id === filters.test} to={link({ test: row.id })} />
          ))}
        </RowList>
        <section className="pane item-pane" aria-label={tests[at]?.name ?? texts.t('review.tab.tests')}>
          {filters.test ? (
            <TestPane
              key={filters.test}
              test={filters.test}
              previous={to(tests[at - 1])}
              next={to(at < 0 ? undefined : tests[at + 1])}
            />
          ) : (
            <p className="choose">{texts.t('tests.choose')}</p>
          )}
        </section>
      </div>
    </>
  );
}

function Totals({ tests }: { tests: readonly TestRow[] }) {
  const texts = useTexts();
  const passed = tests.filter((test) => test.marks?.passed).length;
  const sat = tests.filter((test) => test.state === 'handed_in').length;
  return <p className="talk-totals num">{texts.t('tests.totals', { sat, passed, all: tests.length })}</p>;
}

function Row({ row, current, to }: { row: TestRow; current: boolean; to: To }) {
  const texts = useTexts();
  return (
    <Link
      className={`item-row talk-row${row.state === 'abandoned' ? ' retracted' : ''}`}
      to={to}
      aria-current={current ? 'true' : undefined}
      preventScrollReset
    >
      <span>
        <strong>{row.name}</strong> <span className="faint">{row.person && entityLabel(row.person.entity)}</span>
      </span>
      <span className="sub num">{formatTime(row.handed_in?.time ?? row.started ?? row.drawn)}</span>
      <span className="item-marks">
        {row.state === 'handed_in' ? <TestResult test={row} /> : <Mark kind="test" code={row.state} />}
        {row.incidents.length > 0 && (
          <Badge icon={FlagTriangleRight} tone="partly">
            {texts.count('tests.incidents', row.incidents.length)}
          </Badge>
        )}
        {row.conflicted && <ConflictBadge />}
      </span>
    </Link>
  );
}
