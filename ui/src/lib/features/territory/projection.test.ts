import { expect, test } from 'vitest';
import { draw, stepOf, steps } from './projection';

const square = (commune: string, west: number, south: number): { commune: string; rings: [number, number][][] } => ({
  commune,
  rings: [[[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]],
});

test('north is up, west is left, and a degree of longitude is shorter than one of latitude', () => {
  const map = draw([square('a', 2, 50), square('b', 3, 51)], 100);
  expect(map?.width).toBe(100);
  expect(map?.height).toBeCloseTo(100 / Math.cos((51 * Math.PI) / 180), 3);
  const [first, second] = map?.shapes ?? [];
  expect(first?.at[0]).toBeLessThan(second?.at[0] ?? 0);
  expect(first?.at[1]).toBeGreaterThan(second?.at[1] ?? 0);
  expect(first?.at[0]).toBeCloseTo(25, 5);
  expect(first?.path).toMatch(/^M0\.0 .*Z$/);
});

test('nothing to draw is no map', () => {
  expect(draw([], 100)).toBeNull();
  expect(draw([{ commune: 'a', rings: [] }], 100)).toBeNull();
});

test('every number has one step and none is empty', () => {
  expect(steps(0)).toEqual([]);
  expect(steps(1)).toEqual([{ step: 3, from: 1, to: 1 }]);
  expect(steps(9)).toEqual([{ step: 1, from: 1, to: 3 }, { step: 2, from: 4, to: 6 }, { step: 3, from: 7, to: 9 }]);
  expect(stepOf(0, 9)).toBe(0);
});
