/** Where the review stands, what may be done about it, and what has been decided. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SealSignature } from '../../api/types';
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { DecideForm } from './DecideForm';
import { ReturnForm } from './ReturnForm';
import { useOpenReview } from './ReviewPage';

export function Decision() {
  const texts = useTexts();
  const review = useOpenReview();
  return (
    <div className="two-columns decision">
      <div>
        {review.decisions.length > 0 && (
          <section>
            <h2>{texts.t('decision.made')}</h2>
            <ol className="plain-list">
              {review.decisions.map((decision) => (
                <li key={decision.id} className="decided">
                  <p>
                    <Mark kind="outcome" code={decision.outcome} strong />
                    <span className="faint">
                      {' '}
                      {decision.author.name}, <span className="num">{formatTime(decision.time)}</span>
                    </span>
                  </p>
                  <p className="as-written">{decision.reasons}</p>
                </li>
              ))}
            </ol>
          </section>
        )}
        <section>
          <h2>{texts.t('decision.decide')}</h2>
          {review.may.decide ? (
            <DecideForm review={review} />
          ) : (
            <NotAllowed>
              {texts.t('decision.decide_no')} {texts.word('decision.why', review.may.why_not_decide ?? '')}
            </NotAllowed>
          )}
        </section>
        <section>
          <h2>{texts.t('decision.return')}</h2>
          {review.may.return ? (
            <ReturnForm review={review} />
          ) : (
            <NotAllowed>{texts.t('decision.return_no')}</NotAllowed>
          )}
        </section>
      </div>
      <WhatTheTeamSaid />
    </div>
  );
}

function NotAllowed({ children }: { children: ReactNode }) {
  return (
    <p className="keeps">
      <CircleAlert aria-hidden="true" className="icon" />
      <span>{children}</span>
    </p>
  );
}

function WhatTheTeamSaid() {
  const texts = useTexts();
  const review = useOpenReview();
  return (
    <div>
      <section>
        <h2>{texts.t('decision.team_opinion')}</h2>
        {review.opinion ? (
          <>
            <p>
              <Mark kind="recommend" code={review.opinion.recommendation} strong />
            </p>
            <p className="as-written">{review.opinion.reasons}</p>
          </>
        ) : (
          <p className="faint">{texts.t('decision.no_opinion')}</p>
        )}
      </section>
      {review.announcement && (
        <section>
          <h2>{texts.t('decision.announcement')}</h2>
          <p className="as-written">{review.announcement}</p>
        </section>
      )}
      {review.statement && (
        <section>
          <h2>{texts.t('decision.statement')}</h2>
          <p className="as-written">{review.statement}</p>
        </section>
      )}
      {review.seal && review.seal.signatures.length > 0 && (
        <section>
          <h2>{texts.t('decision.signatures')}</h2>
          <ul className="plain-list">
            {review.seal.signatures.map((signature, n) => (
              <li key={n}>
                <Signature signature={signature} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Signature({ signature }: { signature: SealSignature }) {
  const texts = useTexts();
  const party = signature.role ?? signature.party;
  return (
    <>
      <strong>{signature.name ?? signature.user ?? ''}</strong>
      {party && <span className="faint"> {texts.word('party', party)}</span>}
      {signature.refused && (
        <span className="tone-bad">
          {' '}
          {texts.t('decision.refused_to_sign')}
          {signature.reason ? `: ${signature.reason}` : ''}
        </span>
      )}
    </>
  );
}
