/** The value of a register of an interview or a knowledge test, as docs/formats.md has it. */
import { useInterviews } from '../../api/queries';
import type { Texts } from '../../i18n/languages';
import { humanise } from '../../i18n/languages';
import { useTexts } from '../../i18n/TextsProvider';
import { codeIn, listOf, partsOf, signatureIn, textOf } from '../../logic/foreign';
import { formatTime } from '../../logic/times';
import { EntityLink } from './EntityLink';
import { useOpenReview } from './ReviewPage';
import { SignatureView } from './SignatureView';

/** Milliseconds of a tablet's clock, of anybody's making. */
function timeOf(value: unknown): string {
  const date = new Date(typeof value === 'number' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : formatTime(date.toISOString());
}

function leftOf(value: unknown): string {
  const seconds = typeof value === 'number' ? Math.max(0, Math.ceil(value / 1000)) : 0;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How each register reads as one line. */
const lines: Readonly<Record<string, (value: unknown, texts: Texts) => string>> = {
  started: timeOf,
  ended: timeOf,
  read_back: (value, texts) => {
    const { by, corrections } = partsOf(value);
    const how = texts.t(by === 'person' ? 'value.read_by' : 'value.read_to');
    return corrections ? `${how} · ${texts.t('interviews.corrections')}: ${textOf(corrections)}` : how;
  },
  refusal: (value, texts) => {
    const { reason, witness } = partsOf(value);
    const seen = witness ? texts.t('interviews.witness', { name: textOf(witness) }) : '';
    return [textOf(reason), seen].filter(Boolean).join(' · ');
  },
  abandoned: (value) => textOf(partsOf(value).reason),
  paper: (value, texts) => texts.count('value.questions', listOf(partsOf(value).questions).length),
  timer: (value) => leftOf(partsOf(value).left),
  handed_in: (value, texts) => {
    const { by, wall } = partsOf(value);
    return [texts.word('handed_in', textOf(by)), timeOf(wall)].filter(Boolean).join(' · ');
  },
  incidents: (value, texts) =>
    texts.list(listOf(value).map((one) => texts.word('incident', textOf(partsOf(one).kind)))),
  result: (value, texts) => {
    const { right, of } = partsOf(value);
    return `${String(right)}/${String(of)} · ${texts.word('test_result', partsOf(value).passed ? 'passed' : 'failed')}`;
  },
};

/** Whether a register has a form of its own; the others read as plain values do. */
export const isTalkField = (field: string) =>
  codeIn(lines, field) !== undefined || field === 'person' || field === 'role' || field.startsWith('signed_');

export function TalkValue({ field, value }: { field: string; value: unknown }) {
  const texts = useTexts();
  if (field.startsWith('signed_')) return <SignatureView signature={signatureIn(value)} />;
  if (field === 'person') return <EntityLink entity={textOf(value)} />;
  if (field === 'role') return <RoleTitle role={textOf(value)} />;
  return <>{codeIn(lines, field)?.(value, texts)}</>;
}

/** In the words of the template, which the interviews that have the role bring along. */
function RoleTitle({ role }: { role: string }) {
  const texts = useTexts();
  const review = useOpenReview();
  const known = useInterviews(review.id).data?.interviews.find((interview) => interview.role === role);
  return <>{texts.pick(known?.role_title) || humanise(role)}</>;
}
