/** Deductions by item; where units add up, each one and the item's sum. */
import { Link } from 'react-router-dom';
import type { ScoreSheet } from '../../api/item_types';
import type { Review } from '../../api/types';
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { entityLabel } from '../../logic/entities';
import { formatPoints } from '../../logic/numbers';

type Deduction = ScoreSheet['deductions'][number];

function byItem(sheet: ScoreSheet): [string, Deduction[]][] {
  const groups = new Map<string, Deduction[]>();
  for (const deduction of sheet.deductions) {
    groups.set(deduction.item, [...(groups.get(deduction.item) ?? []), deduction]);
  }
  return [...groups];
}

export function DeductionTable({ sheet, review }: { sheet: ScoreSheet; review: Review }) {
  const texts = useTexts();
  const groups = byItem(sheet);
  const total = sheet.items.reduce((sum, item) => sum + (item.applicable && !item.open ? item.deducted : 0), 0);
  return (
    <section>
      <h2>{texts.t('score.deductions')}</h2>
      {groups.length === 0 ? (
        <p className="faint">{texts.t('score.no_deductions')}</p>
      ) : (
        <table className="table compact deductions">
          <thead>
            <tr>
              <th scope="col">{texts.t('score.item')}</th>
              <th scope="col">{texts.t('score.unit')}</th>
              <th scope="col">{texts.t('score.cause')}</th>
              <th scope="col" className="right">
                {texts.t('score.points')}
              </th>
            </tr>
          </thead>
          {groups.map(([item, deductions]) => (
            <Group key={item} item={item} deductions={deductions} sheet={sheet} review={review} />
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {texts.t('score.sum')}
              </th>
              <td className="num right">−{formatPoints(total)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

interface GroupProps {
  item: string;
  deductions: readonly Deduction[];
  sheet: ScoreSheet;
  review: Review;
}

function Group({ item, deductions, sheet, review }: GroupProps) {
  const texts = useTexts();
  const score = sheet.items.find((each) => each.item === item);
  const question = review.sections.flatMap((section) => section.items).find((each) => each.id === item)?.question;
  const sum = deductions.reduce((total, deduction) => total + deduction.points, 0);
  const capped = score !== undefined && sum > score.deducted;
  return (
    <tbody>
      {deductions.map((deduction, n) => (
        <tr key={deduction.unit}>
          {n === 0 && (
            <th scope="rowgroup" rowSpan={deductions.length + (deductions.length > 1 || capped ? 1 : 0)}>
              <Link to={`../items?item=${encodeURIComponent(item)}`} className="num">
                {item}
              </Link>{' '}
              {texts.pick(question)}
            </th>
          )}
          <td className="num">{deduction.unit ? entityLabel(deduction.unit) : texts.t('item.as_a_whole')}</td>
          <td>
            <Mark kind="determination" code={deduction.determination} />
          </td>
          <td className="num right">−{formatPoints(deduction.points)}</td>
        </tr>
      ))}
      {(deductions.length > 1 || capped) && (
        <tr className="sum">
          <td colSpan={2}>
            {texts.t('score.item_total', { item })}
            {capped && (
              <span className="faint">
                {' · '}
                {texts.t('score.by_rule')} −{formatPoints(sum)},{' '}
                {texts.t('score.capped', { points: formatPoints(score.points) })}
              </span>
            )}
          </td>
          <td className="num right">−{formatPoints(score?.deducted ?? sum)}</td>
        </tr>
      )}
    </tbody>
  );
}
