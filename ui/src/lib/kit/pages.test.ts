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
