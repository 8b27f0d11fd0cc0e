/** Which units a sighting table shows, and how declared and found compare. */
import type { FieldValues, Unit } from '../api/item_types';
import { matchesQuery } from './address';

export const unitFilterDefaults = { list: '', status: '', q: '', page: '1', open: '' };
export type UnitFilters = typeof unitFilterDefaults;

/** In the order in which a supervisor asks: what is wrong first. */
export const sightings = ['mismatch', 'missing', 'undeclared', 'unsighted', 'match'] as const;

export function showValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether the field was declared and found otherwise; `found` holds only the fields that were. */
export function differs(unit: Unit, field: string): boolean {
  if (!unit.declared || !unit.found || !(field in unit.found)) return false;
  return showValue(unit.found[field]) !== showValue(unit.declared[field]);
}

/** The field as it was found: what was found otherwise, else as declared; nothing for a missing unit. */
export function foundValue(unit: Unit, field: string): string {
  if (unit.status === 'missing' || unit.status === 'unsighted') return '';
  if (unit.found && field in unit.found) return showValue(unit.found[field]);
  return unit.declared ? showValue(unit.declared[field]) : '';
}

const valuesOf = (values: FieldValues | null) => (values ? Object.values(values).map(showValue) : []);

export function filterUnits(units: readonly Unit[], filters: Pick<UnitFilters, 'status' | 'q'>): Unit[] {
  return units.filter(
    (unit) =>
      (!filters.status || unit.status === filters.status) &&
      matchesQuery(filters.q, [unit.key, unit.note, ...valuesOf(unit.declared), ...valuesOf(unit.found)]),
  );
}
