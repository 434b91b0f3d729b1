// The rows of a long list that are in sight. TanStack's core measures and scrolls; this makes its answers reactive.
import { Virtualizer, elementScroll, observeElementOffset, observeElementRect, type VirtualItem } from '@tanstack/virtual-core';
import { untrack } from 'svelte';

/** How long a leap waits for its rows, in milliseconds. */
const PATIENCE = 120;

interface More {
  /** Says whether a row can be drawn, and asks for it: a leap then waits for its rows. */
  here?: (index: number) => boolean;
  /** How many rows are drawn beyond each edge of what is in sight. */
  beyond?: number;
}

export class Window {
  items = $state.raw<VirtualItem[]>([]);
  height = $state(0);
  /** Where somebody leapt to, while the rows of there are on their way: to draw empty rows first would keep them waiting. */
  #awaited = $state.raw<VirtualItem[] | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A place was asked for: it is drawn at once, so that it can be gone into. */
  #asked = false;
  readonly #inner: Virtualizer<HTMLElement, Element>;
  readonly #here: (index: number) => boolean;

  /** `count` and `row` (the height of a row in pixels) are read again whenever they change. */
  constructor(scroller: () => HTMLElement | null, count: () => number, row: () => number, head: number, { here = () => true, beyond = 12 }: More = {}) {
    this.#here = here;
    const options = () => ({
      count: count(),
      getScrollElement: scroller,
      estimateSize: row,
      overscan: beyond,
      scrollPaddingStart: head,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#read(),
    });
    this.#inner = new Virtualizer(options());
    $effect(() => this.#inner._didMount());
    $effect(() => {
      scroller();
      this.#inner.setOptions(options());
      // What is drawn is no reason to measure again.
      untrack(() => {
        this.#inner._willUpdate();
        this.#inner.measure();
        this.#read();
      });
    });
    $effect(() => {
      const awaited = this.#awaited;
      if (awaited && this.#drawable(awaited)) untrack(() => this.#draw(awaited));
    });
    $effect(() => () => clearTimeout(this.#timer));
  }

  scrollTo(index: number): void {
    this.#asked = true;
    this.#inner.scrollToIndex(index, { align: 'auto' });
  }

  #read(): void {
    const items = this.#inner.getVirtualItems();
    this.height = this.#inner.getTotalSize();
    if (this.#asked || !this.#leaps(items) || this.#drawable(items)) return this.#draw(items);
    this.#awaited = items;
    this.#timer ??= setTimeout(() => this.#awaited && this.#draw(this.#awaited), PATIENCE);
  }

  /** Whether no row that is drawn stays. */
  #leaps(items: VirtualItem[]): boolean {
    const [from, to, first, last] = [this.items[0], this.items.at(-1), items[0], items.at(-1)];
    return from !== undefined && to !== undefined && first !== undefined && last !== undefined && (last.index < from.index || first.index > to.index);
  }

  #drawable(items: VirtualItem[]): boolean {
    // Each is asked for, whatever the others answer.
    return items.map((item) => this.#here(item.index)).every(Boolean);
  }

  #draw(items: VirtualItem[]): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#awaited = null;
    this.#asked = false;
    this.items = items;
  }
}
