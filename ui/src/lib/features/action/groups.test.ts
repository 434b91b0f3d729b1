import { expect, test } from 'vitest';
import { fieldsOf, ownedBy } from '../../backend/nouns';
import { groups, HEAD, tabOf, TABS } from './groups';

test('every_field_of_an_action_stands_on_its_sheet_exactly_once', () => {
  const shown = [...HEAD, ...groups().flatMap((group) => group.fields.map((field) => field.name))].sort();
  expect(shown).toEqual(fieldsOf('action').map((field) => field.name).sort());
});

test('every_noun_that_belongs_to_an_action_has_a_tab', () => {
  for (const { noun } of ownedBy('action')) expect(TABS.map(([key]) => key)).toContain(tabOf(noun));
});
