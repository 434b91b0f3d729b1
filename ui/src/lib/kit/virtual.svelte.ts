// The rows of a long list that are in sight. TanStack's core measures and scrolls; this makes its answers reactive.
import { Virtualizer, elementScroll, observeElementOffset, observeElementRect, type VirtualItem } from '@tanstack/virtual-core';

export class Window {
  items = $state.raw<VirtualItem[]>([]);
  height = $state(0);
  readonly #inner: Virtualizer<HTMLElement, Element>;

  /** `count` and `row` (the height of a row in pixels) are read again whenever they change. */
  constructor(scroller: () => HTMLElement | null, count: () => number, row: () => number, head: number) {
    const options = () => ({
      count: count(),
      getScrollElement: scroller,
      estimateSize: row,
      overscan: 12,
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
      this.#inner._willUpdate();
      this.#inner.measure();
      this.#read();
    });
  }

  scrollTo(index: number): void {
    this.#inner.scrollToIndex(index, { align: 'auto' });
  }

  #read(): void {
    this.items = this.#inner.getVirtualItems();
    this.height = this.#inner.getTotalSize();
  }
}
