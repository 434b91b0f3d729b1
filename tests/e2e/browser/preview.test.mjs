// A report is looked at before it is written, with the keyboard alone: its very pages, its sections, its file; and what is joined to it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#0f4a50"/></svg>';

let stage;
let draft;
before(async () => {
  stage = await start();
  [draft] = await stage.call('reports', {});
});
after(() => stage?.stop());

/** A page on which the preview of the draft is open, and its first page drawn. */
async function looked(options = {}) {
  const page = await stage.page(options);
  // As the window does: what a file says cannot change what every object is.
  await page.addInitScript(() => Object.freeze(Object.prototype));
  await page.goto(`${stage.url}/#/reports/${draft.id}`);
  await page.getByRole('button', { name: word('ui-preview'), exact: true }).first().press('Enter');
  await page.locator('[data-page="1"][data-drawn]').waitFor({ timeout: 90_000 });
  return page;
}

/** How many different colours a page shows, of one point in ten. */
const colours = (page, number) => page.locator(`[data-page="${number}"] canvas`).evaluate((canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set();
  for (let at = 0; at < data.length; at += 40) found.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
  return found.size;
});

test('the_preview_has_no_fault_in_light_dark_and_on_a_narrow_screen', async () => {
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const page = await looked(options);
    await picture(page, `preview-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(page), [], JSON.stringify(options));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('a_report_is_looked_through_with_the_keyboard_alone_and_its_file_is_what_was_seen', async () => {
  const page = await looked();
  const number = page.getByRole('textbox', { name: word('ui-pdf-page') });
  assert.ok((await colours(page, 1)) > 20, 'the cover is not blank');
  const pages = Number(await page.locator('[data-pages]').getAttribute('data-pages'));

  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'region', 'the pages have the focus');
  for (const [key, at] of [['PageDown', 2], ['PageDown', 3], ['PageUp', 2], ['End', pages], ['Home', 1]]) {
    await page.keyboard.press(key);
    await eventually(() => number.inputValue(), (value) => value === String(at), `${key} leads to page ${at}`);
  }
  const wide = () => page.locator('[data-page="1"]').evaluate((one) => one.clientWidth);
  const before = await wide();
  await page.keyboard.press('+');
  await eventually(wide, (width) => width > before * 1.2, 'larger');
  await page.keyboard.press('-');
  await eventually(wide, (width) => width === before, 'as before');

  const section = page.getByRole('navigation', { name: word('ui-pdf-sections') }).getByRole('button', { name: /Bilan financier/ }).first();
  await section.press('Enter');
  await eventually(() => section.getAttribute('aria-current'), (value) => value === 'true', 'the section is marked');
  const there = Number(await number.inputValue());
  assert.ok(there > 3, `page ${there}`);
  await page.locator(`[data-page="${there}"][data-drawn]`).waitFor();
  assert.match(await page.locator(`[data-page="${there}"] .words`).textContent(), /Bilan financier/, 'its words are read');
  await picture(page, 'preview-section');
  await number.fill('2');
  await number.press('Enter');
  const link = page.locator('[data-page="2"] button').nth(2);
  await link.waitFor();
  await link.press('Enter');
  await eventually(() => number.inputValue(), (value) => Number(value) > 2, 'a line of the contents leads to its page');

  await page.getByRole('button', { name: word('ui-preview-keep') }).press('Enter');
  await page.getByText(stage.env.ENSEMBLIER_SAVE_TO).waitFor();
  const kept = readFileSync(stage.env.ENSEMBLIER_SAVE_TO);
  assert.equal(Number(execFileSync('pdfinfo', [stage.env.ENSEMBLIER_SAVE_TO], { encoding: 'utf8' }).match(/Pages:\s+(\d+)/)[1]), pages);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  writeFileSync(stage.env.ENSEMBLIER_SAVE_TO, '');
  await page.getByRole('button', { name: word('ui-report-export') }).press('Enter');
  await eventually(() => readFileSync(stage.env.ENSEMBLIER_SAVE_TO).length, (length) => length > 0, 'the report is exported');
  assert.ok(readFileSync(stage.env.ENSEMBLIER_SAVE_TO).equals(kept), 'what was seen, what was kept and what is exported are the same bytes');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_logo_that_is_joined_is_on_the_cover_and_the_preview_says_when_it_is_of_before', async () => {
  const path = join(stage.dir, 'logo.svg');
  writeFileSync(path, SVG);
  await stage.call('attachment_add', { field: 'progress_report', owner: draft.id, paths: [path] });
  const page = await looked();
  const cover = () => page.locator('[data-page="1"][data-drawn] canvas').evaluate((canvas) => canvas.toDataURL(), undefined, { timeout: 60_000 });
  const before = await cover();
  const again = page.getByRole('button', { name: word('ui-preview-again') });
  assert.equal(await again.count(), 0);
  await page.keyboard.press('Control+z');
  await again.waitFor();
  await picture(page, 'preview-stale');
  assert.deepEqual(await violations(page), []);
  await again.press('Enter');
  await again.waitFor({ state: 'detached' });
  assert.notEqual(await cover(), before, 'the logo is gone from the cover');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await stage.call('redo', {});
  await page.reload();
  await page.getByRole('heading', { name: word('ui-report-logos') }).scrollIntoViewIfNeeded();
  await page.locator('[data-collection="attachment"]').getByText('logo.svg').waitFor();
  await picture(page, 'preview-logos');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_sealed_report_is_looked_at_as_it_was_sent', async () => {
  const { id } = await stage.call('report_seal', { id: draft.id });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports/${draft.id}`);
  await page.locator('[data-seal]').getByRole('button', { name: word('ui-preview'), exact: true }).press('Enter');
  await page.locator('[data-page="1"][data-drawn]').waitFor({ timeout: 30_000 });
  assert.ok((await colours(page, 1)) > 20);
  await page.getByRole('button', { name: word('ui-preview-keep') }).press('Enter');
  await page.getByText(stage.env.ENSEMBLIER_SAVE_TO).waitFor();
  const { base64 } = await stage.call('sealed_bytes', { id });
  assert.ok(readFileSync(stage.env.ENSEMBLIER_SAVE_TO).equals(Buffer.from(base64, 'base64')));
  assert.deepEqual(page.wrong, []);
  await page.close();
});
