/** Navigation on the left, the page on the right; the sign-in instead while nobody is signed in. */
import { FileStack } from 'lucide-react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { useReviews } from '../api/queries';
import { useTexts } from '../i18n/TextsProvider';
import { inState, stageNames } from '../logic/review_filters';
import { SignIn } from '../pages/SignIn';
import { Settings } from './Settings';
import { useSession, useSessionAccess } from './SessionProvider';
import { ErrorNote, Loading } from './States';
import { Seal } from './Wordmark';

export function Frame() {
  const { state, ask } = useSessionAccess();
  if (state.kind === 'asking') return <Loading />;
  if (state.kind === 'unreachable') return <ErrorNote error={state.problem} retry={ask} />;
  if (state.kind === 'signed_out') return <SignIn expired={state.expired} />;
  return <SignedInFrame />;
}

function SignedInFrame() {
  const texts = useTexts();
  const { user, authority } = useSession();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {texts.t('app.skip')}
      </a>
      <header className="side">
        <Link to="/reviews" className="wordmark">
          <Seal />
          <span>
            {texts.t('app.name')}
            <small>{authority}</small>
          </span>
        </Link>
        <Navigation />
        <div className="side-foot">
          <p className="who">
            <strong>{user.name}</strong>
            <span>{texts.list(user.roles.map((role) => texts.word('role', role)))}</span>
          </p>
          <Settings />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration getKey={(location) => location.pathname} />
    </div>
  );
}

function Navigation() {
  const texts = useTexts();
  const { pathname, search } = useLocation();
  const reviews = useReviews().data?.reviews;
  const here = pathname === '/reviews' ? (new URLSearchParams(search).get('state') ?? '') : null;
  const entry = (state: string, label: string) => (
    <li key={state}>
      <Link to={state ? `/reviews?state=${state}` : '/reviews'} aria-current={here === state ? 'page' : undefined}>
        <span>{label}</span>
        {reviews && <span className="num">{reviews.filter((review) => inState(review, state)).length}</span>}
      </Link>
    </li>
  );
  return (
    <nav aria-label={texts.t('app.navigation')} className="side-nav">
      <h2>
        <FileStack aria-hidden="true" className="icon" />
        {texts.t('reviews.title')}
      </h2>
      <ul>
        {entry('', texts.t('common.all'))}
        {stageNames.map((stage) => entry(stage, texts.t(`stage.${stage}`)))}
      </ul>
    </nav>
  );
}
