/** The list of reviews. */
import { GitCompareArrows } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useReviews } from '../api/queries';
import type { ReviewSummary } from '../api/types';
import { FilterSearch, FilterSelect, useFilters } from '../components/Filters';
import { Badge, CountMark, Mark } from '../components/Mark';
import { Pager, rowsPerPage, usePrinting } from '../components/Pager';
import { ProgressBar } from '../components/ProgressBar';
import { Empty, Loaded } from '../components/States';
import { useTitle } from '../components/useTitle';
import type { Key } from '../i18n/languages';
import { useTexts } from '../i18n/TextsProvider';
import { pageOf } from '../logic/address';
import { formatBasisPoints } from '../logic/numbers';
import { filterReviews, inState, reviewFilterDefaults, reviewStates, stageNames } from '../logic/review_filters';
import { formatTime } from '../logic/times';

export function Reviews() {
  const texts = useTexts();
  const reviews = useReviews();
  useTitle(texts.t('reviews.title'));
  return (
    <div className="page">
      <h1>{texts.t('reviews.title')}</h1>
      <Loaded query={reviews}>{(loaded) => <ReviewList reviews={loaded.reviews} />}</Loaded>
    </div>
  );
}

function ReviewList({ reviews }: { reviews: ReviewSummary[] }) {
  const texts = useTexts();
  const { filters, change, link } = useFilters(reviewFilterDefaults);
  const printing = usePrinting();
  if (reviews.length === 0) {
    return (
      <Empty title={texts.t('reviews.empty')}>
        <p>{texts.t('reviews.empty_what')}</p>
      </Empty>
    );
  }
  const shown = filterReviews(reviews, filters);
  const page = pageOf(shown, filters.page, printing ? Infinity : rowsPerPage);
  const count = (state: string) => reviews.filter((review) => inState(review, state)).length;
  const options = [
    { id: '', label: texts.t('common.all'), count: reviews.length },
    ...stageNames.map((stage) => ({ id: stage, label: texts.t(`stage.${stage}`), count: count(stage) })),
    ...reviewStates
      .filter((state) => count(state) > 0 || state === filters.state)
      .map((state) => ({ id: state, label: texts.word('state', state), count: count(state) })),
  ];
  const filtered = shown.length !== reviews.length;
  return (
    <>
      <div className="filters" role="search">
        <FilterSelect
          label={texts.t('reviews.state_filter')}
          value={filters.state}
          options={options}
          onChange={(state) => change({ state })}
        />
        <FilterSearch label={texts.t('reviews.search')} value={filters.q} onChange={(q) => change({ q })} />
        <span className="spacer" />
        <span className="faint" role="status">
          {filtered
            ? texts.t('reviews.shown_of', { n: shown.length, all: reviews.length })
            : texts.count('reviews.shown', reviews.length)}
        </span>
        <Pager page={page} all={shown.length} link={(number) => link({ page: number })} />
      </div>
      {shown.length === 0 ? (
        <Empty title={texts.t('reviews.no_match')}>
          <p>
            <Link to="/reviews">{texts.t('reviews.clear')}</Link>
          </p>
        </Empty>
      ) : (
        <ReviewTable reviews={page.rows} />
      )}
    </>
  );
}

const columns = [
  'applicant',
  'class',
  'state',
  'date',
  'team',
  'progress',
  'findings',
  'score',
  'conflicts',
  'received',
];

function ReviewTable({ reviews }: { reviews: ReviewSummary[] }) {
  const texts = useTexts();
  return (
    <div className="table-wrap">
      <table className="table reviews">
        <caption className="sr-only">{texts.t('reviews.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column} className={`col-${column}`}>
                {texts.t(`reviews.column.${column}` as Key)}
                {column === 'applicant' && <span className="faint"> · {texts.t('reviews.column.number')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reviews.map((review) => (
            <ReviewRow key={review.id} review={review} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReviewRow({ review }: { review: ReviewSummary }) {
  const texts = useTexts();
  const { score, findings, progress } = review;
  const severities = (['veto', 'major', 'minor', 'observation'] as const).filter((severity) => findings[severity] > 0);
  const begun = progress.settled > 0 || score.open_items < progress.items;
  return (
    <tr>
      <th scope="row" className="col-applicant">
        <Link className="row-link" to={`/reviews/${encodeURIComponent(review.id)}/items`}>
          {texts.pick(review.applicant)}
        </Link>
        <span className="sub num">
          {review.application_number} · {texts.word('business', review.business)}
        </span>
      </th>
      <td>{texts.word('class', review.class)}</td>
      <td>
        <Mark kind="state" code={review.state} />
      </td>
      <td className="num nowrap">{review.planned_on}</td>
      <td className="col-team">
        {texts.list(
          review.team.map((member) =>
            member.role === 'leader' ? texts.t('reviews.leader', { name: member.name }) : member.name,
          ),
        )}
      </td>
      <td>
        <ProgressBar
          value={progress.settled}
          of={progress.items}
          label={texts.t('reviews.settled_of', { n: progress.settled, all: progress.items })}
        />
      </td>
      <td className="nowrap">
        {severities.length === 0 ? <span className="faint">{texts.t('reviews.no_findings')}</span> : null}
        {severities.map((severity) => (
          <CountMark key={severity} kind="severity" code={severity} count={findings[severity]} />
        ))}
      </td>
      <td className="num nowrap col-score">
        {begun ? (
          <>
            <strong>{formatBasisPoints(score.basis_points)}</strong>
            {score.open_items > 0 && <span className="sub">{texts.t('reviews.open', { n: score.open_items })}</span>}
            {score.recommendation && (
              <span className="sub">{texts.word('recommend', score.recommendation.recommend)}</span>
            )}
          </>
        ) : (
          <span className="faint">{texts.t('reviews.not_scored')}</span>
        )}
      </td>
      <td className="nowrap">
        {progress.conflicts > 0 ? (
          <Badge icon={GitCompareArrows} tone="extra">
            {progress.conflicts}
          </Badge>
        ) : (
          <span className="faint num">0</span>
        )}
      </td>
      <td className="num col-received">
        {review.last_received_at ? (
          <time dateTime={review.last_received_at}>{formatTime(review.last_received_at)}</time>
        ) : (
          <span className="faint">{texts.t('reviews.never_received')}</span>
        )}
      </td>
    </tr>
  );
}
