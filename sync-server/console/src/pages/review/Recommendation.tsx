/** "Rectify within 30 working days": a recommendation in words. */
import type { Recommendation } from '../../api/types';
import { useTexts } from '../../i18n/TextsProvider';

/** Writes a recommendation out; with `daysOnly` what stands beside its mark. */
export function useRecommendationText() {
  const texts = useTexts();
  return (recommendation: Recommendation, daysOnly = false): string => {
    const { days, day_kind: kind } = recommendation;
    const term =
      days === null || days === undefined
        ? ''
        : kind === 'working'
          ? texts.count('day_kind.working', days)
          : texts.count('day_kind.calendar', days);
    const word = daysOnly ? '' : texts.word('recommend', recommendation.recommend);
    return [word, term].filter(Boolean).join(texts.language === 'en' ? ' ' : '，');
  };
}
