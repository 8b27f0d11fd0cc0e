/** What the panes beside a list of rows are made of: parts under a heading, and steps to the neighbours. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router-dom';
import { useTexts } from '../../i18n/TextsProvider';

export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="part">
      <h3>
        {title}
        {aside && <span className="faint"> {aside}</span>}
      </h3>
      {children}
    </section>
  );
}

interface StepLinksProps {
  previous: To | null;
  next: To | null;
}

export function StepLinks({ previous, next }: StepLinksProps) {
  const texts = useTexts();
  return (
    <>
      <StepLink to={previous} label={texts.t('pane.previous')} icon={<ArrowUp aria-hidden="true" className="icon" />} />
      <StepLink to={next} label={texts.t('pane.next')} icon={<ArrowDown aria-hidden="true" className="icon" />} />
    </>
  );
}

function StepLink({ to, label, icon }: { to: To | null; label: string; icon: ReactNode }) {
  if (!to) {
    return (
      <span className="icon-button disabled" aria-hidden="true">
        {icon}
      </span>
    );
  }
  return (
    <Link className="icon-button" to={to} aria-label={label} title={label} preventScrollReset>
      {icon}
    </Link>
  );
}
