import { expect, test } from 'vitest';
import type { GroupView } from '../../backend';
import { Lines } from './lines';

const totals = { planned: '', committed: '', paid: '', fte: '', ghg: '', saved: '', produced: '' };
const group = (key: string, from: number, count: number): GroupView => ({ key, label: key, from, count, done: 0, late: 0, totals });
const GROUPS = [group('a', 0, 2), group('b', 2, 3), group('', 5, 1)];

test('every_row_stands_under_the_head_of_its_group', () => {
  const lines = new Lines(6, GROUPS, () => false);
  const seen = Array.from({ length: lines.count }, (_, line) => lines.at(line)).map((line) => (line.group ? line.group.key : line.index));
  expect(seen).toEqual(['a', 0, 1, 'b', 2, 3, 4, '', 5]);
});

test('a_folded_group_is_one_line', () => {
  const lines = new Lines(6, GROUPS, (key) => key === 'b');
  const seen = Array.from({ length: lines.count }, (_, line) => lines.at(line)).map((line) => (line.group ? line.group.key : line.index));
  expect(seen).toEqual(['a', 0, 1, 'b', '', 5]);
});

test('without_groups_a_line_is_a_row', () => {
  const lines = new Lines(3, [], () => true);
  expect([lines.count, lines.at(2).index]).toEqual([3, 2]);
});
