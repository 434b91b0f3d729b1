// The list of actions: its filters, its order, and the rows that are here. It outlives the screen: coming back finds it as it was.
import { SvelteSet } from 'svelte/reactivity';
import { call, toFault, type ActionLine, type Fault, type QueryView, type SortKey } from '../../backend';
import { Pages } from '../../kit/pages';
import { session } from '../file/session.svelte';

class ActionsList {
  axis = $state<string | null>(null);
  statuses = $state<string[]>([]);
  lateOnly = $state(false);
  text = $state('');
  sort = $state<SortKey>('number');
  descending = $state(false);

  /** The actions that are chosen, to be changed together. */
  readonly chosen = new SvelteSet<string>();

  view = $state.raw<QueryView | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Whether a sheet is being opened with the keyboard: the focus then goes into it. */
  entering = false;
  /** Grows when rows arrive: what shows rows reads it. */
  arrived = $state(0);
  #pages: Pages<ActionLine> | null = null;
  #asked = 0;

  get filtered(): boolean {
    return this.axis !== null || this.statuses.length > 0 || this.lateOnly || this.text !== '';
  }

  /** Asks for the list again. Called by an effect: whatever it reads here is followed. */
  query(): void {
    void session.revision;
    const asked = ++this.#asked;
    const query = {
      plan: session.plan, axis: this.axis, statuses: [...this.statuses], lateOnly: this.lateOnly, text: this.text, sort: this.sort, descending: this.descending,
    };
    call('actions_query', query).then(
      async (view) => {
        if (asked !== this.#asked) return;
        const pages = new Pages<ActionLine>(view.total, (from, count) => call('actions_page', { handle: view.handle, from, count }), () => (this.arrived += 1), (cause) => (this.fault = toFault(cause)));
        // The first page is waited for, so that rows do not blink at every change.
        await pages.ensure(0);
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

  at(index: number): ActionLine | undefined {
    void this.arrived;
    return this.#pages?.at(index);
  }

  /** The row at a place, asked for when it is not here. */
  reach(index: number): Promise<ActionLine | undefined> {
    return this.#pages?.ensure(index) ?? Promise.resolve(undefined);
  }

  sortBy(key: SortKey): void {
    this.descending = this.sort === key ? !this.descending : false;
    this.sort = key;
  }

  toggle(status: string): void {
    this.statuses = this.statuses.includes(status) ? this.statuses.filter((other) => other !== status) : [...this.statuses, status];
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
  }
}

export const list = new ActionsList();
