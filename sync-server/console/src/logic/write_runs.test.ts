import { describe, expect, it } from 'vitest';
import type { Write } from '../api/item_types';
import { runsOf } from './write_runs';

const mark = (n: number, other: Partial<Write> = {}): Write => ({
  entry: `device:${n}`,
  value: { left: 1_000_000 - n },
  author: { id: 'li', name: 'Li' },
  device: { id: 'tablet', name: 'Tablet' },
  time: '2026-03-09T04:05:06Z',
  wall: '2026-03-09T04:05:06Z',
  supersedes: [],
  head: false,
  reason: null,
  signature: { status: 'verified', segment: null },
  amendment: false,
  ...other,
});

const lengths = (...writes: Write[]) => runsOf(writes).map((run) => run.length);

describe('runsOf', () => {
  it('puts the marks of one person together and keeps the one that stands apart', () => {
    expect(lengths(mark(1), mark(2), mark(3), mark(4, { head: true }))).toEqual([3, 1]);
    expect(lengths()).toEqual([]);
  });
  it('begins anew where another person or tablet goes on', () => {
    const wang = { author: { id: 'wang', name: 'Wang' } };
    expect(lengths(mark(1), mark(2), mark(3, wang), mark(4, wang), mark(5))).toEqual([2, 2, 1]);
    expect(lengths(mark(1), mark(2, { device: { id: 'other', name: 'Other' } }))).toEqual([1, 1]);
  });
  it('hides no signature that is not verified, no amendment and no reason among others', () => {
    const bad = { signature: { status: 'bad', segment: null } };
    expect(lengths(mark(1), mark(2), mark(3, bad), mark(4))).toEqual([2, 1, 1]);
    expect(lengths(mark(1), mark(2, { amendment: true }), mark(3, { amendment: true }))).toEqual([1, 2]);
    expect(lengths(mark(1), mark(2, { reason: 'put right' }), mark(3))).toEqual([1, 1, 1]);
  });
  it('keeps every value of a conflict', () => {
    expect(lengths(mark(1), mark(2, { head: true }), mark(3, { head: true }))).toEqual([1, 1, 1]);
  });
});
