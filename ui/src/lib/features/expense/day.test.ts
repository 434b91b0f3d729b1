import { expect, test } from 'vitest';
import { isoOf } from './day';

test('a day that is typed is asked for once it is whole', () => {
  expect(isoOf('1/3/2017')).toBe('2017-03-01');
  expect(isoOf('31.12.2017 ')).toBe('2017-12-31');
  for (const typed of ['', '31/12', '31/02/2017', '1/13/2017', 'hier', '31/12/17']) expect(isoOf(typed)).toBeNull();
});
