/** Pages of a long table. On paper every row is printed: see usePrinting. */
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, type To } from 'react-router-dom';
import type { Key } from '../i18n/languages';
import { useTexts } from '../i18n/TextsProvider';

export const rowsPerPage = 100;

interface PagerProps {
  page: { number: number; pages: number; from: number; to: number };
  all: number;
  link: (page: string) => To;
}

export function Pager({ page, all, link }: PagerProps) {
  const texts = useTexts();
  if (page.pages < 2) return null;
  const n = (value: number) => value.toLocaleString(texts.tag);
  const step = (key: Key, to: number, Icon: typeof ChevronLeft) => {
    const label = texts.t(key);
    return to >= 1 && to <= page.pages && to !== page.number ? (
      <Link className="icon-button" to={link(String(to))} aria-label={label} title={label}>
        <Icon aria-hidden="true" className="icon" />
      </Link>
    ) : (
      <span className="icon-button disabled" aria-hidden="true">
        <Icon className="icon" />
      </span>
    );
  };
  return (
    <nav className="pager" aria-label={texts.t('page.label')}>
      {step('page.first', 1, ChevronFirst)}
      {step('page.previous', page.number - 1, ChevronLeft)}
      <span className="num">{texts.t('page.rows', { from: n(page.from), to: n(page.to), all: n(all) })}</span>
      {step('page.next', page.number + 1, ChevronRight)}
      {step('page.last', page.pages, ChevronLast)}
    </nav>
  );
}

/** True while the browser prints, so that a table can show all of its rows and not one page. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Without flushSync the browser would take its picture before React has drawn the rows.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
