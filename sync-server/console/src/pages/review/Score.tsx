/** The score sheet: every deduction with its cause, so that a person can check it by hand. */
import { useScore } from '../../api/queries';
import type { ScoreSheet } from '../../api/item_types';
import { Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { basisPoints, formatBasisPoints, formatPoints } from '../../logic/numbers';
import { DeductionTable } from './DeductionTable';
import { OutcomeTable } from './OutcomeTable';
import { useOpenReview } from './ReviewPage';
import { ProgressBar } from '../../components/ProgressBar';

export function Score() {
  const review = useOpenReview();
  return <Loaded query={useScore(review.id)}>{(sheet) => <Sheet sheet={sheet} />}</Loaded>;
}

function Sheet({ sheet }: { sheet: ScoreSheet }) {
  const texts = useTexts();
  const review = useOpenReview();
  const deducted = sheet.items.reduce((sum, item) => sum + (item.applicable && !item.open ? item.deducted : 0), 0);
  const open = sheet.items.reduce((sum, item) => sum + (item.applicable && item.open ? item.points : 0), 0);
  const best = basisPoints(sheet.best, sheet.applicable);
  const facts: [string, string][] = [
    [texts.t('score.percent'), formatBasisPoints(sheet.basis_points)],
    [texts.t('score.earned'), formatPoints(sheet.earned)],
    [texts.t('score.applicable'), formatPoints(sheet.applicable)],
    [texts.t('score.deducted'), formatPoints(deducted)],
    [texts.t('score.open'), String(sheet.open_items)],
  ];
  if (sheet.open_items > 0 && best !== null) {
    facts.push([texts.t('score.best'), `${formatBasisPoints(best)} (${formatPoints(sheet.best)})`]);
  }
  return (
    <div className="sheet">
      <section>
        <h2>{texts.t('score.result')}</h2>
        <dl className="score-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="num faint">
          {texts.t('score.check', {
            applicable: formatPoints(sheet.applicable),
            deducted: formatPoints(deducted),
            open: formatPoints(open),
            earned: formatPoints(sheet.earned),
          })}
        </p>
      </section>
      <div className="two-columns">
        <SectionTable sheet={sheet} />
        <OutcomeTable sheet={sheet} />
      </div>
      <DeductionTable sheet={sheet} review={review} />
      <section>
        <h2>{texts.t('score.vetoes')}</h2>
        <p>{sheet.vetoes.length > 0 ? texts.list(sheet.vetoes) : texts.t('score.no_vetoes')}</p>
      </section>
      <section className="how">
        <h2>{texts.t('score.how')}</h2>
        <ul>
          <li>{texts.t('score.how_points')}</li>
          <li>{texts.t('score.how_item')}</li>
          <li>{texts.t('score.how_not_applicable')}</li>
          <li>{texts.t('score.how_open')}</li>
          <li>{texts.t('score.how_percent')}</li>
          <li>{texts.t('score.how_who')}</li>
        </ul>
      </section>
    </div>
  );
}

function SectionTable({ sheet }: { sheet: ScoreSheet }) {
  const texts = useTexts();
  const review = useOpenReview();
  return (
    <section>
      <h2>{texts.t('score.sections')}</h2>
      <table className="table compact">
        <thead>
          <tr>
            <th scope="col">{texts.t('score.section')}</th>
            <th scope="col" className="right">
              {texts.t('score.earned')}
            </th>
            <th scope="col" className="right">
              {texts.t('score.applicable')}
            </th>
            <th scope="col" colSpan={2} className="share">
              {texts.t('score.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.sections.map((row) => {
            const share = basisPoints(row.earned, row.applicable);
            const title = texts.pick(review.sections.find((section) => section.id === row.section)?.title);
            return (
              <tr key={row.section}>
                <th scope="row">
                  <b>{row.section}</b> {title}
                </th>
                <td className="num right">{formatPoints(row.earned)}</td>
                <td className="num right">{formatPoints(row.applicable)}</td>
                <td className="num right">{share === null ? '—' : formatBasisPoints(share)}</td>
                <td className="bar-cell">
                  <ProgressBar
                    value={row.earned}
                    of={row.applicable}
                    label={share === null ? '—' : formatBasisPoints(share)}
                    numbers={false}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.t('score.total')}</th>
            <td className="num right">{formatPoints(sheet.earned)}</td>
            <td className="num right">{formatPoints(sheet.applicable)}</td>
            <td className="num right">{formatBasisPoints(sheet.basis_points)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
