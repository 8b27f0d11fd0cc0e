import { describe, expect, it } from 'vitest';
import { formatTime, splitWait } from './times';

describe('formatTime', () => {
  const local = new Date(2026, 2, 9, 4, 5, 6).toISOString();
  it('writes day and clock in the zone of the reader', () => {
    expect(formatTime(local)).toBe('2026-03-09 04:05');
    expect(formatTime(local, true)).toBe('2026-03-09 04:05:06');
  });
  it('shows what it cannot read as it is', () => {
    expect(formatTime('soon')).toBe('soon');
    expect(formatTime(null)).toBe('');
  });
});

describe('splitWait', () => {
  it('never says zero while there is a wait', () => {
    expect(splitWait(0.2)).toEqual({ minutes: 0, seconds: 1 });
    expect(splitWait(270)).toEqual({ minutes: 4, seconds: 30 });
    expect(splitWait(-3)).toEqual({ minutes: 0, seconds: 0 });
  });
});
