// The plan goes out for other programs: chosen, followed, told; with the keyboard alone.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start({ saveTo: 'export.bin' });
});
after(() => stage?.stop());

const at = (name) => join(stage.dir, name);

async function opened(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  await page.getByRole('button', { name: word('ui-export-short'), exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: word('ui-export-title') });
  await dialog.waitFor();
  return { page, dialog };
}

const kind = (dialog, what) => dialog.locator(`input[value="${what}"]`);
const write = (dialog) => dialog.getByRole('button', { name: word('ui-export-write') }).press('Enter');
const done = (dialog) => dialog.getByRole('status').getByText(/^Export écrit/);

test('the_template_is_written_with_the_keyboard_alone_and_its_folder_is_found', async () => {
  const { page, dialog } = await opened();
  await eventually(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null), Boolean, 'the focus is in the dialog');
  await kind(dialog, 'tet').focus();
  await picture(page, 'export-light');
  await write(dialog);
  await done(dialog).waitFor();
  assert.match(await done(dialog).innerText(), /\d+ actions, \d+ sous-actions, .*ko/);
  assert.ok(readFileSync(at('export.xlsx')).subarray(0, 2).toString() === 'PK');
  assert.match(await dialog.getByRole('status').innerText(), /Sans les données personnelles/);
  await dialog.getByLabel(word('ui-export-format')).selectOption('ods');
  await write(dialog);
  await eventually(() => existsSync(at('export.ods')), Boolean, 'the other format');
  await done(dialog).waitFor();
  await dialog.getByRole('button', { name: word('ui-export-folder') }).press('Enter');
  await picture(page, 'export-done');
  assert.equal(await dialog.getByRole('alert').count(), 0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_palette_leads_there_and_arrows_choose_what_is_written', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/overview`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('exporter pour');
  await page.getByRole('option', { name: word('ui-export-open') }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: word('ui-export-title') });
  await dialog.waitFor();
  await kind(dialog, 'indicators').focus();
  await page.keyboard.press('ArrowDown');
  assert.ok(await kind(dialog, 'contacts').isChecked());
  await write(dialog);
  await done(dialog).waitFor();
  const cards = () => readFileSync(at('export.vcf'), 'utf8');
  assert.ok(cards().startsWith('BEGIN:VCARD\r\nVERSION:4.0') && !cards().includes('KIND:individual'));
  await dialog.getByRole('checkbox', { name: new RegExp(word('ui-export-contacts')) }).press('Space');
  await write(dialog);
  await eventually(cards, (text) => text.includes('KIND:individual'), 'people are there when they are asked for');
  await page.close();
});

test('a_handover_that_is_stopped_leaves_nothing_and_one_that_is_not_is_told', async () => {
  const { page, dialog } = await opened();
  await kind(dialog, 'handover').press('Space');
  await write(dialog);
  const stop = dialog.getByRole('button', { name: word('ui-report-cancel') });
  await stop.waitFor({ timeout: 30_000 });
  await stop.press('Enter');
  await dialog.getByRole('status').getByText(word('ui-export-cancelled')).waitFor({ timeout: 60_000 });
  assert.ok(!existsSync(at('export')));
  assert.deepEqual(readdirSync(stage.dir).filter((name) => name.startsWith('.ensemblier')), []);
  await write(dialog);
  await done(dialog).waitFor({ timeout: 60_000 });
  assert.match(await dialog.getByRole('status').innerText(), /données personnelles comprises/);
  assert.ok(readFileSync(at('export/LISEZMOI.html'), 'utf8').startsWith('<!doctype html>'));
  await picture(page, 'export-handover');
  // What lies in the folder beside a handover is nobody's to replace.
  writeFileSync(at('export/à moi.txt'), '');
  await write(dialog);
  await eventually(() => dialog.getByRole('alert').allInnerTexts(), (texts) => texts.some((text) => text.includes('autre chose')), 'the folder is left alone');
  assert.ok(existsSync(at('export/à moi.txt')));
  rmSync(at('export'), { recursive: true });
  await page.close();
});

test('the_page_of_a_handover_is_read_without_a_script_and_has_no_violation_of_wcag', async () => {
  const { page, dialog } = await opened();
  await kind(dialog, 'handover').press('Space');
  await write(dialog);
  await done(dialog).waitFor({ timeout: 60_000 });
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const shown = await stage.page({ ...options, bypassCSP: true });
    await shown.goto(`file://${at('export/LISEZMOI.html')}`);
    assert.deepEqual(await violations(shown), []);
    assert.equal(await shown.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    await picture(shown, `handover-page-${options.colorScheme ?? 'narrow'}`);
    await shown.close();
  }
  await page.close();
});

for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
  test(`the_panel_has_no_violation_of_wcag_in_${JSON.stringify(options).replace(/\W+/g, '_')}`, async () => {
    const { page, dialog } = await opened(options);
    assert.deepEqual(await violations(page), []);
    await kind(dialog, 'partners').press('Space');
    await write(dialog);
    await done(dialog).waitFor();
    assert.deepEqual(await violations(page), []);
    await picture(page, `export-${options.colorScheme ?? 'narrow'}-done`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    await page.close();
  });
}
