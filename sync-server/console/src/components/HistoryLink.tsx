/** Opens and closes the history of one entity beneath its row; open or not stands in the address. */
import { History } from 'lucide-react';
import { Link, type To } from 'react-router-dom';
import { useTexts } from '../i18n/TextsProvider';

interface HistoryLinkProps {
  /** Whose history, for who cannot see the row. */
  of: string;
  open: boolean;
  to: To;
}

export function HistoryLink({ of, open, to }: HistoryLinkProps) {
  const texts = useTexts();
  const word = texts.t(open ? 'history.hide' : 'history.show');
  return (
    <Link
      className="icon-button history-link"
      to={to}
      aria-expanded={open}
      aria-label={`${word}: ${of}`}
      title={word}
      preventScrollReset
    >
      <History aria-hidden="true" className="icon" />
    </Link>
  );
}

/** Over a column of such links. */
export function HistoryHeading() {
  const texts = useTexts();
  return (
    <th scope="col">
      <span className="sr-only">{texts.t('item.history')}</span>
    </th>
  );
}
