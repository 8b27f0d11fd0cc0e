/** Where the review stands, what may be done about it, and what has been decided. */
import { AlertTriangle, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useComments } from '../../api/queries';
import { Badge, Mark } from '../../components/Mark';
import { Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { Conversation } from './Conversation';
import { DecideForm } from './DecideForm';
import { ReturnForm } from './ReturnForm';
import { useOpenReview } from './ReviewPage';
import { SignatureView } from './SignatureView';
import { SignedText } from './SignedText';

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
            <NotAllowed>
              {texts.t('decision.return_no')} {texts.word('decision.why', review.may.why_not_return ?? '')}
            </NotAllowed>
          )}
        </section>
        <WholeConversation />
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
      {review.announcement?.text && (
        <section>
          <h2>{texts.t('decision.announcement')}</h2>
          <p className="as-written">{review.announcement.text}</p>
        </section>
      )}
      {review.statement && (
        <section>
          <h2>{texts.t('decision.statement')}</h2>
          {review.statement.disputed && (
            <p>
              <Badge icon={AlertTriangle} tone="partly">
                {texts.t('decision.disputed')}
              </Badge>
            </p>
          )}
          <p className="as-written">{review.statement.text}</p>
        </section>
      )}
      {review.seal && review.seal.signatures.length > 0 && (
        <section>
          <h2>{texts.t('decision.signatures')}</h2>
          {[...new Set(review.seal.signatures.map((signature) => signature.of))].map(
            (of) => of && <SignedText key={of} review={review.id} of={of} />,
          )}
          <ul className="signatures">
            {review.seal.signatures.map((signature, n) => (
              <li key={n}>
                <SignatureView signature={signature} withRole />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What is asked and answered about the review as a whole; the reasons of a return stand here too. */
function WholeConversation() {
  const texts = useTexts();
  const review = useOpenReview();
  return (
    <section>
      <h2>{texts.t('item.conversation')}</h2>
      <Loaded query={useComments(review.id)}>
        {({ comments }) => (
          <Conversation
            review={review.id}
            about="review"
            comments={comments.filter((comment) => comment.about === 'review')}
            mayWrite={review.may.comment}
          />
        )}
      </Loaded>
    </section>
  );
}
