/** A list of rows beside a pane. Arrow keys move between its rows, as in any list; Tab works too. */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

export function RowList({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !list.current) return;
    const links = [...list.current.querySelectorAll<HTMLElement>('a.item-row')];
    const from = links.findIndex((link) => link === document.activeElement);
    if (from < 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, from + step))]?.focus();
  };
  return (
    <div ref={list} className="pane item-list" role="group" aria-label={label} onKeyDown={move}>
      {children}
    </div>
  );
}
