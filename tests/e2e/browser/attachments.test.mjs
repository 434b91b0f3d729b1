// Files joined to an action: chosen, dropped, opened, saved, deleted and brought back.
import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

const TEXT = 'Compte rendu du comité.\n'.repeat(100);
let stage;
let id;
before(async () => {
  stage = await start({ saveTo: 'copie.txt', before: (dir) => writeFileSync(join(dir, 'piece.txt'), TEXT) });
  id = (await actions(stage))[0].id;
});
after(() => stage?.stop());

const rows = async () => (await stage.call('collection', { noun: 'attachment', field: 'action', owner: id }));
const drop = (page, ...paths) => page.evaluate((detail) => globalThis.dispatchEvent(new CustomEvent('dropped', { detail })), paths);
const named = (key, label) => word(key).replace('{ $label }', label);

async function links(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions/${id}`);
  await page.getByRole('tab', { name: new RegExp(`^${word('ui-tab-links')}`) }).press('Enter');
  const files = page.locator('[data-collection=attachment]');
  await files.waitFor();
  return { page, files };
}

test('a_file_is_joined_opened_saved_deleted_and_brought_back_with_the_keyboard_alone', async () => {
  const { page, files } = await links();
  await files.getByRole('button', { name: word('ui-attach') }).press('Enter');
  await eventually(rows, (found) => found.length === 1, 'the file is joined');
  const [row] = await rows();
  await files.getByText('piece.txt').waitFor();
  assert.match((await files.locator('td.size').innerText()).replaceAll(/\s/g, ' '), /^2,5 ko$/, 'its size in words');
  await files.scrollIntoViewIfNeeded();
  await picture(page, 'attachments-light');
  assert.deepEqual(await violations(page), []);
  const opened = page.waitForResponse((reply) => reply.url().endsWith('/attachment_open'));
  await files.getByRole('button', { name: named('ui-attachment-open', 'piece.txt') }).press('Enter');
  const { path } = await (await opened).json();
  assert.equal(readFileSync(path, 'utf8'), TEXT);
  await files.getByRole('button', { name: named('ui-attachment-save', 'piece.txt') }).press('Enter');
  await eventually(() => page.getByText(/copie\.txt/).count(), (count) => count > 0, 'where it was saved is said');
  assert.equal(readFileSync(join(stage.dir, 'copie.txt'), 'utf8'), TEXT);
  await files.getByRole('button', { name: named('ui-delete-row', 'piece.txt') }).press('Enter');
  await eventually(rows, (found) => found.length === 0, 'deleted');
  await page.keyboard.press('Control+z');
  await eventually(rows, (found) => found.length === 1 && found[0].id === row.id, 'brought back');
  const again = await stage.call('attachment_open', { id: row.id });
  assert.equal(readFileSync(again.path, 'utf8'), TEXT, 'with its bytes');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('files_dropped_on_the_window_are_joined_in_one_step_and_one_too_large_is_refused_whole', async () => {
  const before = (await rows()).length;
  const { page } = await links({ colorScheme: 'dark' });
  const [one, other, film] = ['carte.svg', 'tableau.csv', 'film.mp4'].map((name) => join(stage.dir, name));
  for (const path of [one, other, film]) writeFileSync(path, path);
  await drop(page, one, other);
  await eventually(rows, (found) => found.length === before + 2, 'both are joined');
  await picture(page, 'attachments-dark');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Control+z');
  await eventually(rows, (found) => found.length === before, 'one step');
  truncateSync(film, 50_000_001);
  await drop(page, one, film);
  await page.getByText(/« film\.mp4 »/).waitFor();
  assert.equal((await rows()).length, before, 'nothing is joined');
  await page.setViewportSize({ width: 320, height: 640 });
  await picture(page, 'attachments-320');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} px wider than the window`);
  await page.goto(`${stage.url}/#/overview`);
  await page.locator('.figure-cards').waitFor();
  await drop(page, one);
  await page.getByText(word('ui-attach-nowhere')).waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_contract_takes_files_too', async () => {
  const contract = (await stage.call('contracts', {}))[0].id;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${contract}`);
  const files = page.locator('[data-collection=attachment]');
  await files.getByRole('button', { name: word('ui-attach') }).press('Enter');
  await files.getByText('piece.txt').waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_bill_is_joined_to_an_expense_on_its_page_reached_from_the_action', async () => {
  const { 0: contract } = await stage.call('contracts', {});
  const { 0: action } = await actions(stage);
  const { id } = await stage.call('record_create', { noun: 'expense', values: { action: action.id, contract: contract.id, invoiced_on: '03/05/2018', supplier: 'Bureau de mesure', subject: 'Mesures', net: '120' } });
  writeFileSync(stage.env.ENSEMBLIER_ATTACH, 'facture');
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${action.id}?row=${id}`);
  const row = page.locator(`tr[data-row="${id}"]`);
  await row.waitFor();
  await row.getByRole('link').last().press('Enter');
  const files = page.locator('article [data-collection="attachment"]');
  await files.getByRole('button', { name: word('ui-attach') }).press('Enter');
  await eventually(() => files.locator('tr[data-row]').count(), (count) => count === 1, 'the bill is joined');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Control+z');
  await eventually(() => files.locator('tr[data-row]').count(), (count) => count === 0, 'and taken back');
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});
