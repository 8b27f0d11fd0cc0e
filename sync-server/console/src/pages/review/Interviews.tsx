/** Whom the team spoke with; what was asked, answered, read back and signed. */
import { FileX } from 'lucide-react';
import { Link, type To } from 'react-router-dom';
import { useInterviews } from '../../api/queries';
import type { InterviewRow } from '../../api/talk_types';
import { useFilters } from '../../components/Filters';
import { Badge, ConflictBadge, Mark } from '../../components/Mark';
import { RowList } from '../../components/RowList';
import { Empty, Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { InterviewPane } from './InterviewPane';
import { useOpenReview } from './ReviewPage';

const defaults = { interview: '', open: '' };

export function Interviews() {
  const review = useOpenReview();
  return (
    <Loaded query={useInterviews(review.id)}>{({ interviews }) => <InterviewList interviews={interviews} />}</Loaded>
  );
}

function InterviewList({ interviews }: { interviews: readonly InterviewRow[] }) {
  const texts = useTexts();
  const { filters, link } = useFilters(defaults);
  if (interviews.length === 0) {
    return (
      <Empty title={texts.t('interviews.none')}>
        <p>{texts.t('interviews.none_what')}</p>
      </Empty>
    );
  }
  // What was taken back stands last, as on the tablet.
  const rows = [...interviews].sort((a, b) => Number(a.state === 'retracted') - Number(b.state === 'retracted'));
  const at = rows.findIndex((row) => row.id === filters.interview);
  const to = (row: InterviewRow | undefined) => (row ? link({ interview: row.id, open: '' }) : null);
  return (
    <div className={`items-layout talks${filters.interview ? ' with-item' : ''}`}>
      <RowList label={texts.t('review.tab.interviews')}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            current={row.id === filters.interview}
            to={link({ interview: row.id, open: '' })}
          />
        ))}
      </RowList>
      <section className="pane item-pane" aria-label={rows[at]?.name ?? texts.t('review.tab.interviews')}>
        {filters.interview ? (
          <InterviewPane
            key={filters.interview}
            interview={filters.interview}
            open={filters.open}
            openLink={(open) => link({ open })}
            previous={to(rows[at - 1])}
            next={to(at < 0 ? undefined : rows[at + 1])}
          />
        ) : (
          <p className="choose">{texts.t('interviews.choose')}</p>
        )}
      </section>
    </div>
  );
}

function Row({ row, current, to }: { row: InterviewRow; current: boolean; to: To }) {
  const texts = useTexts();
  return (
    <Link
      className={`item-row talk-row${row.state === 'retracted' ? ' retracted' : ''}`}
      to={to}
      aria-current={current ? 'true' : undefined}
      preventScrollReset
    >
      <span>
        <strong>{row.name}</strong> <span className="faint">{texts.pick(row.role_title)}</span>
      </span>
      <span className="sub num">{[formatTime(row.started), row.place].filter(Boolean).join(' · ')}</span>
      <span className="item-marks">
        <Mark kind="interview" code={row.state} />
        <Trouble row={row} />
      </span>
    </Link>
  );
}

/** What a reader should know before trusting the signatures. */
export function Trouble({ row }: { row: InterviewRow }) {
  const texts = useTexts();
  return (
    <>
      {row.voided > 0 && (
        <Badge icon={FileX} tone="partly">
          {texts.count('interviews.voided', row.voided)}
        </Badge>
      )}
      {row.conflicted && <ConflictBadge />}
    </>
  );
}
