// The places where something typed is not stored: a refused field, a row not added yet. Who leaves the page asks here.
import { SvelteSet } from 'svelte/reactivity';

class Unsaved {
  readonly #ids = new SvelteSet<string>();

  /** Holds a place, by the id of the element to go back to, until the answer is called. */
  hold(id: string): () => void {
    this.#ids.add(id);
    return () => this.#ids.delete(id);
  }

  get count(): number {
    return this.#ids.size;
  }

  get first(): string | null {
    return [...this.#ids][0] ?? null;
  }
}

export const unsaved = new Unsaved();
