// The columns that the list may show: asked for once, named by the catalogue.
import { call, type ColumnView } from '../../backend';
import { fieldOf, type Field } from '../../backend/nouns';
import { words } from '../../kit/catalogue';
import { fieldLabel } from '../labels';
import { isNumeric } from '../record/typed';

class Columns {
  all = $state.raw<readonly ColumnView[]>([]);
  #asked = false;

  /** Asks for them, the first time. */
  async load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    this.all = await call('action_columns', {});
  }

  get grouping(): readonly ColumnView[] {
    return this.all.filter((column) => column.groups);
  }
}

export const columns = new Columns();

/** What a column is called. */
export function columnLabel(name: string): string {
  return words.has(`ui-head-${name}`) ? words.text(`ui-head-${name}`) : fieldLabel('action', name);
}

/** The field that is edited in a column, when it is one. */
export function columnField(name: string): Field | undefined {
  return fieldOf('action', name);
}

const FIGURES = new Set(['budget', 'committed', 'paid', 'fte', 'lateness']);

/** Whether it holds figures: aligned on their last digit. */
export function isFigure(name: string): boolean {
  const field = columnField(name);
  return FIGURES.has(name) || (field !== undefined && name !== 'progress' && isNumeric(field));
}

const WIDTHS: Record<string, number> = { number: 72, title: 280, status: 124, lateness: 84, progress: 112, led_by: 168, planned_end: 104, budget: 112 };
const BY_SHAPE: Record<string, number> = { prose: 260, codes: 180, tags: 160, ref: 180, line: 140, code: 132, day: 104, flag: 88 };

/** How wide a column is, in pixels: title takes what is left as well. */
export function widthOf(name: string): number {
  return WIDTHS[name] ?? BY_SHAPE[columnField(name)?.shape ?? ''] ?? (isFigure(name) ? 112 : 168);
}
