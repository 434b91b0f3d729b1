// The tables of a page: what came from the file, an empty table for what did not, in the page's own order.
import type { Collection } from '../../backend';
import { ownedBy } from '../../backend/nouns';

/** Every noun that rows of `noun` own has its table, so that nothing that can be added is out of reach. */
export function withEmpty(noun: string, came: readonly Collection[], order: readonly string[]): Collection[] {
  const absent = ownedBy(noun).filter((owned) => !came.some((one) => one.noun === owned.noun && one.field === owned.field));
  const all: Collection[] = [...came, ...absent.map((owned) => ({ ...owned, rows: [] }))];
  const at = (one: Collection) => {
    const found = order.indexOf(one.noun);
    return found < 0 ? order.length : found;
  };
  return all.sort((one, other) => at(one) - at(other));
}
