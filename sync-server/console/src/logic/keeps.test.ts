import { describe, expect, it } from 'vitest';
import type { Review } from '../api/types';
import { Texts } from '../i18n/languages';
import { standingDecision, whatKeepsTheDecision } from './keeps';

const english = new Texts('en');
const review = (more: object) =>
  ({
    state: 'supervision',
    decisions: [],
    seal: { state_matches: true },
    units: [{ unsighted: 0 }],
    score: { open_items: 0 },
    progress: { items: 10, settled: 10, conflicts: 0 },
    may: { why_not_decide: null },
    ...more,
  }) as unknown as Review;

describe('what holds up a decision', () => {
  it('is nothing once all is settled, sealed and in the right hands', () => {
    expect(whatKeepsTheDecision(review({}), english)).toEqual([]);
  });
  it('names open items once and only the others as not settled', () => {
    const open = review({
      score: { open_items: 2 },
      progress: { items: 10, settled: 7, conflicts: 1 },
      units: [{ unsighted: 3 }, { unsighted: 1 }],
      seal: null,
      may: { why_not_decide: 'not_sealed' },
    });
    expect(whatKeepsTheDecision(open, english)).toEqual([
      '2 items open',
      '1 item not settled',
      '1 conflict',
      '4 units unsighted',
      'the leader has not sealed the review',
    ]);
  });
  it('names a seal that does not fit, and a review that was sent back', () => {
    expect(whatKeepsTheDecision(review({ seal: { state_matches: false } }), english)).toEqual([
      'state differs from the seal',
    ]);
    expect(whatKeepsTheDecision(review({ state: 'returned', may: { why_not_decide: 'returned' } }), english)).toEqual([
      'the review was returned to its team',
    ]);
  });
  it('leaves a decision standing only while the review is decided', () => {
    const decisions = [{ id: '1' }, { id: '2' }];
    expect(standingDecision(review({ state: 'decided', decisions }))?.id).toBe('2');
    expect(standingDecision(review({ state: 'supervision', decisions }))).toBeUndefined();
  });
});
