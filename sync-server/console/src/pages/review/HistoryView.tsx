/** Every write to one entity's registers, who made it, on which tablet, and whether its signature holds. */
import { ShieldCheck, ShieldX } from 'lucide-react';
import { useHistory } from '../../api/queries';
import type { History, Write } from '../../api/item_types';
import { ConflictBadge, Mark } from '../../components/Mark';
import { Loaded } from '../../components/States';
import type { Texts } from '../../i18n/languages';
import { useTexts } from '../../i18n/TextsProvider';
import { shortEntry } from '../../logic/entities';
import { formatTime } from '../../logic/times';
import { runsOf } from '../../logic/write_runs';
import { RegisterValue } from './RegisterValue';
import { RunRow } from './RunRow';

export function HistoryView({ review, entity }: { review: string; entity: string }) {
  return <Loaded query={useHistory(review, entity)}>{(history) => <Fields history={history} />}</Loaded>;
}

/** What a reader asks for first; the others follow as the server has them. */
const first = ['determination', 'status', 'found', 'note', 'answer', 'result', 'handed_in'];
/** Marked at every tap of a knowledge test: last, and one line for the marks that follow one another. */
const last = 'timer';

function fieldTitle(texts: Texts, field: string): string {
  const signed = /^signed_(applicant|team|witness)_(\d+)$/.exec(field);
  if (!signed) return texts.word('field', field);
  return texts.t('field.signed_page', { who: texts.word('signed_by', signed[1]!), n: signed[2]! });
}

function Fields({ history }: { history: History }) {
  const texts = useTexts();
  const place = (field: string) =>
    first.includes(field) ? first.indexOf(field) : first.length + Number(field === last);
  const fields = history.fields
    .filter((field) => field.writes.length > 0)
    .sort((a, b) => place(a.field) - place(b.field));
  if (fields.length === 0) return <p className="faint">{texts.t('history.none')}</p>;
  const writes = fields.flatMap((field) => field.writes);
  const bad = writes.filter((write) => write.signature.status !== 'verified').length;
  return (
    <div className="history">
      <p className={bad ? 'tone-bad' : 'tone-good'}>
        {bad ? <ShieldX aria-hidden="true" className="icon" /> : <ShieldCheck aria-hidden="true" className="icon" />}{' '}
        {bad ? texts.count('history.signatures_bad', bad) : texts.count('history.signatures', writes.length)}
      </p>
      <table className="table compact">
        <thead>
          <tr>
            <th scope="col">{texts.t('history.value')}</th>
            <th scope="col">{texts.t('history.author')}</th>
            <th scope="col">{texts.t('history.time')}</th>
            <th scope="col">{texts.t('history.signature')}</th>
          </tr>
        </thead>
        {fields.map((field) => (
          <tbody key={field.field}>
            <tr className="field-name">
              <th scope="rowgroup" colSpan={4}>
                {fieldTitle(texts, field.field)}
                {field.conflicted && <ConflictBadge />}
              </th>
            </tr>
            <Writes field={field} entity={history.entity} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Writes({ field, entity }: { field: History['fields'][number]; entity: string }) {
  const runs = field.field === last ? runsOf(field.writes) : field.writes.map((write) => [write]);
  const shared = { entity, field: field.field };
  return runs.map((run) =>
    run.length > 1 ? (
      <RunRow key={run[0]!.entry} run={run} {...shared} />
    ) : (
      <WriteRow key={run[0]!.entry} write={run[0]!} conflicted={field.conflicted} {...shared} />
    ),
  );
}

interface WriteRowProps {
  write: Write;
  entity: string;
  field: string;
  conflicted: boolean;
}

function WriteRow({ write, entity, field, conflicted }: WriteRowProps) {
  const texts = useTexts();
  const { segment } = write.signature;
  const standing = write.head ? (conflicted ? 'history.head' : 'history.current') : 'history.superseded';
  return (
    <tr className={write.head ? 'head' : 'superseded'}>
      <td>
        <span className="as-written">
          <RegisterValue entity={entity} field={field} value={write.value} />
        </span>
        <span className="sub">
          {texts.t(standing)}
          {write.amendment && <strong className="tone-extra"> · {texts.t('history.amendment')}</strong>}
        </span>
        {write.reason && <span className="sub">{texts.t('history.reason', { text: write.reason })}</span>}
      </td>
      <td>
        {write.author.name}
        <span className="sub">{write.device.name}</span>
        <span className="sub num nowrap" title={write.entry}>
          {texts.t('history.entry', { entry: shortEntry(write.entry) })}
        </span>
        {write.supersedes.length > 0 && (
          <span className="sub num" title={write.supersedes.join(' ')}>
            {texts.t('history.supersedes', { entries: texts.list(write.supersedes.map(shortEntry)) })}
          </span>
        )}
      </td>
      <td className="num col-time">
        <time dateTime={write.time}>{formatTime(write.time, true)}</time>
        {formatTime(write.wall) !== formatTime(write.time) && (
          <span className="sub">{texts.t('history.wall', { time: formatTime(write.wall, true) })}</span>
        )}
      </td>
      <td>
        <Mark kind="signature" code={write.signature.status} />
        <span className="sub num">
          {segment
            ? texts.t('history.segment', {
                position: segment.position,
                first: segment.first,
                last: segment.first + segment.count - 1,
              })
            : texts.t('history.no_segment')}
        </span>
      </td>
    </tr>
  );
}
