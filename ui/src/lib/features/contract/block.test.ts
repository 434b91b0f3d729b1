import { expect, test } from 'vitest';
import { cellsOf, placedIn } from './block';

test('a_block_of_a_spreadsheet_is_read_with_its_empty_cells', () => {
  expect(cellsOf('18,5\t\t17\r\n20\t19\t\r\n')).toEqual([['18,5', '', '17'], ['20', '19', '']]);
});

test('a_block_that_does_not_fit_is_placed_nowhere', () => {
  const block = [['1', '2'], ['3', '4']];
  expect(placedIn(block, { row: 0, column: 10 }, 2, 12)?.at(-1)).toEqual({ row: 1, column: 11, text: '4' });
  expect(placedIn(block, { row: 1, column: 0 }, 2, 12)).toBeNull();
  expect(placedIn(block, { row: 0, column: 11 }, 2, 12)).toBeNull();
});
