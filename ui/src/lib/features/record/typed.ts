// A stored value as the person would type it, and the other way round.
import type { Cell, Typed } from '../../backend';
import type { Field } from '../../backend/nouns';

const DECIMAL = new Set(['cents', 'rate', 'quantity']);
const NUMERIC = new Set([...DECIMAL, 'percent', 'count', 'year']);

/** Whether the field is a figure: right-aligned, with a numeric keyboard. */
export function isNumeric(field: Field): boolean {
  return NUMERIC.has(field.shape);
}

/** What the field's box holds when it opens. */
export function typedText(field: Field, cell: Cell | undefined): string {
  const raw = cell?.raw ?? null;
  if (raw === null) return '';
  if (DECIMAL.has(field.shape)) return String(raw).replace('.', ',');
  if (field.shape === 'day') return cell?.text ?? '';
  // A label that has a comma is ended by a semicolon, and so are the others.
  if (Array.isArray(raw)) return raw.some((one) => one.includes(',')) ? raw.map((one) => `${one} ;`).join(' ') : raw.join(', ');
  return String(raw);
}

/** What is sent for a text: an empty box is an empty field; labels are parted by commas, or by semicolons where there is one; codes by semicolons. */
export function fromText(field: Field, text: string): Typed {
  if (text.trim() === '') return null;
  if (field.shape === 'codes') return text.split(';').filter(Boolean);
  if (field.shape === 'tags') return text.split(text.includes(';') ? ';' : ',').map((tag) => tag.trim()).filter(Boolean);
  return text;
}

/** The codes of a cell that holds several. */
export function codesOf(cell: Cell | undefined): string[] {
  return Array.isArray(cell?.raw) ? cell.raw : [];
}

/** The single code or reference of a cell. */
export function wordOf(cell: Cell | undefined): string {
  return typeof cell?.raw === 'string' ? cell.raw : '';
}

/** A day as typed in French: the page's only use of the clock, to propose today. */
export function today(now: Date = new Date()): string {
  return [now.getDate(), now.getMonth() + 1].map((part) => String(part).padStart(2, '0')).concat(String(now.getFullYear())).join('/');
}
