// Where the pages of a PDF stand in what scrolls, and which of them are near. Lengths are dots of the screen.
import type { Mark, Size } from './open';

/** What parts two pages, and surrounds them all. */
const GAP = 14;
/** The line around a page. */
const EDGE = 1;

/** A page in its place. */
export interface Placed {
  top: number;
  height: number;
  /** Dots for a point of the paper. */
  scale: number;
}

/** The pages one below the other, each as wide as there is room for, no larger than `full` times `zoom`. */
export function placed(sizes: readonly Size[], width: number, full: number, zoom: number): Placed[] {
  const room = width - 2 * (width > 620 ? GAP : 6) - 2 * EDGE;
  let top = GAP;
  return sizes.map((size) => {
    const scale = Math.max(0.05, Math.min(full, room / size.width)) * zoom;
    const height = size.height * scale + 2 * EDGE;
    const page = { top, height, scale };
    top += height + GAP;
    return page;
  });
}

/** The pages that are on the screen or one screen away, and the one that is read: the first that shows more than its end. */
export function seen(pages: readonly Placed[], top: number, height: number): { first: number; last: number; current: number } {
  const below = (line: number) => {
    const found = pages.findIndex((page) => page.top + page.height > line);
    return found < 0 ? Math.max(0, pages.length - 1) : found;
  };
  const last = pages.at(-1);
  const end = last ? last.top + last.height + GAP : 0;
  // At the end of the last page nothing can be scrolled further.
  const current = height > 0 && top + height >= end - 1 && top > 0 ? pages.length - 1 : below(top + Math.min(height / 3, 200));
  return { first: below(top - height), last: below(top + 2 * height), current };
}

/** The last bookmark that stands above the first lines of the screen; -1 before the first. */
export function sectionAt(marks: readonly Mark[], pages: readonly Placed[], top: number): number {
  const line = top + 2 * GAP;
  let found = -1;
  for (const [at, mark] of marks.entries()) {
    const page = pages[mark.page];
    if (page && page.top + mark.down * page.scale <= line) found = at;
  }
  return found;
}
