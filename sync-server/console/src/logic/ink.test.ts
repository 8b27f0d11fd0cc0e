import { expect, test } from 'vitest';
import { pathOf } from './ink';

test('a stroke is drawn through its points, without their times', () => {
  expect(pathOf([10, 20, 0, 500, 300, 120])).toBe('M10 20 L500 300');
});

test('a dot is a line of no length', () => {
  expect(pathOf([10, 20, 0])).toBe('M10 20 L10 20');
});

test('what is no number draws nothing, and nobody can smuggle anything into the path', () => {
  const foreign = [1, 2, 3, '4"/><script>', 5, 6, 7, 8, 9] as unknown as number[];
  expect(pathOf(foreign)).toBe('M1 2 L7 8');
  expect(pathOf('M0 0' as unknown as number[])).toBe('');
});
