// What a person says of the sheets of a workbook, from what the preview shows of them.
import type { ImportSheet, MappedSheet } from '../../backend';

/** What a column holds that no field takes. */
export const NOTES = 'notes';

/** What several columns of a sheet may hold. */
export const isOften = (holds: string): boolean => [NOTES, 'nothing', 'funder', 'amount'].includes(holds);

/** What is shown, as the person would say it. */
export function shown(sheets: readonly ImportSheet[]): MappedSheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    head: sheet.read ? sheet.head : 0,
    columns: sheet.columns.map((column) => ({ letter: column.letter, head: column.head, holds: column.holds ?? NOTES })),
  }));
}

/** What is to be agreed to: a guess that nobody has said yes to. */
export const isGuessed = (sheets: readonly ImportSheet[]): boolean => sheets.some((sheet) => sheet.read && sheet.how === 'guessed');
