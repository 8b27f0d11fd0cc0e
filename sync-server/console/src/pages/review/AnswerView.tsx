/** The answer of an item as it stands. */
import { Paperclip } from 'lucide-react';
import type { ItemDetail } from '../../api/item_types';
import { Badge, ConflictBadge, Mark } from '../../components/Mark';
import { Pairs } from '../../components/Pairs';
import { useTexts } from '../../i18n/TextsProvider';
import { entityLabel } from '../../logic/entities';
import { formatPoints } from '../../logic/numbers';
import { formatTime } from '../../logic/times';
import { Part } from './Pane';

export function AnswerView({ detail }: { detail: ItemDetail }) {
  const texts = useTexts();
  const { item, answer, status } = detail;
  const determination = answer.determination ?? status.determination;
  const rows: [string, string][] = [
    [texts.t('item.method_used'), texts.list((answer.methods ?? []).map((method) => texts.word('method', method)))],
    [texts.t('field.count'), answer.count === null ? '' : String(answer.count)],
    [texts.t('field.date'), answer.date ?? ''],
    [texts.t('field.text'), answer.text ?? ''],
    [texts.t('field.note'), answer.note ?? ''],
    [texts.t('field.second_inspector'), answer.second_inspector?.name ?? ''],
    [texts.t('field.leader'), answer.leader?.name ?? ''],
    [texts.t('item.by'), [answer.author?.name, formatTime(answer.time)].filter(Boolean).join(' · ')],
  ];
  return (
    <Part title={texts.t('item.answer')}>
      <p className="answer-line">
        <Mark kind="determination" code={determination ?? 'open'} strong />
        {status.deducted > 0 && (
          <span className="num">{texts.t('item.deducted', { points: formatPoints(status.deducted) })}</span>
        )}
        {(answer.conflicted || status.conflicted) && <ConflictBadge />}
        {status.missing.length > 0 && (
          <Badge icon={Paperclip} tone="partly">
            {texts.t('items.missing', {
              what: texts.list(status.missing.map((what) => texts.word('requirement', what))),
            })}
          </Badge>
        )}
      </p>
      {item.per_unit ? (
        <p className="faint">{texts.t('item.per_unit_only')}</p>
      ) : (
        determination === null && <p className="faint">{texts.t('item.unanswered')}</p>
      )}
      <Pairs rows={rows} />
      {detail.deductions.length > 0 && (
        <>
          <h4>{texts.t('item.deductions')}</h4>
          <ul className="plain-list">
            {detail.deductions.map((deduction) => (
              <li key={deduction.unit} className="deduction">
                <span className="num">−{formatPoints(deduction.points)}</span>
                <Mark kind="determination" code={deduction.determination} />
                <span>{deduction.unit ? entityLabel(deduction.unit) : texts.t('item.as_a_whole')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
