/** One review: its summary and the addresses of its parts. */
import { CloudOff, Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Link, NavLink, Outlet, useOutletContext, useParams } from 'react-router-dom';
import { useReview } from '../../api/queries';
import type { Review } from '../../api/types';
import { Mark } from '../../components/Mark';
import { Loaded } from '../../components/States';
import { useTitle } from '../../components/useTitle';
import { TemplateWords, useTexts } from '../../i18n/TextsProvider';
import { Summary } from './Summary';

export function ReviewPage() {
  const { id = '' } = useParams();
  return (
    <div className="page">
      <Loaded query={useReview(id)}>
        {(review) => (
          <TemplateWords words={review.words}>
            <OpenReview review={review} />
          </TemplateWords>
        )}
      </Loaded>
    </div>
  );
}

/** The review for the page of a tab. */
export const useOpenReview = () => useOutletContext<Review>();

const tabs = ['items', 'sightings', 'findings', 'evidence', 'interviews', 'tests', 'score', 'decision'] as const;

function OpenReview({ review }: { review: Review }) {
  const texts = useTexts();
  const counts: Readonly<Record<string, number>> = {
    findings: Object.values(review.findings).reduce((sum, n) => sum + n, 0),
    interviews: review.interviews,
    tests: review.tests,
  };
  useTitle(texts.pick(review.applicant));
  return (
    <>
      <header className="review-head">
        <p className="crumbs">
          <Link to="/reviews">{texts.t('reviews.title')}</Link>
          <span aria-hidden="true"> / </span>
          <span className="num" title={texts.pick(review.template.title)}>
            {texts.t('review.facts', {
              number: review.application_number,
              business: texts.word('business', review.business),
              class: texts.word('class', review.class),
              date: review.planned_on,
            })}
            {' · '}
            {texts.t('review.template', { id: review.template.id, version: review.template.version })}
          </span>
        </p>
        <div className="review-title">
          <h1>{texts.pick(review.applicant)}</h1>
          <Mark kind="state" code={review.state} strong />
          <span className="spacer" />
          <Button className="button plain" onPress={() => window.print()}>
            <Printer aria-hidden="true" className="icon" />
            {texts.t('common.print')}
          </Button>
        </div>
        <Summary review={review} />
      </header>
      <nav className="tabs" aria-label={texts.t('review.tabs')}>
        {tabs.map((tab) => (
          <NavLink key={tab} to={tab} className="tab">
            {texts.t(`review.tab.${tab}`)}
            {(counts[tab] ?? 0) > 0 && <span className="num faint"> {counts[tab]}</span>}
            {tab === 'evidence' && review.contents.here < review.contents.named && (
              <span className="num tone-bad">
                {' '}
                <CloudOff aria-hidden="true" className="icon" />
                <span className="sr-only">{texts.t('evidence.missing')}</span>
                {review.contents.named - review.contents.here}
              </span>
            )}
          </NavLink>
        ))}
      </nav>
      <Outlet context={review} />
    </>
  );
}
