// Tables that went out come back, edited: seen before, decided row by row, written in one step; and a workbook to fill is prepared.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start({ saveTo: 'classeur.xlsx' });
});
after(() => stage?.stop());

/** The actions of the plan as a spreadsheet saves them, once edited, with the entry that says where they come from beside them. */
async function edited(change) {
  const out = join(stage.dir, 'tableaux');
  const { request } = await stage.call('export_start', { what: 'plan', format: 'csv', path: out, withContacts: false, plan: null });
  await eventually(() => stage.call('report_status', { request }), (status) => status.state === 'done', 'the tables are written');
  copyFileSync(join(out, 'ensemblier.csv'), join(stage.dir, 'ensemblier.csv'));
  writeFileSync(join(stage.dir, 'piece.txt'), change(readFileSync(join(out, 'Actions.csv'), 'utf8')));
}

async function chosen(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  await page.getByRole('button', { name: word('ui-import-short') }).press('Enter');
  const dialog = page.getByRole('dialog', { name: word('ui-import-title') });
  await dialog.getByRole('button', { name: word('ui-import-file'), exact: true }).press('Enter');
  await dialog.getByRole('status').first().waitFor();
  return { page, dialog };
}

test('what_people_changed_is_seen_conflicts_are_decided_and_one_undo_takes_it_back', async () => {
  const [first, second] = await actions(stage);
  await edited((text) => text.replace(first.title, 'Du classeur').replace(second.title, 'Aussi du classeur'));
  await stage.call('record_edit', { noun: 'action', id: second.id, values: { title: 'Du plan' } });
  const { page, dialog } = await chosen();
  const conflict = dialog.locator('tr[data-state="conflict"]');
  await conflict.waitFor();
  assert.match(await conflict.innerText(), /Du plan → Aussi du classeur/);
  await picture(page, 'returned-light');
  await conflict.getByRole('checkbox', { name: word('ui-import-take') }).press('Space');
  await eventually(() => conflict.locator('ins.kept').count(), (count) => count === 0, 'the value of the file is taken');
  await dialog.getByRole('button', { name: /^Écrire 2 lignes$/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const titles = async () => (await actions(stage)).map((action) => action.title);
  assert.deepEqual((await titles()).filter((title) => title.includes('lasseur')).sort(), ['Aussi du classeur', 'Du classeur']);
  await page.keyboard.press('Control+z');
  await eventually(titles, (now) => now.includes(first.title) && now.includes('Du plan'), 'all of it is taken back');
  await page.close();
});

test('a_workbook_to_fill_is_prepared_from_the_palette_and_the_list', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions`);
  await page.getByRole('button', { name: word('ui-pack-short') }).press('Enter');
  const dialog = page.getByRole('dialog', { name: word('ui-pack-prepare') });
  await dialog.getByRole('combobox').waitFor();
  assert.deepEqual(await violations(page), []);
  await dialog.getByRole('button', { name: word('ui-pack-save') }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  assert.ok(existsSync(join(stage.dir, 'classeur.xlsx')));
  const seen = await stage.call('returned_preview', { path: join(stage.dir, 'classeur.xlsx'), take: [], takeAll: false, leave: [], restore: false });
  assert.equal(seen.lines.length + seen.findings.length, 0);
  assert.ok(seen.from.label.length > 0);
  await page.close();
});

for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
  test(`what_comes_back_is_shown_without_a_violation_of_wcag_in_${JSON.stringify(options).replace(/\W+/g, '_')}`, async () => {
    await edited((text) => text.replace(';En cours;', ';En courz;').replace(';Réalisé;', ';En cours;'));
    const { page, dialog } = await chosen(options);
    await dialog.locator('tr[data-cell], tr[data-line]').first().waitFor();
    assert.deepEqual(await violations(page), []);
    await picture(page, `returned-${options.colorScheme ?? 'narrow'}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(width, 0);
    await page.close();
  });
}
