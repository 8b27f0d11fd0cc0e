/** Several writes of one person that say nothing each by itself, as one line: how many, from what to what, from when to when. */
import type { Write } from '../../api/item_types';
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { shortEntry } from '../../logic/entities';
import { formatTime } from '../../logic/times';
import { RegisterValue } from './RegisterValue';

interface RunRowProps {
  run: Write[];
  entity: string;
  field: string;
}

export function RunRow({ run, entity, field }: RunRowProps) {
  const texts = useTexts();
  const first = run[0]!;
  const last = run.at(-1)!;
  return (
    <tr className="superseded">
      <td>
        <span className="as-written">
          <RegisterValue entity={entity} field={field} value={first.value} />
          {' → '}
          <RegisterValue entity={entity} field={field} value={last.value} />
        </span>
        <span className="sub">
          {texts.count('history.run', run.length)} · {texts.t('history.superseded')}
          {first.amendment && <strong className="tone-extra"> · {texts.t('history.amendment')}</strong>}
        </span>
      </td>
      <td>
        {first.author.name}
        <span className="sub">{first.device.name}</span>
        <span className="sub num" title={`${first.entry} ${last.entry}`}>
          {texts.t('history.entries', { first: shortEntry(first.entry), last: shortEntry(last.entry) })}
        </span>
      </td>
      <td className="num col-time">
        <time dateTime={first.time}>{formatTime(first.time, true)}</time> –
        <br />
        <time dateTime={last.time}>{formatTime(last.time, true)}</time>
      </td>
      <td>
        <Mark kind="signature" code={first.signature.status} />
      </td>
    </tr>
  );
}
