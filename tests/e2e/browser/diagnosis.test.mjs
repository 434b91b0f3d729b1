// Diagnoses: a cell changed in the grid as people write it, two diagnoses side by side, and how vulnerable the territory is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, pickCode, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const LOOKS = [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['320', { viewport: { width: 320, height: 640 } }]];
const inventories = async () => (await stage.call('diagnosis', {})).inventories;
const grid = async (id, quantity) => stage.call('inventory_grid', { id, quantity });
const plain = (text) => text.replace(/\s/g, '');

async function open(hash, options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/${hash}`);
  await page.getByRole('heading', { level: 1, name: word('ui-nav-diagnosis') }).waitFor();
  return page;
}

test('a_cell_is_changed_with_the_keyboard_alone_in_another_unit_said_unknown_and_taken_back', async () => {
  const [latest] = await inventories();
  const page = await stage.page();
  await page.goto(`${stage.url}/#/overview`);
  await page.locator('.figure-cards').waitFor();
  // By the palette, as from anywhere.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`> ${word('ui-nav-diagnosis')}`);
  await page.getByRole('dialog').getByRole('option', { name: word('ui-nav-diagnosis'), exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  await page.goto(`${stage.url}/#/diagnosis/${latest.id}?quantity=final_energy`);
  await page.locator('[data-key="sector:other_transport"]').waitFor();
  const start = await grid(latest.id, 'final_energy');
  const line = start.rows.findIndex((row) => row.key === 'sector:waste');
  const at = start.columns.findIndex((column) => column.key === 'carrier:natural_gas');
  await page.locator('[data-line="0"] [data-column="1"]').focus();
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < line; step += 1) await page.keyboard.press('ArrowDown');
  const cell = page.locator(`[data-line="${line}"] [data-column="${at + 1}"]`);
  await eventually(() => cell.evaluate((element) => element === document.activeElement), (here) => here, 'the keyboard is in the cell');
  await page.keyboard.type('12 ktep');
  await page.keyboard.press('Enter');
  await eventually(() => cell.innerText(), (text) => plain(text) === '139,56', '12 ktep are 139.56 GWh');
  const value = async () => (await grid(latest.id, 'final_energy')).rows[line].cells[at];
  assert.equal(plain((await value()).text), '139,56');
  // Refused: it stays as typed, Esc gives back what was there.
  await cell.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('12 litres');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await picture(page, 'diagnosis-refused');
  await page.keyboard.press('Escape');
  await eventually(() => cell.innerText(), (text) => plain(text) === '139,56', 'Esc gives back what was there');
  // A cell without a figure says why.
  await cell.focus();
  await page.keyboard.type('NE');
  await page.keyboard.press('Tab');
  await eventually(() => cell.innerText(), (text) => text.trim().startsWith('NE'), 'it is not estimated');
  assert.equal((await value()).text, '');
  await cell.focus();
  await page.keyboard.press('Control+z');
  await eventually(() => cell.innerText(), (text) => plain(text) === '139,56', 'one step back');
  await page.keyboard.press('Control+z');
  await eventually(() => cell.innerText(), (text) => text.trim() === '', 'two steps back');
  assert.deepEqual(await grid(latest.id, 'final_energy'), start);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('totals_are_the_sums_of_what_is_shown_for_every_quantity_of_the_example', async () => {
  const figure = (text) => BigInt(Math.round(Number(plain(text).replace('−', '-').replace(',', '.')) * 1e6));
  let checked = 0;
  for (const inventory of await inventories()) {
    for (const { quantity } of inventory.totals) {
      const made = await grid(inventory.id, quantity);
      if (!made.addsUp) continue;
      const rows = made.rows.filter((row) => row.counts && row.total.text).map((row) => figure(row.total.text));
      assert.equal(rows.reduce((sum, one) => sum + one, 0n), figure(made.total.text), `${inventory.title} ${quantity}`);
      checked += 1;
    }
  }
  assert.ok(checked >= 2, `${checked}`);
});

test('the_grid_the_sheet_the_chart_and_the_comparison_read_well_in_every_look', async () => {
  const all = await inventories();
  assert.equal(all.length, 2);
  for (const [name, options] of LOOKS) {
    for (const quantity of ['emissions', 'final_energy', 'renewable_energy', 'pollutant']) {
      const page = await open(`diagnosis/${all[quantity === 'emissions' ? 0 : 1].id}?quantity=${quantity}`, options);
      await page.getByRole('grid').waitFor();
      if (quantity === 'emissions') await page.getByRole('table').filter({ hasText: word('ui-diagnosis-percent') }).waitFor();
      await picture(page, `diagnosis-${quantity}-${name}`);
      assert.deepEqual(await violations(page), [], `${quantity} ${name}`);
      const overflow = await page.evaluate(() => document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth);
      assert.ok(overflow <= 0, `${quantity} ${name}: ${overflow} px too wide`);
      if (quantity === 'emissions') {
        await page.locator('#inventory-compare').scrollIntoViewIfNeeded();
        await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
        await picture(page, `diagnosis-compare-${name}`);
      }
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('inhabitants_typed_in_the_sheets_give_the_comparison_by_inhabitant', async () => {
  const all = await inventories();
  const page = await open(`diagnosis/${all[0].id}?quantity=emissions`);
  const field = page.locator(`[id="f-${all[0].id}-inhabitants"]`);
  await field.press('Enter');
  await page.keyboard.type('37150');
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: /Par habitant/ }).first().waitFor();
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await picture(page, 'diagnosis-inhabitants');
  await page.keyboard.press('Control+z');
  await page.getByRole('columnheader', { name: /Par habitant/ }).first().waitFor({ state: 'detached' });
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_vulnerability_of_a_domain_is_said_with_the_keyboard_alone_and_taken_back', async () => {
  const of = async (domain) => (await stage.call('vulnerabilities', {})).find((line) => line.domain === domain);
  assert.equal((await stage.call('vulnerabilities', {})).length, 16);
  const was = (await of('coast')).now;
  const page = await open('diagnosis/vulnerability');
  const trigger = page.locator('[id="v-coast-now"]');
  await trigger.waitFor();
  await pickCode(page, trigger, word('vulnerability_level-very_high'));
  await eventually(async () => (await of('coast')).now, (level) => level === 'very_high', 'the level is written');
  await page.keyboard.press('Control+z');
  await eventually(async () => (await of('coast')).now, (level) => level === was, 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
  for (const [name, options] of LOOKS) {
    const look = await open('diagnosis/vulnerability', options);
    await look.locator('[id="v-coast-now"]').waitFor();
    await picture(look, `vulnerability-${name}`);
    assert.deepEqual(await violations(look), [], name);
    assert.deepEqual(look.wrong, []);
    await look.close();
  }
});

test('a_new_plan_without_a_diagnosis_says_what_it_is_for_and_makes_one', async () => {
  const blank = await start({ file: false });
  try {
    await blank.call('file_create', { path: `${blank.dir}/neuf.ensemblier`, territory: 'Pays neuf', plan: 'Plan climat' });
    const page = await blank.page();
    await page.goto(`${blank.url}/#/diagnosis`);
    await page.getByText(word('ui-diagnosis-none'), { exact: true }).waitFor();
    await picture(page, 'diagnosis-blank');
    assert.deepEqual(await violations(page), []);
    await page.locator('main .empty').getByRole('button', { name: word('ui-diagnosis-new') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('input').first().waitFor();
    await page.keyboard.type('Diagnostic du PCAET');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2019');
    await picture(page, 'diagnosis-new');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('grid').waitFor();
    await eventually(async () => (await blank.call('diagnosis', {})).inventories.map((one) => `${one.year} ${one.title}`), (all) => all.join() === '2019 Diagnostic du PCAET', 'it is there');
    await picture(page, 'diagnosis-first');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.wrong, []);
    await page.close();
  } finally {
    await blank.stop();
  }
});

test('trajectories_are_read_in_every_look_and_a_point_that_is_added_moves_the_way', async () => {
  for (const [name, options] of LOOKS) {
    const look = await open('diagnosis/trajectories', options);
    await look.locator('article').first().waitFor();
    await picture(look, `trajectories-${name}`);
    assert.deepEqual(await violations(look), [], name);
    assert.deepEqual(look.wrong, []);
    await look.close();
  }
  const [way] = await stage.call('trajectories', {});
  const before = way.years.length;
  const page = await open('diagnosis/trajectories');
  const points = page.locator('[data-collection="trajectory_point"]').first();
  await points.getByRole('button', { name: word('ui-add') }).press('Enter');
  await points.locator('form.draft input').first().fill('2026');
  await points.locator('form.draft input').nth(1).fill('300 000');
  await page.keyboard.press('Enter');
  await eventually(async () => (await stage.call('trajectories', {}))[0].years.length, (count) => count === before + 1, 'the year is there');
  const line = page.locator('article').first().locator('tbody tr', { hasText: '2026' }).first();
  await eventually(() => line.innerText(), (text) => plain(text).includes('300000'), 'and asks for it');
  await stage.call('undo', {});
  assert.equal((await stage.call('trajectories', {}))[0].years.length, before);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_trajectory_sets_out_from_its_diagnosis_towards_targets_typed_by_the_keyboard', async () => {
  const before = await stage.call('trajectories', {});
  const page = await open('diagnosis/trajectories');
  await page.getByRole('button', { name: word('ui-trajectory-new') }).first().press('Enter');
  const form = page.locator('form.draft');
  await form.getByLabel(word('field-title')).first().fill('Vers 2050');
  await page.keyboard.press('Control+Enter');
  const set = page.locator('article form', { hasText: word('ui-trajectory-start') });
  await set.waitFor();
  await picture(page, 'trajectories-start');
  assert.deepEqual(await violations(page), []);
  await set.locator('input').nth(2).fill('beaucoup');
  await page.keyboard.press('Enter');
  await set.locator('[role=alert]').waitFor();
  assert.equal(await set.locator('input').nth(2).evaluate((input) => input === document.activeElement), true, 'the field that is refused has the focus');
  await set.locator('input').nth(2).fill('');
  await set.locator('input').nth(3).fill('−40 %');
  await set.locator('input').nth(4).fill('100 ktCO2e');
  await page.keyboard.press('Enter');
  await set.waitFor({ state: 'detached' });
  const made = (await stage.call('trajectories', {})).find((one) => one.record.label === 'Vers 2050');
  assert.deepEqual(made.points.length, 3);
  await page.locator('article', { hasText: 'Vers 2050' }).locator('svg').last().waitFor();
  await page.locator('article', { hasText: 'Vers 2050' }).screenshot({ path: 'target/screenshots/trajectories-set-out.png' });
  await stage.call('undo', {});
  await stage.call('undo', {});
  assert.equal((await stage.call('trajectories', {})).length, before.length);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('emissions_are_worked_out_of_consumptions_with_each_calculation_shown_and_the_lines_of_a_cell_are_opened_by_the_keyboard', async () => {
  const [latest] = await inventories();
  await stage.call('inventory_cell', { id: latest.id, quantity: 'final_energy', row: 'sector:residential', column: 'carrier:natural_gas', typed: '12' });
  const page = await open(`diagnosis/${latest.id}?quantity=emissions`);
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: word('ui-work-out') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('tbody tr').first().waitFor();
  await picture(page, 'diagnosis-work-out');
  assert.deepEqual(await violations(page), []);
  assert.match(plain(await dialog.locator('tbody tr').first().innerText()), /12GWhPCI×0,239kgCO₂e\/kWhPCI=2868tCO₂e/);
  await dialog.locator('.ends .primary').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const made = await grid(latest.id, 'emissions');
  const at = made.columns.findIndex((column) => column.key === 'carrier:natural_gas');
  const line = made.rows.findIndex((row) => row.key === 'sector:residential');
  assert.equal(plain(made.rows[line].cells[at].text), '2868');
  await page.locator(`[data-line="${line}"] [data-column="${at + 1}"]`).focus();
  await page.keyboard.press('Alt+Enter');
  await dialog.locator('[data-collection="inventory_line"] tbody tr').first().waitFor();
  await picture(page, 'diagnosis-cell-lines');
  assert.deepEqual(await violations(page), []);
  assert.match(plain(await dialog.locator('.worked').innerText()), /2868tCO₂e/);
  assert.match(plain(await dialog.locator('[data-collection="inventory_line"] tbody tr').first().innerText()), /2868/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await stage.call('undo', {});
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});
