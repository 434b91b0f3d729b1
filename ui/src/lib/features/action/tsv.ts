// A block of cells as spreadsheets take it from the clipboard: tabs between cells, a line a row.
import type { Cell } from '../../backend';
import type { Field } from '../../backend/nouns';
import { typedText } from '../record/typed';

/** What is copied of a cell: figures without the spaces that part thousands, everything else as people read it. */
export function copied(field: Field | undefined, cell: Cell | undefined): string {
  if (!cell) return '';
  if (field && (field.shape === 'quantity' || field.shape === 'percent' || field.shape === 'count' || field.shape === 'tags')) return typedText(field, cell);
  if (!field && typeof cell.raw === 'string' && /^-?\d+\.\d\d$/.test(cell.raw)) return cell.raw.replace('.', ',');
  return cell.text;
}

/** The text of a block. A cell that holds a tab, a line or a quote stands between double quotes. */
export function tsv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
