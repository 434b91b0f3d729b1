import { expect, test, vi } from 'vitest';
import { PAGE, Pages } from './pages';

const rows = (from: number, count: number) => Promise.resolve(Array.from({ length: count }, (_, at) => from + at));

test('only_the_pages_that_are_looked_at_are_asked_for_and_once_each', async () => {
  const fetch = vi.fn(rows);
  const pages = new Pages(300_000, fetch, () => undefined);
  expect(pages.at(150_000)).toBeUndefined();
  expect(pages.at(150_001)).toBeUndefined();
  await vi.waitFor(() => expect(pages.at(150_001)).toBe(150_001));
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch).toHaveBeenCalledWith(150_000, PAGE);
});

test('the_last_page_asks_for_no_row_beyond_the_end', async () => {
  const fetch = vi.fn(rows);
  const pages = new Pages(PAGE + 7, fetch, () => undefined);
  expect(await pages.ensure(PAGE + 6)).toBe(PAGE + 6);
  expect(fetch).toHaveBeenCalledWith(PAGE, 7);
  expect(pages.at(PAGE + 7)).toBeUndefined();
  expect(pages.at(-1)).toBeUndefined();
});

test('pages_left_long_ago_are_forgotten_and_those_in_use_are_kept', async () => {
  const fetch = vi.fn(rows);
  const pages = new Pages(300_000, fetch, () => undefined);
  await pages.ensure(0);
  for (let page = 1; page < 40; page += 1) {
    expect(pages.at(0)).toBe(0);
    await pages.ensure(page * PAGE);
  }
  expect(pages.at(0)).toBe(0);
  const before = fetch.mock.calls.length;
  await pages.ensure(PAGE);
  expect(fetch.mock.calls.length).toBe(before + 1);
});

test('a_page_that_failed_is_asked_for_again', async () => {
  const fetch = vi.fn(rows).mockRejectedValueOnce(new Error('busy'));
  const failed = vi.fn();
  const pages = new Pages(10, fetch, () => undefined, failed);
  await pages.ensure(0);
  expect(failed).toHaveBeenCalledTimes(1);
  expect(await pages.ensure(0)).toBe(0);
});

test('who_scrolls_far_waits_for_the_place_where_they_stop_and_not_for_those_that_they_passed', async () => {
  const answers: (() => void)[] = [];
  const fetch = vi.fn((from: number, count: number) => new Promise<number[]>((answer) => answers.push(() => void rows(from, count).then(answer))));
  const pages = new Pages(300_000, fetch, () => undefined);
  for (let page = 0; page < 200; page += 1) pages.at(page * PAGE);
  expect(fetch.mock.calls.map(([from]) => from)).toEqual([0, PAGE]);
  answers[0]?.();
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(3));
  expect(fetch.mock.calls[2]?.[0]).toBe(199 * PAGE);
  for (let turn = 1; turn < 10; turn += 1) {
    answers[turn]?.();
    await Promise.resolve();
    await new Promise((next) => setTimeout(next));
  }
  expect(fetch.mock.calls.length).toBeLessThan(8);
  expect(pages.at(199 * PAGE)).toBe(199 * PAGE);
});
