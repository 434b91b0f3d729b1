import { expect, test } from 'vitest';
import { copied, tsv } from './tsv';
import { columnField } from './columns.svelte';

test('a_cell_with_a_line_or_a_quote_is_quoted', () => {
  expect(tsv([['a', 'deux\nlignes'], ['« b »', 'un "mot"']])).toBe('a\t"deux\nlignes"\n« b »\t"un ""mot"""');
});

test('figures_are_copied_as_spreadsheets_read_them', () => {
  expect(copied(columnField('energy_saved'), { raw: 1234.5, text: '1 234,5' })).toBe('1234,5');
  expect(copied(undefined, { raw: '1234.50', text: '1 234,50' })).toBe('1234,50');
  expect(copied(columnField('status'), { raw: 'done', text: 'Réalisé' })).toBe('Réalisé');
});
