/** Which items the Items page lists. */
import type { ItemStatus, SectionStatus } from '../api/types';
import { matchesQuery } from './address';

export const itemFilterDefaults = { section: '', show: 'all', q: '', item: '', unit: '' };
export type ItemFilters = typeof itemFilterDefaults;

const rules = {
  all: () => true,
  open: (item: ItemStatus) => isOpen(item),
  nonconform: (item: ItemStatus) => item.determination === 'nonconform' || item.determination === 'partly',
  deducted: (item: ItemStatus) => item.deducted > 0,
  conflict: (item: ItemStatus) => item.conflicted,
  veto: (item: ItemStatus) => item.veto,
  comments: (item: ItemStatus) => item.comments > 0,
} as const;

export type ItemRule = keyof typeof rules;
export const itemRules = Object.keys(rules) as ItemRule[];

/** Not answered as far as its template asks: without a determination, or with something required missing. */
export function isOpen(item: ItemStatus): boolean {
  return item.relevant && (item.determination === null || item.missing.length > 0);
}

export interface ListedItem {
  section: SectionStatus;
  item: ItemStatus;
}

/** The items in the order of the template that fit section, rule and words. */
export function filterItems(sections: readonly SectionStatus[], filters: ItemFilters): ListedItem[] {
  const rule = rules[filters.show as ItemRule] ?? rules.all;
  return sections
    .filter((section) => !filters.section || section.id === filters.section)
    .flatMap((section) => section.items.map((item) => ({ section, item })))
    .filter(({ item }) => rule(item) && matchesQuery(filters.q, [item.id, ...Object.values(item.question)]));
}

export function sectionProgress(section: SectionStatus): { answered: number; relevant: number } {
  const relevant = section.items.filter((item) => item.relevant);
  return { answered: relevant.filter((item) => item.determination !== null).length, relevant: relevant.length };
}
