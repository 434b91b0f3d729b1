// Sheets of actions and the other papers: exported from the sheet, from the list, and many into a folder; with the keyboard alone.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start({ saveTo: 'fiche.pdf' });
});
after(() => stage?.stop());

const written = () => readdirSync(stage.env.ENSEMBLIER_FOLDER).sort();
const isPdf = (path) => readFileSync(path).subarray(0, 5).toString() === '%PDF-';

test('a_sheet_is_exported_from_the_sheet_and_several_from_the_list', async () => {
  const [one] = await actions(stage);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${one.id}`);
  await page.getByRole('button', { name: word('ui-sheet-export') }).press('Enter');
  await page.getByText('fiche.pdf').waitFor();
  assert.ok(isPdf(stage.env.ENSEMBLIER_SAVE_TO));
  const alone = readFileSync(stage.env.ENSEMBLIER_SAVE_TO).length;
  await page.goto(`${stage.url}/#/actions`);
  const grid = page.getByRole('grid');
  await grid.locator('tr[data-id] td').first().waitFor();
  await grid.locator('tr[data-id] .c-title').first().focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press(' ');
  const button = page.getByRole('button', { name: 'Exporter 3 fiches…' });
  await button.waitFor();
  await picture(page, 'papers-chosen');
  assert.deepEqual(await violations(page), []);
  await button.press('Enter');
  await eventually(() => readFileSync(stage.env.ENSEMBLIER_SAVE_TO).length, (length) => length > alone, 'three sheets are more than one');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('papers_that_are_ticked_are_written_into_a_folder_where_nothing_is_replaced', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports`);
  const box = (what) => page.locator(`[data-paper^="${what}"] input`).first();
  await box('poster').waitFor();
  for (const what of ['poster', 'indicators', 'council']) await box(what).press(' ');
  const button = page.getByRole('button', { name: 'Exporter 3 documents vers un dossier…' });
  await button.press('Enter');
  const list = page.getByRole('list', { name: word('ui-papers-written') });
  await eventually(() => list.getByRole('listitem').count(), (count) => count === 3, 'what was written is listed');
  assert.equal(written().length, 3);
  assert.ok(written().every((name) => isPdf(`${stage.env.ENSEMBLIER_FOLDER}/${name}`)));
  assert.ok(written().some((name) => name.startsWith('Tableau de bord - Programme')), written().join('\n'));
  await button.press('Enter');
  await eventually(() => written().length, (count) => count === 6, 'a second time makes other files');
  await eventually(() => list.getByRole('listitem').allTextContents(), (texts) => texts.length === 3 && texts.every((text) => text.endsWith(' (2).pdf')), 'with numbers');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('an_export_into_a_folder_is_stopped_and_says_what_it_left', async () => {
  const before = written().length;
  const page = await stage.page();
  let asked = false;
  await page.route('**/api/report_cancel', async (route) => {
    asked = true;
    await route.continue();
  });
  await page.goto(`${stage.url}/#/reports`);
  await page.getByRole('button', { name: word('ui-papers-all') }).press('Enter');
  await page.getByRole('button', { name: /^Exporter \d+ documents vers un dossier…$/ }).press('Enter');
  await page.getByRole('button', { name: word('ui-report-cancel') }).press('Enter');
  await eventually(() => page.getByText(/^Export arrêté\./).count(), (count) => count === 1, 'it says that it stopped');
  assert.ok(asked);
  const listed = await page.getByRole('list', { name: word('ui-papers-written') }).getByRole('listitem').count();
  assert.equal(written().length - before, listed, 'what is listed is there, and nothing else');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_card_has_no_fault_in_light_dark_and_on_a_narrow_screen', async () => {
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/reports`);
    await page.locator('[data-paper]').first().scrollIntoViewIfNeeded();
    await page.locator('[data-paper^="poster"] input').press(' ');
    await picture(page, `papers-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(page), [], JSON.stringify(options));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, 'as wide as its window');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});
