// Where the keyboard is in a grid of which only the rows in sight are in the page: its cell, the cell that is edited, and where keys
// lead. Cells say which they are by `data-line` (of their row) and `data-column`.
import { tick } from 'svelte';
import type { Window } from './virtual.svelte';

/** How a cell's edit was left. */
export type Way = 'stay' | 'down' | 'on' | 'back' | 'away';

interface Grid {
  scroller: () => HTMLElement | null;
  count: () => number;
  /** The last column. */
  last: () => number;
  /** What draws the rows in sight; a grid that is in the page whole has nothing to do. */
  rows: Pick<Window, 'scrollTo'>;
  /** Brings the row of a line here. */
  reach: (line: number) => Promise<unknown>;
  /** How many rows a page of the keyboard leaps over. */
  page: () => number;
}

export class GridSpot {
  line = $state(0);
  column = $state(1);
  editing = $state.raw<{ line: number; column: number; typed: string | null } | null>(null);
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
    // Rows that went and columns that are no more take the keyboard back with them.
    $effect(() => {
      if (this.line >= grid.count()) this.line = Math.max(0, grid.count() - 1);
      if (this.column > grid.last()) this.column = grid.last();
    });
  }

  /** Whether a cell is where the keyboard is: it alone is reached by Tab. */
  at(line: number, column: number): boolean {
    return this.line === line && this.column === column;
  }

  /** Whether a cell is being edited. */
  edits(line: number, column: number): boolean {
    return this.editing?.line === line && this.editing.column === column;
  }

  set(line: number, column: number): void {
    this.line = line;
    this.column = column;
  }

  begin(typed: string | null): void {
    this.editing = { line: this.line, column: this.column, typed };
  }

  /** The edit ends, and the keyboard goes where it was left to. */
  ended(way: Way): void {
    if (way !== 'away') this.#cell()?.focus({ preventScroll: true });
    this.editing = null;
    if (way === 'away') return;
    void this.move(this.line + (way === 'down' ? 1 : 0), this.column + { on: 1, back: -1, stay: 0, down: 0 }[way]);
  }

  async focus(): Promise<void> {
    this.#grid.rows.scrollTo(this.line);
    await tick();
    requestAnimationFrame(() => {
      if (this.editing) return;
      const cell = this.#cell();
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  async move(line: number, column: number): Promise<void> {
    this.set(Math.max(0, Math.min(this.#grid.count() - 1, line)), Math.max(0, Math.min(this.#grid.last(), column)));
    await this.#grid.reach(this.line);
    await this.focus();
  }

  /** Whether the keys of the grid are to hear an event: in its body, while nothing is edited, without a key of a command. */
  hears(event: KeyboardEvent): boolean {
    if (this.editing || !(event.target instanceof Element) || !event.target.closest('tbody')) return false;
    return !event.altKey && (!(event.ctrlKey || event.metaKey) || ['Home', 'End'].includes(event.key));
  }

  /** Goes where a key leads; false when it leads nowhere. */
  step(event: KeyboardEvent): boolean {
    const { line, column } = this;
    const [page, last, all] = [this.#grid.page(), this.#grid.last(), event.ctrlKey || event.metaKey];
    const steps: Record<string, [number, number]> = {
      ArrowDown: [line + 1, column], ArrowUp: [line - 1, column], PageDown: [line + page, column], PageUp: [line - page, column],
      ArrowRight: [line, column + 1], ArrowLeft: [line, column - 1],
      Home: all ? [0, column] : [line, 0], End: all ? [this.#grid.count() - 1, column] : [line, last],
    };
    const to = steps[event.key];
    if (to) void this.move(...to);
    return to !== undefined;
  }

  #cell(): HTMLElement | null {
    return this.#grid.scroller()?.querySelector<HTMLElement>(`[data-line="${this.line}"] [data-column="${this.column}"]`) ?? null;
  }
}
