// The grid: cells edited where they stand, blocks copied, pasted and filled, columns, groups and views.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, LISTS, NOUNS, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start({ before: undefined });
});
after(() => stage?.stop());

const raw = async (id, name) => (await stage.call('record_view', { noun: 'action', id })).cells[name]?.raw ?? null;
const cell = (page, id, name) => page.locator(`tr[data-id="${id}"] td.c-${name}`);
const paste = (page, text) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
const copied = (page) =>
  page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  });

async function grid(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  return page;
}

test('a_cell_is_edited_where_it_stands_with_the_keyboard_alone', async () => {
  const [first, second] = await actions(stage);
  const before = [await raw(first.id, 'progress'), await raw(first.id, 'title'), await raw(second.id, 'status')];
  const page = await grid();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  // From the number to the progress, four columns on: typing begins the edit, Enter keeps it and goes down.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await eventually(() => page.evaluate(() => document.activeElement?.className), (name) => name.includes('c-progress'), 'on the progress');
  await page.keyboard.type('37');
  await page.keyboard.press('Enter');
  await eventually(() => raw(first.id, 'progress'), (value) => value === 37, 'the progress is written');
  await eventually(() => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.id), (id) => id === second.id, 'the next row has the focus');
  // What is refused stays, with the reason; Esc gives back what was there.
  await page.keyboard.type('140');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  assert.notEqual(await raw(second.id, 'progress'), 140);
  await page.keyboard.press('Escape');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  // A code is chosen from its list.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await eventually(() => raw(second.id, 'status'), (status) => status === 'to_discuss', 'the status is written');
  // The title by F2, kept by Tab.
  await cell(page, first.id, 'title').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' bis');
  await page.keyboard.press('Tab');
  await eventually(() => raw(first.id, 'title'), (title) => title === `${before[1]} bis`, 'the title is written');
  for (let step = 0; step < 3; step += 1) await stage.call('undo', {});
  assert.deepEqual([await raw(first.id, 'progress'), await raw(first.id, 'title'), await raw(second.id, 'status')], before);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_block_is_copied_filled_down_and_emptied_each_one_step_to_take_back', async () => {
  const rows = (await actions(stage)).slice(0, 4);
  const before = await Promise.all(rows.map((row) => raw(row.id, 'planned_end')));
  const page = await grid();
  await cell(page, rows[0].id, 'planned_end').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await eventually(() => page.locator('td.in-block').count(), (count) => count === 4, 'four cells');
  assert.equal(await copied(page), (await Promise.all(rows.map((row) => cell(page, row.id, 'planned_end').innerText()))).join('\n'));
  await page.keyboard.press('Control+d');
  await eventually(() => Promise.all(rows.map((row) => raw(row.id, 'planned_end'))), (ends) => new Set(ends).size === 1 && ends[0] === before[0], 'filled down');
  await page.keyboard.press('Control+z');
  await eventually(() => Promise.all(rows.map((row) => raw(row.id, 'planned_end'))), (ends) => ends.join() === before.join(), 'one step back');
  await page.keyboard.press('Delete');
  await eventually(() => Promise.all(rows.map((row) => raw(row.id, 'planned_end'))), (ends) => ends.every((end) => end === null), 'emptied');
  await page.keyboard.press('Control+z');
  await eventually(() => Promise.all(rows.map((row) => raw(row.id, 'planned_end'))), (ends) => ends.join() === before.join(), 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_paste_lists_its_wrong_cells_and_writes_nothing_until_it_is_told', async () => {
  const rows = (await actions(stage)).slice(0, 3);
  const before = await Promise.all(rows.map((row) => stage.call('record_view', { noun: 'action', id: row.id })));
  for (const colorScheme of ['light', 'dark']) {
    const page = await grid({ colorScheme });
    await cell(page, rows[0].id, 'title').focus();
    await paste(page, `Un\t${word('status-done')}\nDeux\tFini\nTrois\t${word('status-paused')}\n`);
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-wrong]').waitFor();
    assert.equal(await dialog.locator('[data-wrong]').count(), 1);
    assert.ok((await dialog.locator('[data-wrong]').innerText()).includes('Fini'));
    await picture(page, `paste-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await Promise.all(rows.map((row) => stage.call('record_view', { noun: 'action', id: row.id }))), before, 'nothing is written yet');
    if (colorScheme === 'light') {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      assert.deepEqual(await Promise.all(rows.map((row) => stage.call('record_view', { noun: 'action', id: row.id }))), before, 'given up');
    } else {
      await dialog.locator('.ends .primary').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      assert.deepEqual(await Promise.all(rows.map((row) => raw(row.id, 'title'))), ['Un', 'Deux', 'Trois']);
      assert.equal(await raw(rows[0].id, 'status'), 'done');
      assert.equal(await raw(rows[1].id, 'status'), before[1].cells.status.raw, 'the wrong cell keeps what it held');
      await stage.call('undo', {});
      assert.deepEqual(await Promise.all(rows.map((row) => stage.call('record_view', { noun: 'action', id: row.id }))), before);
    }
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('two_hundred_rows_of_ten_columns_with_fifteen_wrong_cells_are_listed_by_cell', async () => {
  const large = await start({ file: false, before: (dir, run) => run('generate', `${dir}/grand.ensemblier`, '--actions', '240', '--seed', '3') });
  try {
    await large.call('file_open', { path: `${large.dir}/grand.ensemblier` });
    const page = await large.page();
    await page.goto(`${large.url}/#/actions`);
    await page.locator('tr[data-id]').first().waitFor();
    const names = ['title', 'status', 'priority', 'progress', 'planned_start', 'planned_end', 'pillar', 'energy_saved', 'participation', 'description'];
    await page.getByRole('button', { name: word('ui-columns'), exact: true }).click();
    const panel = page.locator('.popup.panel');
    for (const name of ['number', 'lateness', 'led_by', 'budget']) await panel.getByLabel(word(`ui-head-${name}`), { exact: true }).uncheck();
    for (const name of ['priority', 'planned_start', 'pillar', 'energy_saved', 'participation', 'description']) await panel.getByLabel(word(`field-${name}`), { exact: true }).check();
    await page.keyboard.press('Escape');
    const shown = await page.locator('thead th[class*="c-"]').evaluateAll((heads) => heads.map((head) => head.className.match(/c-(\w+)/)[1]));
    assert.deepEqual([...shown].sort(), [...names].sort());
    const good = {
      title: 'Action collée', status: word('status-done'), priority: word('priority-high'), progress: '40', planned_start: '01/02/2027', planned_end: '31/12/2027',
      pillar: word('pillar-both'), energy_saved: '1 234,5', participation: word('participation-consultation'), description: 'Un texte',
    };
    const bad = [
      [0, 'title', ''], [7, 'status', 'Fini'], [8, 'status', ''], [20, 'priority', 'Très'], [21, 'progress', 'beaucoup'], [22, 'progress', '140'], [50, 'planned_start', '31/02/2027'],
      [51, 'planned_start', 'bientôt'], [52, 'planned_end', '31.12'], [99, 'pillar', 'Nuages'], [120, 'participation', 'Beaucoup'], [150, 'energy_saved', 'Entre 200 et 500'],
      [151, 'energy_saved', '1,2,3'], [180, 'planned_end', 'x'], [199, 'status', '???'],
    ];
    const text = Array.from({ length: 200 }, (_, row) => shown.map((name) => bad.find(([at, column]) => at === row && column === name)?.[2] ?? good[name]).join('\t')).join('\r\n');
    const before = await large.call('history', { noun: null, id: null, since: null, until: null, limit: 5 });
    await page.locator('tbody td[data-column="1"]').first().focus();
    await paste(page, text);
    const dialog = page.getByRole('dialog');
    await eventually(() => dialog.locator('[data-wrong]').count(), (count) => count === 15, 'fifteen wrong cells');
    const listed = await dialog.locator('[data-wrong] td:first-child').allInnerTexts();
    assert.deepEqual(listed.map(Number).sort((a, b) => a - b), bad.map(([row]) => row + 1));
    await picture(page, 'paste-200');
    assert.deepEqual(await large.call('history', { noun: null, id: null, since: null, until: null, limit: 5 }), before, 'nothing is written');
    await dialog.locator('.ends .primary').click();
    await dialog.waitFor({ state: 'detached' });
    const state = await large.call('file_state', {});
    assert.equal(state.undo.op, 'paste_actions');
    await page.keyboard.press('Control+z');
    await eventually(() => large.call('file_state', {}), (now) => now.undo === null, 'one step back');
    assert.deepEqual(page.wrong, []);
    await page.close();
  } finally {
    await large.stop();
  }
});

