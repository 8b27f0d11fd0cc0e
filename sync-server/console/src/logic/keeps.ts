/** What keeps the decision on a review, in the order in which it has to be dealt with. */
import type { Decision, Review } from '../api/types';
import type { Texts } from '../i18n/languages';

/** The decision that stands, unless the review has been taken up again since. */
export function standingDecision(review: Review): Decision | undefined {
  return review.state === 'decided' || review.state === 'rectifying' ? review.decisions.at(-1) : undefined;
}

export function whatKeepsTheDecision(review: Review, texts: Texts): string[] {
  const keeps: string[] = [];
  const count = (stem: 'keeps.open_items' | 'keeps.unsettled' | 'keeps.conflicts' | 'keeps.unsighted', n: number) => {
    if (n > 0) keeps.push(texts.count(stem, n));
  };
  const open = review.score.open_items;
  count('keeps.open_items', open);
  count('keeps.unsettled', Math.max(0, review.progress.items - review.progress.settled - open));
  count('keeps.conflicts', review.progress.conflicts);
  count(
    'keeps.unsighted',
    review.units.reduce((sum, list) => sum + list.unsighted, 0),
  );
  if (review.seal && !review.seal.state_matches) keeps.push(texts.t('keeps.seal_differs'));
  const why = review.may.why_not_decide;
  if (why) keeps.push(texts.word('keeps', why));
  return keeps;
}
