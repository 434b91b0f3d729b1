// The list of actions: its filters, its order, its groups, and the rows that are here. It outlives the screen: coming back
// finds it as it was, and every sight of the plan (grid, board, timeline…) shows the same selection.
import { SvelteSet } from 'svelte/reactivity';
import { call, toFault, type ColumnFilter, type Fault, type GridRow, type GroupView, type QueryView } from '../../backend';
import { Pages } from '../../kit/pages';
import { session } from '../file/session.svelte';
import { Lines } from './lines';

/** What lists show until somebody chooses. */
export const FIRST_COLUMNS: readonly string[] = ['number', 'title', 'status', 'lateness', 'progress', 'led_by', 'planned_end', 'budget'];

/** A row of the list, and its place in it; or the head of a group. */
export type Line = { group: GroupView; index: null; row: null } | { group: null; index: number; row: GridRow | undefined };

class ActionsList {
  axis = $state<string | null>(null);
  statuses = $state<string[]>([]);
  lateOnly = $state(false);
  text = $state('');
  filters = $state.raw<ColumnFilter[]>([]);
  sort = $state('number');
  descending = $state(false);
  group = $state<string | null>(null);
  columns = $state.raw<readonly string[]>(FIRST_COLUMNS);
  /** The groups that are folded, by key. */
  readonly folded = new SvelteSet<string>();

  /** The actions that are chosen, to be changed together. */
  readonly chosen = new SvelteSet<string>();

  view = $state.raw<QueryView | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Whether a sheet is being opened with the keyboard: the focus then goes into it. */
  entering = false;
  /** Grows when rows arrive: what shows rows reads it. */
  arrived = $state(0);
  readonly lines = $derived(new Lines(this.view?.rows ?? 0, this.view?.groups ?? [], (key) => this.folded.has(key)));
  #pages: Pages<GridRow> | null = null;
  #asked = 0;
  /** The row that was looked at last: when the list is asked for again, its page is waited for. */
  #near = 0;

  get filtered(): boolean {
    return this.axis !== null || this.statuses.length > 0 || this.lateOnly || this.text !== '' || this.filters.length > 0;
  }

  /** What the list is asked for, but its groups. */
  get wanted() {
    return {
      plan: session.plan, axis: this.axis, statuses: [...this.statuses], lateOnly: this.lateOnly, text: this.text, filters: [...this.filters],
      sort: this.sort, descending: this.descending,
    };
  }

  /** Asks for the list again, put together by `group` when a sight says so. Called by an effect: whatever it reads here is followed. */
  query(group: string | null = this.group, columns: readonly string[] = this.columns): void {
    void session.revision;
    const asked = ++this.#asked;
    call('actions_query', { ...this.wanted, group }).then(
      async (view) => {
        if (asked !== this.#asked) return;
        const page = (from: number, count: number) => call('actions_page', { handle: view.handle, from, count, columns: [...columns] });
        const pages = new Pages<GridRow>(view.rows, page, () => (this.arrived += 1), (cause) => (this.fault = toFault(cause)));
        // The page in sight is waited for, so that rows do not blink at every change.
        await pages.ensure(Math.min(this.#near, Math.max(0, view.rows - 1)));
        if (asked !== this.#asked) return;
        this.#pages = pages;
        this.view = view;
        this.fault = null;
        this.arrived += 1;
      },
      (cause: unknown) => {
        if (asked === this.#asked) this.fault = toFault(cause);
      },
    );
  }

  /** The row at a place of the list. */
  row(index: number): GridRow | undefined {
    void this.arrived;
    this.#near = index;
    return this.#pages?.at(index);
  }

  /** The row at a place, asked for when it is not here. */
  reach(index: number): Promise<GridRow | undefined> {
    return this.#pages?.ensure(index) ?? Promise.resolve(undefined);
  }

  /** What stands at a line of the screen: a row, or the head of a group. */
  line(at: number): Line {
    const found = this.lines.at(at);
    return found.group ? { group: found.group, index: null, row: null } : { group: null, index: found.index, row: this.row(found.index) };
  }

  sortBy(key: string): void {
    this.descending = this.sort === key ? !this.descending : false;
    this.sort = key;
  }

  groupBy(key: string | null): void {
    this.group = key;
    this.folded.clear();
  }

  fold(key: string, on = !this.folded.has(key)): void {
    if (on) this.folded.add(key);
    else this.folded.delete(key);
  }

  toggle(status: string): void {
    this.statuses = this.statuses.includes(status) ? this.statuses.filter((other) => other !== status) : [...this.statuses, status];
  }

  /** Keeps the actions whose column holds one of these values; none of them: the filter goes. */
  filterBy(column: string, values: string[]): void {
    const others = this.filters.filter((filter) => filter.column !== column);
    this.filters = values.length ? [...others, { column, values }] : others;
  }

  /** Chooses an action, or no longer. */
  choose(id: string, on = !this.chosen.has(id)): void {
    if (on) this.chosen.add(id);
    else this.chosen.delete(id);
  }

  /** Chooses every action of the list, whether it is in sight or not. */
  async chooseAll(): Promise<void> {
    if (!this.view) return;
    const { ids } = await call('actions_ids', { handle: this.view.handle });
    for (const id of ids) this.chosen.add(id);
  }

  clear(): void {
    this.axis = null;
    this.statuses = [];
    this.lateOnly = false;
    this.text = '';
    this.filters = [];
  }
}

export const list = new ActionsList();
