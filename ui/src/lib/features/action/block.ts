// What is done to a block of cells: copied, filled down, emptied.
import type { GridRow, RowEdit, Typed } from '../../backend';
import { columnField } from './columns.svelte';
import { copied, tsv } from './tsv';

export interface Edits {
  edits: RowEdit[];
  /** How many cells. */
  count: number;
}

/** The text of a block. */
export function textOf(rows: readonly GridRow[], names: readonly string[]): string {
  return tsv(rows.map((row) => names.map((name) => copied(columnField(name), row.cells[name]))));
}

/** The first row of a block in all those below it, in the columns that people fill. */
export function filledDown(rows: readonly GridRow[], names: readonly string[]): Edits {
  const [first, ...rest] = rows;
  return each(rest, names, (name) => first?.cells[name]?.raw ?? null);
}

/** A block without what it held; what cannot be empty stays. */
export function emptied(rows: readonly GridRow[], names: readonly string[]): Edits {
  return each(rows, names.filter((name) => !columnField(name)?.required), () => null);
}

function each(rows: readonly GridRow[], names: readonly string[], value: (name: string) => Typed): Edits {
  const filled = names.filter((name) => columnField(name) !== undefined);
  if (filled.length === 0) return { edits: [], count: 0 };
  const edits = rows.map((row) => ({ id: row.action.id, values: Object.fromEntries(filled.map((name) => [name, value(name)])) }));
  return { edits, count: edits.length * filled.length };
}

