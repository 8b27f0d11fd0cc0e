import { describe, expect, it } from 'vitest';
import { basisPoints, formatBasisPoints, formatPoints, formatBytes } from './numbers';

describe('formatPoints', () => {
  it('writes thousandths without idle zeros', () => {
    expect(formatPoints(0)).toBe('0');
    expect(formatPoints(12000)).toBe('12');
    expect(formatPoints(12500)).toBe('12.5');
    expect(formatPoints(125)).toBe('0.125');
    expect(formatPoints(1010)).toBe('1.01');
  });
  it('writes a deduction with a real minus sign', () => expect(formatPoints(-2050)).toBe('−2.05'));
});

describe('formatBasisPoints', () => {
  it('keeps both decimals', () => {
    expect(formatBasisPoints(9000)).toBe('90.00%');
    expect(formatBasisPoints(8999)).toBe('89.99%');
    expect(formatBasisPoints(5)).toBe('0.05%');
    expect(formatBasisPoints(10000)).toBe('100.00%');
  });
});

describe('basisPoints', () => {
  it('cuts off and never rounds up over a threshold', () => {
    expect(basisPoints(449_999, 500_000)).toBe(8999);
    expect(basisPoints(450_000, 500_000)).toBe(9000);
    expect(basisPoints(2, 3)).toBe(6666);
  });
  it('is nothing where nothing is applicable', () => expect(basisPoints(0, 0)).toBeNull());
});

describe('formatBytes', () => {
  it('is short and in decimal units', () => {
    const sizes = [0, 999, 1000, 9_949, 12_345, 1_234_567, 999_600, 5_000_000_000_000_000];
    expect(sizes.map(formatBytes)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '9.9 kB',
      '12 kB',
      '1.2 MB',
      '1.0 MB',
      '5000 TB',
    ]);
  });
});
