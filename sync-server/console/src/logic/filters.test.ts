import { describe, expect, it } from 'vitest';
import type { Unit } from '../api/item_types';
import type { ItemStatus, ReviewSummary, SectionStatus } from '../api/types';
import { matchesQuery, pageOf, readFilters, searchOf, writeFilters } from './address';
import { filterItems, itemFilterDefaults, sectionProgress } from './item_filters';
import { filterReviews, reviewFilterDefaults, reviewStates, stages } from './review_filters';
import { differs, filterUnits, foundValue } from './unit_filters';

describe('filters and address', () => {
  it('survive the way into the address and back', () => {
    const change = { state: 'sealed', q: 'East & 东方 #1' };
    const search = writeFilters(new URLSearchParams(), reviewFilterDefaults, change);
    const reloaded = new URLSearchParams(searchOf(search));
    expect(readFilters(reloaded, reviewFilterDefaults)).toEqual({ ...reviewFilterDefaults, ...change });
  });
  it('leave a filter at its default out of the address', () => {
    const search = writeFilters(new URLSearchParams('state=sealed&q=x'), reviewFilterDefaults, { state: '', q: '' });
    expect(searchOf(search)).toBe('');
  });
  it('go back to the first page when a filter changes, and keep what else is in the address', () => {
    const search = writeFilters(new URLSearchParams('page=7&list=site'), reviewFilterDefaults, { q: 'x' });
    expect(search.toString()).toBe('list=site&q=x');
  });
});

describe('pages of rows', () => {
  const rows = Array.from({ length: 250 }, (_, n) => n);
  it('cut the rows and name them', () => {
    expect(pageOf(rows, '3', 100)).toMatchObject({ number: 3, pages: 3, from: 201, to: 250 });
    expect(pageOf(rows, '3', 100).rows).toHaveLength(50);
  });
  it('are one page of all rows where the size has no end, as for paper', () => {
    expect(pageOf(rows, '3', Infinity)).toMatchObject({ number: 1, pages: 1, from: 1, to: 250 });
    expect(pageOf(rows, '3', Infinity).rows).toHaveLength(250);
  });
  it('show the last page for one beyond the end and the first for nonsense', () => {
    expect(pageOf(rows, '99', 100).number).toBe(3);
    expect(pageOf(rows, 'x', 100).number).toBe(1);
    expect(pageOf([], '1', 100)).toMatchObject({ from: 0, to: 0, pages: 1 });
  });
});

describe('matchesQuery', () => {
  it('wants every word, in any field and any case', () => {
    expect(matchesQuery('east 0001', ['Sample East Ltd.', 'SAMPLE-2026-0001'])).toBe(true);
    expect(matchesQuery('east west', ['Sample East Ltd.'])).toBe(false);
    expect(matchesQuery('  ', [])).toBe(true);
  });
});

describe('reviews', () => {
  const review = (state: string, name: string) =>
    ({
      state,
      applicant: { en: name, zh_CN: '示例' },
      application_number: 'A-1',
      team: [],
    }) as unknown as ReviewSummary;
  const all = [review('sealed', 'East'), review('supervision', 'West'), review('planned', 'North')];
  it('are filtered by one state, by a stage and by text in any language', () => {
    const shown = (state: string, q = '') => filterReviews(all, { ...reviewFilterDefaults, state, q });
    expect(shown('sealed')).toHaveLength(1);
    expect(shown('waiting')).toHaveLength(2);
    expect(shown('', '示例 north')).toHaveLength(1);
    expect(shown('no_such_state')).toHaveLength(0);
  });
  it('belong to exactly one stage', () => {
    expect(Object.values(stages).flat().sort()).toEqual([...reviewStates].sort());
  });
});

describe('items', () => {
  const item = (id: string, more: Partial<ItemStatus>) =>
    ({
      id,
      question: { en: id },
      relevant: true,
      determination: null,
      missing: [],
      deducted: 0,
      comments: 0,
      ...more,
    }) as ItemStatus;
  const sections = [
    { id: 'A', items: [item('A-1', {}), item('A-2', { determination: 'nonconform', missing: ['note'], deducted: 1 })] },
    { id: 'B', items: [item('B-1', { relevant: false }), item('B-2', { determination: 'conform' })] },
  ] as unknown as SectionStatus[];
  const ids = (change: object) =>
    filterItems(sections, { ...itemFilterDefaults, ...change }).map((listed) => listed.item.id);
  it('are open without an answer or with something required missing, if they apply', () => {
    expect(ids({ show: 'open' })).toEqual(['A-1', 'A-2']);
  });
  it('are filtered by section, rule and words', () => {
    expect(ids({ section: 'B' })).toEqual(['B-1', 'B-2']);
    expect(ids({ show: 'deducted' })).toEqual(['A-2']);
    expect(ids({ q: 'b-2' })).toEqual(['B-2']);
    expect(ids({ show: 'made_up' })).toHaveLength(4);
  });
  it('count only what applies in the progress of a section', () => {
    expect(sectionProgress(sections[1]!)).toEqual({ answered: 1, relevant: 1 });
  });
});

describe('units', () => {
  const unit = (more: Partial<Unit>) => ({ key: 'E1', note: '', declared: null, found: null, ...more }) as Unit;
  const mismatch = unit({ status: 'mismatch', declared: { a: '1', b: '2' }, found: { b: '3' } });
  it('differ only in the fields that were found otherwise', () => {
    expect(differs(mismatch, 'a')).toBe(false);
    expect(differs(mismatch, 'b')).toBe(true);
    expect(foundValue(mismatch, 'a')).toBe('1');
    expect(foundValue(mismatch, 'b')).toBe('3');
  });
  it('show nothing as found where nothing was found', () => {
    expect(foundValue(unit({ status: 'missing', declared: { a: '1' } }), 'a')).toBe('');
  });
  it('are searched in what was declared and in what was found', () => {
    expect(filterUnits([mismatch], { status: '', q: '3' })).toHaveLength(1);
    expect(filterUnits([mismatch], { status: 'match', q: '' })).toHaveLength(0);
  });
});
