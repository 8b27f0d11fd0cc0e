/** What a supervisor wants to know of a review before opening any part of it. */
import { CheckCheck, CircleAlert, Lock, LockOpen, ShieldCheck, ShieldX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Review } from '../../api/types';
import { Badge, CountMark, Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { standingDecision, whatKeepsTheDecision } from '../../logic/keeps';
import { basisPoints, formatBasisPoints, formatPoints } from '../../logic/numbers';
import { formatTime } from '../../logic/times';
import { sightings } from '../../logic/unit_filters';
import { useRecommendationText } from './Recommendation';

function Cell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="fact">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Summary({ review }: { review: Review }) {
  const texts = useTexts();
  const severities = ['veto', 'major', 'minor', 'observation'] as const;
  return (
    <div className="summary" role="group" aria-label={texts.t('review.summary')}>
      <div className="facts">
        <ScoreCell review={review} />
        <Cell title={texts.t('review.sightings')}>
          <SightingCounts review={review} />
        </Cell>
        <Cell title={texts.t('review.findings')}>
          <ul className="fact-list two">
            {severities.map((severity) => (
              <li key={severity}>
                <Link to={`findings?severity=${severity}`} className="quiet-link">
                  <Mark kind="severity" code={severity} count={review.findings[severity]} />
                </Link>
              </li>
            ))}
          </ul>
        </Cell>
        <Cell title={texts.t('review.team')}>
          <ul className="fact-list">
            {review.team.map((member) => (
              <li key={member.user}>
                {member.name} <span className="faint">{texts.word('role', member.role)}</span>
              </li>
            ))}
          </ul>
        </Cell>
        <SealCell review={review} />
      </div>
      <Keeps review={review} />
    </div>
  );
}

function ScoreCell({ review }: { review: Review }) {
  const texts = useTexts();
  const recommendation = useRecommendationText();
  const { score } = review;
  const best = basisPoints(score.best, score.applicable);
  return (
    <Cell title={texts.t('review.score')}>
      <p className="num">
        <span className="big">{formatBasisPoints(score.basis_points)}</span>{' '}
        {texts.t('review.score_of', { earned: formatPoints(score.earned), applicable: formatPoints(score.applicable) })}
        {score.open_items > 0 && best !== null && (
          <span className="faint"> · {texts.t('review.best', { percent: formatBasisPoints(best) })}</span>
        )}
      </p>
      <p>
        {score.recommendation ? (
          <>
            <Mark kind="recommend" code={score.recommendation.recommend} strong />{' '}
            {recommendation(score.recommendation, true)}
          </>
        ) : (
          <span className="faint">
            {texts.t('review.recommendation')}: {texts.t('review.no_recommendation')}
          </span>
        )}
      </p>
      {score.vetoes.length > 0 && (
        <p className="tone-bad">{texts.t('review.vetoes', { items: texts.list(score.vetoes) })}</p>
      )}
    </Cell>
  );
}

function SightingCounts({ review }: { review: Review }) {
  const texts = useTexts();
  return (
    <table className="mini">
      <caption className="sr-only">{texts.t('review.sightings')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{texts.t('sightings.lists')}</th>
          {sightings.map((status) => (
            <th scope="col" key={status}>
              {texts.word('sighting', status)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {review.units.map((list) => (
          <tr key={list.list}>
            <th scope="row">
              <Link to={`sightings?list=${encodeURIComponent(list.list)}`}>{texts.pick(list.title)}</Link>
            </th>
            {sightings.map((status) => (
              <td key={status}>
                <CountMark kind="sighting" code={status} count={list[status]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SealCell({ review }: { review: Review }) {
  const texts = useTexts();
  const { seal } = review;
  return (
    <Cell title={texts.t('review.seal')}>
      {seal ? (
        <>
          <p>
            <Lock aria-hidden="true" className="icon" />{' '}
            {texts.t('review.sealed_by', { name: seal.author.name, time: formatTime(seal.time) })}
          </p>
          <p>
            {seal.state_matches ? (
              <Badge icon={ShieldCheck} tone="good">
                {texts.t('review.seal_matches')}
              </Badge>
            ) : (
              <Badge icon={ShieldX} tone="bad">
                {texts.t('review.seal_differs')}
              </Badge>
            )}
          </p>
        </>
      ) : (
        <p>
          <LockOpen aria-hidden="true" className="icon" /> {texts.t('review.not_sealed')}
        </p>
      )}
      {review.amendments > 0 && <p>{texts.count('review.amendments', review.amendments)}</p>}
      <p className="faint num">
        {review.last_received_at
          ? texts.t('review.received', { time: formatTime(review.last_received_at) })
          : texts.t('review.nothing_received')}
      </p>
    </Cell>
  );
}

function Keeps({ review }: { review: Review }) {
  const texts = useTexts();
  const decided = standingDecision(review);
  if (decided) {
    return (
      <p className="keeps done">
        <CheckCheck aria-hidden="true" className="icon" />
        {texts.t('review.decided_as', {
          outcome: texts.word('outcome', decided.outcome),
          name: decided.author.name,
          time: formatTime(decided.time),
        })}
      </p>
    );
  }
  const keeps = whatKeepsTheDecision(review, texts);
  return keeps.length > 0 ? (
    <p className="keeps">
      <CircleAlert aria-hidden="true" className="icon" />
      <strong>{texts.t('review.keeps')}</strong>
      <span>{texts.list(keeps)}</span>
    </p>
  ) : (
    <p className="keeps done">
      <CheckCheck aria-hidden="true" className="icon" />
      {texts.t('review.ready')}
    </p>
  );
}
