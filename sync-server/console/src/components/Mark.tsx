/** A code as icon, word and colour. */
import { GitCompareArrows, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/TextsProvider';
import { lookOf, type Tone } from './marks';

interface MarkProps {
  kind: string;
  code: string;
  /** A number that stands before the word, as in a total. */
  count?: number;
  strong?: boolean;
}

export function Mark({ kind, code, count, strong = false }: MarkProps) {
  const texts = useTexts();
  const { icon: Icon, tone } = lookOf(kind, code);
  return (
    <span className={`mark tone-${count === 0 ? 'none' : tone}${strong ? ' mark-strong' : ''}`}>
      <Icon aria-hidden="true" className="icon" />
      {count !== undefined && <span className="num">{count.toLocaleString(texts.tag)} </span>}
      <span>{texts.word(kind, code)}</span>
    </span>
  );
}

/** The icon and a number where the word stands in a heading or a legend; the word is still read out. */
export function CountMark({ kind, code, count }: { kind: string; code: string; count: number }) {
  const texts = useTexts();
  const { icon: Icon, tone } = lookOf(kind, code);
  const word = texts.word(kind, code);
  return (
    <span className={`count-mark ${count > 0 ? `tone-${tone}` : 'tone-none'}`} title={word}>
      <Icon aria-hidden="true" className="icon" />
      <span className="num">{count.toLocaleString(texts.tag)}</span>
      <span className="sr-only"> {word}</span>
    </span>
  );
}

/** A short remark of our own in the same dress, for example "In conflict". */
export function Badge({ icon: Icon, tone, children }: { icon: LucideIcon; tone: Tone; children: ReactNode }) {
  return (
    <span className={`mark tone-${tone}`}>
      <Icon aria-hidden="true" className="icon" />
      <span>{children}</span>
    </span>
  );
}

/** Where several tablets wrote different values and nobody has chosen yet. */
export function ConflictBadge() {
  const texts = useTexts();
  return (
    <Badge icon={GitCompareArrows} tone="extra">
      {texts.t('items.conflict')}
    </Badge>
  );
}
