/** Which reviews the list shows. */
import type { ReviewSummary } from '../api/types';
import { matchesQuery } from './address';

export const reviewFilterDefaults = { state: '', q: '', page: '1' };
export type ReviewFilters = typeof reviewFilterDefaults;

export const reviewStates = [
  'planned',
  'notified',
  'postponed',
  'fieldwork',
  'suspended',
  'deliberation',
  'terminated',
  'sealed',
  'supervision',
  'returned',
  'decided',
  'rectifying',
  'reinspection',
] as const;

/** Stages gather states by who has to do something next; a stage stands in `state` like a state. */
export const stages = {
  waiting: ['sealed', 'supervision'],
  field: ['fieldwork', 'suspended', 'deliberation', 'terminated', 'returned'],
  preparing: ['planned', 'notified', 'postponed'],
  after: ['decided', 'rectifying', 'reinspection'],
} as const satisfies Record<string, readonly (typeof reviewStates)[number][]>;

export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as Stage[];

export function inState(review: ReviewSummary, state: string): boolean {
  if (!state) return true;
  const states: readonly string[] = state in stages ? stages[state as Stage] : [state];
  return states.includes(review.state);
}

export function filterReviews(reviews: readonly ReviewSummary[], filters: ReviewFilters): ReviewSummary[] {
  return reviews.filter(
    (review) =>
      inState(review, filters.state) &&
      matchesQuery(filters.q, [
        ...Object.values(review.applicant),
        review.application_number,
        ...review.team.map((member) => member.name),
      ]),
  );
}
