import { expect, test } from 'vitest';
import { isOpen } from './findings';

const waiver = { id: '1', reason: 'Convenu avec le financeur', decidedOn: '12/03/2026', author: 'Chargée de mission' };

test('a finding accepted with other figures is open again', () => {
  expect(isOpen({ waiver: null })).toBe(true);
  expect(isOpen({ waiver: { ...waiver, lapsed: false } })).toBe(false);
  expect(isOpen({ waiver: { ...waiver, lapsed: true } })).toBe(true);
});
