import { expect, test } from 'vitest';
import { NOUNS, type NounName } from '../../backend';
import { ownedBy } from '../../backend/nouns';
import { asked, columns, filled, mayAdd } from './columns';

const OWNED = (Object.keys(NOUNS) as NounName[]).flatMap((noun) => ownedBy(noun));

test('a_new_row_is_asked_for_every_field_that_it_cannot_be_without', () => {
  for (const { noun, field } of OWNED) {
    if (!mayAdd(noun)) continue;
    const names = asked(noun, field).map((one) => one.name);
    for (const one of NOUNS[noun].fields) if (one.required && !one.owner) expect(names, noun).toContain(one.name);
  }
});

test('columns_name_fields_that_exist_and_the_owner_is_never_one', () => {
  for (const { noun, field } of OWNED) {
    const shown = columns(noun, field);
    expect(shown.length, noun).toBeGreaterThan(0);
    expect(filled(noun, field)).toEqual(expect.arrayContaining(shown));
    expect(shown.map((one) => one.name)).not.toContain(field);
  }
});

test('a_row_that_carries_a_digest_is_added_by_the_program_alone', () => {
  expect(mayAdd('sealed_report')).toBe(false);
  expect(mayAdd('milestone')).toBe(true);
});
