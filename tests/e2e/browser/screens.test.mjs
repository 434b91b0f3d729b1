// The lists, the contract, the partner, the report.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { actions, eventually, start, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

async function open(hash) {
  const page = await stage.page();
  await page.goto(`${stage.url}/${hash}`);
  await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  return page;
}
const ids = (page) => page.locator('tr[data-id]').evaluateAll((rows) => rows.map((row) => row.dataset.id));

test('the_list_keeps_what_the_filters_say_and_sorts_by_its_heads', async () => {
  const page = await open('#/actions');
  const done = await actions(stage, { statuses: ['done'] });
  await page.getByRole('group', { name: word('ui-filter-status') }).getByRole('button', { name: word('status-done') }).click();
  await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount').catch(() => '1'), (count) => Number(count) === done.length + 1, 'done actions alone');
  await page.getByRole('button', { name: word('ui-filter-clear') }).click();
  const late = await actions(stage, { lateOnly: true });
  await page.getByRole('button', { name: word('ui-late-only') }).click();
  await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount').catch(() => '1'), (count) => Number(count) === late.length + 1, 'late actions alone');
  await page.getByRole('button', { name: word('ui-filter-clear') }).click();
  const titles = (await actions(stage, { sort: 'title' })).map((row) => row.id);
  await page.getByRole('columnheader', { name: word('ui-head-title') }).getByRole('button').click();
  await eventually(() => ids(page), (shown) => shown.length > 0 && shown.every((id, at) => id === titles[at]), 'sorted by title');
  await page.getByRole('columnheader', { name: word('ui-head-title') }).getByRole('button').click();
  assert.equal(await page.getByRole('columnheader', { name: word('ui-head-title') }).getAttribute('aria-sort'), 'descending');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('only_the_rows_in_sight_are_in_the_page_and_the_keyboard_reaches_the_last', async () => {
  const page = await open('#/actions');
  const all = await actions(stage);
  await page.locator('tr[data-id]').first().waitFor();
  assert.ok((await page.locator('tr[data-id]').count()) <= Math.min(all.length, 60));
  await page.locator('tr[data-id] td.c-title').first().focus();
  await page.keyboard.press('Control+End');
  await page.locator(`tr[data-id="${all.at(-1).id}"]`).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.id), (id) => id === all.at(-1).id, 'the last row has the focus');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('back_returns_to_the_list_as_it_was', async () => {
  const page = await open('#/actions');
  await page.keyboard.press('/');
  await page.keyboard.type('haie');
  const kept = (await actions(stage, { text: 'haie' })).length;
  await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount'), (count) => Number(count) === kept + 1, 'filtered');
  const before = await ids(page);
  await page.locator('tr[data-id] td.c-title').first().click();
  await page.getByRole('tablist').waitFor();
  await page.goBack();
  await page.getByRole('tablist').waitFor({ state: 'detached' });
  assert.deepEqual(await eventually(() => ids(page), (shown) => shown.length > 0, 'the same rows'), before);
  assert.equal(await page.locator('#actions-filter').inputValue(), 'haie');
  await page.close();
});

test('a_contract_says_what_was_granted_called_and_received_and_an_instalment_comes_in', async () => {
  const contracts = await stage.call('contracts', {});
  let found;
  for (const line of contracts) {
    const rows = await stage.call('collection', { noun: 'instalment', field: 'contract', owner: line.id });
    found ??= rows.filter((row) => !row.cells.received_on.raw).map((row) => ({ line, row }))[0];
  }
  const { line, row } = found ?? { line: contracts[0], row: null };
  const page = await open(`#/contracts/${line.id}`);
  const text = await page.locator('main').textContent();
  for (const amount of [line.granted, line.called, line.received, line.remaining]) assert.ok(text.includes(amount), amount);
  if (row) {
    await page.locator(`tr[data-row="${row.id}"]`).getByRole('button', { name: new RegExp(word('ui-mark-received')) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(word('ui-received-on')).fill('15/03/2018');
    await dialog.getByLabel(word('ui-received-amount')).fill('1 234,56');
    await dialog.getByRole('button', { name: word('ui-receive') }).click();
    const now = await eventually(() => stage.call('record_view', { noun: 'instalment', id: row.id }), (view) => view.cells.received_on.raw === '2018-03-15', 'received');
    assert.equal(now.cells.received_amount.raw, '1234.56');
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_partner_shows_its_roles_across_actions_and_leads_to_them', async () => {
  const partners = await stage.call('partners', { text: '' });
  const busiest = partners.toSorted((one, other) => other.actions - one.actions)[0];
  const page = await open('#/partners');
  await page.locator('#partners-filter').fill(busiest.name);
  await page.getByRole('link', { name: busiest.name, exact: true }).click();
  const roles = page.getByRole('region', { name: new RegExp(word('ui-roles')) });
  await roles.getByRole('link').first().waitFor();
  const expected = await stage.call('partner_page', { id: busiest.id });
  assert.equal(await roles.getByRole('link').count(), expected.actions.length);
  await roles.getByRole('link').first().click();
  await page.getByRole('tablist').waitFor();
  assert.match(page.url(), /#\/actions\//);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_report_is_written_while_its_progress_shows', async () => {
  const page = await open('#/reports');
  await page.getByRole('button', { name: word('ui-report-export') }).click();
  await page.getByRole('heading', { name: word('ui-report-job') }).waitFor();
  await page.getByText(stage.env.ENSEMBLIER_SAVE_TO).waitFor({ timeout: 60_000 });
  assert.ok(existsSync(stage.env.ENSEMBLIER_SAVE_TO));
  assert.equal(readFileSync(stage.env.ENSEMBLIER_SAVE_TO).subarray(0, 4).toString('latin1'), '%PDF');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('three_letters_after_ctrl_k_open_the_thing', async () => {
  const [, second] = await actions(stage);
  const page = await open('#/overview');
  await page.keyboard.press('Control+k');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role')), (role) => role === 'combobox', 'the keys go to the search');
  await page.keyboard.type(second.title);
  const options = page.getByRole('dialog').getByRole('option');
  await eventually(() => options.count(), (count) => count > 0 && count < 8, 'what matches alone');
  await eventually(() => options.first().getAttribute('aria-selected'), (selected) => selected === 'true', 'the first is pointed at');
  await page.keyboard.press('Enter');
  await eventually(() => page.url(), (url) => url.includes('#/actions/'), 'the action is open');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('history_keeps_what_changed_between_two_days', async () => {
  const [first] = await actions(stage);
  await stage.call('record_edit', { noun: 'action', id: first.id, values: { progress: '61' } });
  const page = await open('#/history');
  await page.getByRole('cell', { name: word('field-progress') }).first().waitFor();
  await page.getByLabel(word('ui-until')).fill('01/01/2000');
  await page.keyboard.press('Tab');
  await page.getByText(word('ui-history-none')).waitFor();
  assert.match(page.url(), /until=/);
  assert.deepEqual(page.wrong, []);
  await page.close();
});
