// The table of nouns, as the page reads it: which fields a noun has and what they hold.
import { NOUNS, type NounName } from './generated';

export type Field = (typeof NOUNS)[NounName]['fields'][number];

/** Whether a word of the wire names a noun. */
export function isNoun(word: string): word is NounName {
  return word in NOUNS;
}

/** The fields of a noun, in the order of its table; none for a word that is no noun. */
export function fieldsOf(noun: string): readonly Field[] {
  return isNoun(noun) ? NOUNS[noun].fields : [];
}

/** A field by its name. */
export function fieldOf(noun: string, name: string): Field | undefined {
  return fieldsOf(noun).find((field) => field.name === name);
}

/** The nouns whose rows belong to a row of `noun`, and the field that says so. */
export function ownedBy(noun: string): { noun: NounName; field: string }[] {
  return (Object.keys(NOUNS) as NounName[]).flatMap((other) =>
    NOUNS[other].fields.filter((field) => field.owner && field.ref === noun).map((field) => ({ noun: other, field: field.name })),
  );
}

/** The fields of a noun that a person fills: order among siblings and digests are the program's own. */
export function filledOf(noun: string): Field[] {
  return fieldsOf(noun).filter((field) => field.shape !== 'rank' && field.shape !== 'digest');
}
