/** The answers of one item unit by unit, what does not conform first. */
import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import type { To } from 'react-router-dom';
import type { ItemDetail, UnitAnswer } from '../../api/item_types';
import type { Review } from '../../api/types';
import { HistoryHeading, HistoryLink } from '../../components/HistoryLink';
import { ConflictBadge, Mark } from '../../components/Mark';
import { usePrinting } from '../../components/Pager';
import { useTexts } from '../../i18n/TextsProvider';
import { isFoundKey } from '../../logic/entities';
import { formatTime } from '../../logic/times';
import { HistoryView } from './HistoryView';
import { Part } from './Pane';

const atOnce = 25;
const more = 100;
const rank: Readonly<Record<string, number>> = {
  nonconform: 0,
  partly: 1,
  not_tested: 3,
  not_applicable: 4,
  conform: 5,
};

function inOrder(answers: readonly UnitAnswer[]): UnitAnswer[] {
  const of = ({ answer }: UnitAnswer) => (answer.conflicted ? -1 : (rank[answer.determination ?? ''] ?? 2));
  return [...answers].sort((a, b) => of(a) - of(b) || a.key.localeCompare(b.key));
}

interface UnitAnswersProps {
  review: Review;
  detail: ItemDetail;
  open: string;
  link: (unit: string) => To;
}

export function UnitAnswers({ review, detail, open, link }: UnitAnswersProps) {
  const texts = useTexts();
  const [count, setCount] = useState(atOnce);
  const printing = usePrinting();
  const { status, unit_answers: answers } = detail;
  const ordered = inOrder(answers);
  const shown = printing ? ordered : ordered.slice(0, count);
  const aside =
    status.units > 0 ? [texts.t('items.units_answered', { n: status.units_answered, all: status.units })] : [];
  if (status.units_nonconform > 0) aside.push(texts.t('items.units_nonconform', { n: status.units_nonconform }));
  return (
    <Part title={texts.t('item.units')} aside={texts.list(aside)}>
      {answers.length === 0 ? (
        <p className="faint">{texts.t('item.units_none')}</p>
      ) : (
        <table className="table compact">
          <thead>
            <tr>
              <th scope="col">{texts.t('item.unit')}</th>
              <th scope="col">{texts.t('field.determination')}</th>
              <th scope="col">{texts.t('field.note')}</th>
              <th scope="col">{texts.t('item.by')}</th>
              <HistoryHeading />
            </tr>
          </thead>
          <tbody>
            {shown.map((unit) => (
              <Fragment key={unit.entity}>
                <tr>
                  <th scope="row">
                    {isFoundKey(unit.key) || unit.label.startsWith(unit.key) ? unit.label : `${unit.key} ${unit.label}`}
                  </th>
                  <td>
                    <Mark kind="determination" code={unit.answer.determination ?? 'open'} />
                    {unit.answer.conflicted && <ConflictBadge />}
                  </td>
                  <td className="as-written">
                    {[unit.answer.count, unit.answer.date, unit.answer.text, unit.answer.note]
                      .filter((value) => value !== null && value !== '')
                      .join(' · ')}
                  </td>
                  <td>
                    {unit.answer.author?.name}
                    <span className="sub num">{formatTime(unit.answer.time)}</span>
                  </td>
                  <td className="col-history">
                    <HistoryLink
                      of={unit.label || unit.key}
                      open={open === unit.entity}
                      to={link(open === unit.entity ? '' : unit.entity)}
                    />
                  </td>
                </tr>
                {open === unit.entity && (
                  <tr className="opened">
                    <td colSpan={5}>
                      <HistoryView review={review.id} entity={unit.entity} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {ordered.length > shown.length && (
        <Button className="button plain" onPress={() => setCount(count + more)}>
          {texts.t('item.units_more', { n: Math.min(more, ordered.length - shown.length) })}
        </Button>
      )}
    </Part>
  );
}
