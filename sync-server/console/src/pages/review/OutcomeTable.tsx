/** The template's rules from score to recommendation, with the one that fits. */
import { ArrowLeft } from 'lucide-react';
import type { ScoreSheet } from '../../api/item_types';
import { Badge, Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { basisPoints, formatBasisPoints } from '../../logic/numbers';
import { useRecommendationText } from './Recommendation';

/** The first rule that fits, as the server's recommendation says; -1 while it gives none. */
function chosenRule(sheet: ScoreSheet): number {
  const { recommendation } = sheet;
  if (!recommendation) return -1;
  const exact = (percent: number) => (basisPoints(sheet.earned, sheet.applicable) ?? 10000) >= percent * 100;
  return sheet.outcomes.findIndex(
    (rule) =>
      rule.recommend === recommendation.recommend &&
      (rule.when_veto ? sheet.vetoes.length > 0 : exact(rule.min_percent ?? 0)),
  );
}

export function OutcomeTable({ sheet }: { sheet: ScoreSheet }) {
  const texts = useTexts();
  const write = useRecommendationText();
  const chosen = chosenRule(sheet);
  return (
    <section>
      <h2>{texts.t('score.outcomes')}</h2>
      <p className="faint">{texts.t('score.outcomes_what')}</p>
      <table className="table compact">
        <thead>
          <tr>
            <th scope="col">{texts.t('score.condition')}</th>
            <th scope="col">{texts.t('score.recommend')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.outcomes.map((rule, n) => (
            <tr key={n} className={n === chosen ? 'chosen' : undefined}>
              <td className="num">
                {rule.when_veto
                  ? texts.t('score.when_veto')
                  : rule.min_percent
                    ? texts.t('score.min_percent', { percent: formatBasisPoints(rule.min_percent * 100) })
                    : texts.t('score.otherwise')}
              </td>
              <td>
                <Mark kind="recommend" code={rule.recommend} /> {write(rule, true)}
                {n === chosen && (
                  <Badge icon={ArrowLeft} tone="accent">
                    {texts.t('score.this_one')}
                  </Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen < 0 && <p className="faint">{texts.t('review.no_recommendation')}</p>}
    </section>
  );
}
