import { Link } from 'react-router-dom';
import { Empty } from '../components/States';
import { useTitle } from '../components/useTitle';
import { useTexts } from '../i18n/TextsProvider';

export function NotFound() {
  const texts = useTexts();
  useTitle();
  return (
    <Empty title={texts.t('app.not_found')}>
      <p>
        <Link to="/reviews">{texts.t('app.to_reviews')}</Link>
      </p>
    </Empty>
  );
}
