// A long list that Rust keeps behind a handle: asked for again as a whole, its rows by page. The page in sight is waited for, so
// that rows do not blink at every change.
import { toFault, type Fault } from '../backend';
import { Pages } from './pages';

interface Handled {
  handle: number;
  rows: number;
}

export class Paged<View extends Handled, Row> {
  view = $state.raw<View | null>(null);
  fault = $state.raw<Fault | null>(null);
  #arrived = $state(0);
  #pages: Pages<Row> | null = null;
  #asked = 0;
  #near = 0;

  /** Asks for the list. Called by an effect: whatever `ask` reads is followed. */
  query(ask: () => Promise<View>, fetch: (handle: number, from: number, count: number) => Promise<Row[]>): void {
    const asked = ++this.#asked;
    ask().then(
      async (view) => {
        if (asked !== this.#asked) return;
        const pages = new Pages<Row>(view.rows, (from, count) => fetch(view.handle, from, count), () => (this.#arrived += 1), (cause) => (this.fault = toFault(cause)));
        await pages.ensure(Math.min(this.#near, Math.max(0, view.rows - 1)));
        if (asked !== this.#asked) return;
        this.#pages = pages;
        this.view = view;
        this.fault = null;
        this.#arrived += 1;
      },
      (cause: unknown) => {
        if (asked === this.#asked) this.fault = toFault(cause);
      },
    );
  }

  /** The row at a place, when it is here. */
  row(index: number): Row | undefined {
    void this.#arrived;
    this.#near = index;
    return this.#pages?.at(index);
  }

  /** The row at a place, asked for when it is not here. */
  reach(index: number): Promise<Row | undefined> {
    return this.#pages?.ensure(index) ?? Promise.resolve(undefined);
  }
}
