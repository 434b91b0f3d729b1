import { expect, test } from 'vitest';
import { fieldOf, type Field } from '../../backend/nouns';
import { fromText, today, typedText } from './typed';

function field(noun: string, name: string): Field {
  const found = fieldOf(noun, name);
  if (!found) throw new Error(`${noun}.${name}`);
  return found;
}

test('an_amount_opens_with_a_comma_and_without_its_unit', () => {
  expect(typedText(field('budget_line', 'planned'), { raw: '1234.56', text: '1 234,56' })).toBe('1234,56');
  expect(typedText(field('action', 'ghg_avoided'), { raw: 12.5, text: '12,5' })).toBe('12,5');
});

test('a_day_opens_as_people_write_it', () => {
  expect(typedText(field('action', 'planned_end'), { raw: '2017-03-12', text: '12/03/2017' })).toBe('12/03/2017');
});

test('an_empty_box_is_an_empty_field', () => {
  expect(fromText(field('action', 'number'), '  ')).toBeNull();
  expect(typedText(field('action', 'number'), undefined)).toBe('');
});

test('labels_are_parted_by_commas_and_blank_ones_dropped', () => {
  expect(fromText(field('action', 'tags'), 'haies, eau ,, ')).toEqual(['haies', 'eau']);
});

test('a_label_with_a_comma_opens_and_closes_as_one', () => {
  for (const raw of [['Communication, formation'], ['haies', 'eau, air'], ['haies', 'eau']]) {
    const tags = field('action', 'tags');
    expect(fromText(tags, typedText(tags, { raw, text: raw.join(', ') }))).toEqual(raw);
  }
});

test('today_is_proposed_as_it_is_typed', () => {
  expect(today(new Date(2017, 2, 9))).toBe('09/03/2017');
});