test('actions_are_put_together_by_a_column_with_totals_and_folded_with_the_keyboard', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await grid({ colorScheme });
    await page.getByLabel(word('ui-group-by')).last().selectOption('axis');
    const heads = page.locator('tr.group');
    await eventually(() => heads.count(), (count) => count > 1, 'heads of groups');
    assert.match(await heads.first().innerText(), new RegExp(word('ui-total-planned').replace(/[()]/g, '.')));
    await picture(page, `grid-groups-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    const rows = await page.locator('tr[data-id]').count();
    await page.keyboard.press('Escape');
    await page.locator('#actions-filter').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('tr.group th').first().getAttribute('aria-expanded'), (open) => open === 'false', 'folded');
    assert.ok((await page.locator('tr.group').count()) > 1 && rows > 0);
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('tr.group th').first().getAttribute('aria-expanded'), (open) => open === 'true', 'unfolded');
    await page.getByLabel(word('ui-group-by')).last().selectOption('');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('a_filter_on_a_column_a_view_of_it_and_the_view_again', async () => {
  const page = await grid();
  await page.getByRole('button', { name: word('ui-filter-add'), exact: true }).press('Enter');
  const panel = page.locator('.popup.panel');
  await panel.locator('select').selectOption('priority');
  await panel.getByLabel(word('priority-high')).check();
  await eventually(() => page.locator('.tools .chip').count(), (count) => count === 1, 'the filter shows');
  await page.keyboard.press('Escape');
  const all = (await actions(stage)).length + 1;
  const kept = Number(await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount'), (count) => Number(count) < all && Number(count) > 1, 'the list is filtered'));
  const steps = (await stage.call('file_state', {})).undo;
  await page.getByRole('button', { name: word('ui-views'), exact: true }).press('Enter');
  await panel.locator('#view-name').fill('Priorités');
  await page.keyboard.press('Enter');
  await panel.waitFor({ state: 'detached' });
  assert.deepEqual((await stage.call('file_state', {})).undo, steps, 'undo does not see a view');
  await page.getByRole('button', { name: word('ui-filter-clear') }).click();
  await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount'), (count) => Number(count) === all, 'everything again');
  await page.getByRole('button', { name: word('ui-views'), exact: true }).press('Enter');
  await panel.getByRole('button', { name: 'Priorités', exact: true }).press('Enter');
  await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount'), (count) => Number(count) === kept, 'the view again');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_menu_of_a_cell_does_what_its_keys_do', async () => {
  const [first] = await actions(stage);
  const page = await grid();
  await cell(page, first.id, 'title').click({ button: 'right' });
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await picture(page, 'grid-menu');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('menuitem', { name: word('ui-menu-choose-rows') }).click();
  await eventually(() => page.locator('tr[data-id] td.choose input:checked').count(), (count) => count === 1, 'the row is chosen');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('what_opens_over_the_list_has_no_fault_in_light_and_dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await stage.page({ colorScheme });
    await page.goto(`${stage.url}/#/actions`);
    await page.locator('tr[data-id]').first().waitFor();
    for (const name of ['columns', 'filter-add', 'views']) {
      await page.locator('.tools').getByRole('button', { name: word(`ui-${name}`), exact: true }).press('Enter');
      await page.locator('.popup').waitFor();
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}`);
      await page.keyboard.press('Escape');
      await page.locator('.popup').waitFor({ state: 'detached' });
    }
    await page.locator('tr[data-id] td.c-status').first().click({ button: 'right' });
    await page.locator('.popup.menu').waitFor();
    assert.deepEqual(await violations(page), [], `menu, ${colorScheme}`);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

const plan = async () => (await stage.call('file_state', {})).open.plans[0].id;
const ask = async (query) => stage.call('actions_query', { plan: await plan(), axis: null, statuses: [], lateOnly: false, text: '', filters: [], sort: 'number', descending: false, group: null, ...query });

test('a_cell_alone_is_filled_from_the_one_above', async () => {
  const [first, second, third] = await actions(stage);
  const before = await raw(third.id, 'planned_end');
  await stage.call('record_edit', { noun: 'action', id: first.id, values: { planned_end: '01/02/2031' } });
  const page = await grid();
  await cell(page, second.id, 'planned_end').focus();
  await page.keyboard.press('Control+d');
  await eventually(() => raw(second.id, 'planned_end'), (end) => end === '2031-02-01', 'as above');
  assert.equal(await raw(third.id, 'planned_end'), before, 'nothing below');
  for (let step = 0; step < 2; step += 1) await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('every_column_is_copied_and_pasted_back_the_same_with_its_tabs_lines_and_quotes', async () => {
  const [first, second] = await actions(stage);
  await stage.call('record_edit', { noun: 'action', id: first.id, values: { description: 'Deux\tparts\net « trois » "mots".', tags: 'bocage, écoles du nord', energy_saved: '1234,5', yearly: true, effects: ['resource_preservation', LISTS.effect[0]] } });
  await stage.call('record_create', { noun: 'action', values: { plan: await plan(), title: 'Une partie "à part" aussi', parent: second.id, sectors: ['residential', 'tertiary'] } });
  const names = (await stage.call('action_columns', {})).map((column) => column.name);
  const fields = NOUNS.action.fields.map((one) => one.name).filter((name) => !['plan', 'rank'].includes(name));
  assert.deepEqual(fields.filter((name) => !names.includes(name)), [], 'every field is a column');
  await stage.call('view_save', { plan: await plan(), name: 'Toutes les colonnes', settings: JSON.stringify({ sight: 'grid', columns: fields, sort: 'number' }) });
  const page = await grid();
  await page.getByRole('button', { name: word('ui-views'), exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Toutes les colonnes', exact: true }).press('Enter');
  await eventually(() => page.locator('thead th[class*="c-"]').count(), (count) => count === fields.length, 'every column');
  const rows = Number(await page.locator('table[role=grid]').getAttribute('aria-rowcount')) - 1;
  await page.locator('tr[data-id] td[data-column="1"]').first().focus();
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+Shift+End');
  await page.locator(`tr[data-line="${rows - 1}"] td.in-block`).last().waitFor();
  const text = await eventually(() => copied(page), (found) => found !== '', 'the block is copied');
  assert.ok(text.includes('"Deux\tparts\net « trois » ""mots""."') && text.includes('"Une partie ""à part"" aussi"'));
  const view = await ask({});
  const preview = await stage.call('actions_paste_preview', { handle: view.handle, from: 0, columns: fields, text, plan: await plan(), axis: null });
  assert.deepEqual(preview.wrong, []);
  assert.deepEqual(preview.changes, []);
  assert.deepEqual([preview.rows, preview.changed, preview.created, preview.beyond, preview.same], [rows, 0, 0, 0, rows * fields.length]);
  // Cells that are empty on the clipboard empty those of the grid; a title cannot be.
  const empty = await stage.call('actions_paste_preview', { handle: view.handle, from: 0, columns: ['title', 'description', 'tags'], text: '\t\t', plan: await plan(), axis: null });
  assert.deepEqual(empty.wrong.map((one) => one.column), ['title']);
  assert.deepEqual(empty.changes.map((one) => [one.column, one.after]), [['description', ''], ['tags', '']]);
  for (let step = 0; step < 2; step += 1) await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('columns_are_chosen_and_ordered_with_the_keyboard_and_any_can_be_sorted_by', async () => {
  const page = await grid();
  const shown = () => page.locator('thead th[class*="c-"]').evaluateAll((heads) => heads.map((head) => head.className.match(/c-(\w+)/)[1]));
  const first = await shown();
  await page.getByRole('button', { name: word('ui-columns'), exact: true }).press('Enter');
  const panel = page.locator('.popup.panel');
  await panel.getByLabel(word('field-priority'), { exact: true }).press('Space');
  await eventually(shown, (names) => names.join() === [...first, 'priority'].join(), 'added at the end');
  await panel.getByRole('button', { name: word('ui-column-up').replace('{ $column }', word('field-priority')) }).press('Enter');
  await eventually(shown, (names) => names.at(-2) === 'priority', 'one place forward');
  await panel.getByLabel(word('ui-head-lateness'), { exact: true }).press('Space');
  await eventually(shown, (names) => !names.includes('lateness'), 'taken away');
  assert.ok(await panel.getByLabel(word('ui-head-title'), { exact: true }).isDisabled(), 'a row keeps its title');
  await panel.getByRole('button', { name: word('ui-columns-first') }).press('Enter');
  await eventually(shown, (names) => names.join() === first.join(), 'as at first');
  const all = (await actions(stage)).map((action) => action.id).sort();
  for (const { name } of await stage.call('action_columns', {})) {
    for (const descending of [false, true]) assert.deepEqual((await actions(stage, { sort: name, descending })).map((action) => action.id).sort(), all, name);
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('groups_by_axis_status_lead_sector_funder_and_contract_have_their_sums_in_their_heads', async () => {
  const [one] = await actions(stage);
  const KEYS = ['planned', 'fte', 'saved', 'produced', 'ghg'];
  await stage.call('record_edit', { noun: 'action', id: one.id, values: { energy_saved: '1200', renewable_produced: '340', ghg_avoided: '56' } });
  for (const line of [{ unit: 'eur_ht', planned: '1000' }, { unit: 'etp', planned: '0,5' }]) await stage.call('record_create', { noun: 'budget_line', values: { action: one.id, year: '2018', ...line } });
  const page = await grid();
  await page.locator('#actions-filter').fill(one.title);
  const head = page.locator('tr.group');
  for (const column of ['axis', 'status', 'led_by', 'sectors', 'funders', 'contracts']) {
    await page.getByLabel(word('ui-group-by')).last().selectOption(column);
    const { groups } = await ask({ text: one.title, group: column });
    assert.ok(groups.length > 0, column);
    await eventually(() => head.allInnerTexts(), (texts) => groups.every((group, at) => texts[at]?.includes(group.label) && KEYS.every((key) => texts[at].includes(word(`ui-total-${key}`)) && texts[at].includes(group.totals[key]))), `sums by ${column}`);
  }
  await page.getByLabel(word('ui-group-by')).last().selectOption('');
  for (let step = 0; step < 3; step += 1) await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});
