import { describe, expect, it } from 'vitest';
import { placed, sectionAt, seen } from './places';

const UPRIGHT = { width: 600, height: 800 };
const WIDE = { width: 1200, height: 600 };

describe('the pages of a PDF', () => {
  it('stand one below the other, each as wide as there is room for', () => {
    const pages = placed([UPRIGHT, WIDE, UPRIGHT], 700, 1.4, 1);
    expect(pages.map((page) => Math.round(page.scale * 100))).toEqual([112, 56, 112]);
    for (const [at, page] of pages.entries()) expect(page.top).toBeGreaterThan(at ? (pages[at - 1]?.top ?? 0) + (pages[at - 1]?.height ?? 0) : 0);
    expect(placed([UPRIGHT], 4000, 1.4, 1)[0]?.scale).toBe(1.4);
    expect(placed([UPRIGHT], 4000, 1.4, 2)[0]?.scale).toBe(2.8);
  });

  it('are drawn when they are near, and one of them is read', () => {
    const pages = placed(Array.from({ length: 20 }, () => UPRIGHT), 628, 1, 1);
    const pitch = (pages[1]?.top ?? 0) - (pages[0]?.top ?? 0);
    expect(seen(pages, 0, 500)).toEqual({ first: 0, last: 1, current: 0 });
    expect(seen(pages, 10 * pitch, 500)).toEqual({ first: 9, last: 11, current: 10 });
    const end = 20 * pitch + 14 - 500;
    expect(seen(pages, end, 500).current).toBe(19);
    expect(seen([], 0, 500).current).toBe(0);
  });

  it('are under the last section that began above what is read', () => {
    const pages = placed([UPRIGHT, UPRIGHT, UPRIGHT], 628, 1, 1);
    const marks = [{ title: 'a', level: 0, page: 0, down: 400 }, { title: 'b', level: 0, page: 1, down: 0 }, { title: 'c', level: 1, page: 1, down: 500 }];
    expect(sectionAt(marks, pages, 0)).toBe(-1);
    expect(sectionAt(marks, pages, 500)).toBe(0);
    expect(sectionAt(marks, pages, pages[1]?.top ?? 0)).toBe(1);
    expect(sectionAt(marks, pages, 5000)).toBe(2);
  });
});
