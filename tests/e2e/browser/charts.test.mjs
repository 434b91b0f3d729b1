// Charts of diagnoses: sectors by energy, flows, two diagnoses beside each other, and the dashboard that prints.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start({ saveTo: 'climat.pdf' });
});
after(() => stage?.stop());

const LOOKS = [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced', { forcedColors: 'active' }], ['320', { viewport: { width: 320, height: 640 } }]];
const plain = (text) => text.replace(/\s/g, '');
const figure = (text) => BigInt(Math.round(Number(plain(text).replace('−', '-').replace(',', '.')) * 1e6));
const of = async (year) => (await stage.call('diagnosis', {})).inventories.find((one) => one.year === year).id;

async function fits(page, what) {
  const overflow = await page.evaluate(() => document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth);
  assert.ok(overflow <= 0, `${what}: ${overflow} px too wide`);
}

test('the_flows_that_are_drawn_are_those_of_the_table_and_add_up_to_the_grid', async () => {
  const id = await of('2010');
  const page = await stage.page();
  await page.goto(`${stage.url}/#/diagnosis/${id}?quantity=final_energy`);
  const sankey = page.locator('[data-sankey]');
  await sankey.locator('svg').waitFor();
  const made = await stage.call('inventory_flows', { id, quantity: 'final_energy' });
  assert.equal(await sankey.locator('path.link').count(), made.flows.length);
  assert.equal(await sankey.locator('rect.end').count(), made.sources.length + made.targets.filter((end) => end.text).length);
  const said = await sankey.getByRole('img').getAttribute('aria-label');
  for (const flow of made.flows) assert.ok(said.includes(`${made.sources[flow.source].label} vers ${made.targets[flow.target].label} : ${flow.text}`), said);
  // Opened with the keyboard, it says the same.
  const summary = sankey.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await sankey.locator('tbody tr').first().waitFor();
  const cells = await sankey.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.cells[2].innerText));
  const total = await page.locator('[data-total]').innerText();
  assert.equal(cells.reduce((sum, one) => sum + figure(one), 0n), figure(total.replace('*', '').split('(')[0]));
  assert.equal(figure(await sankey.locator('[data-flows-total]').innerText()), figure(made.total));
  // What is not counted is said, never a zero.
  const sectors = page.locator('[data-flows=final_energy]');
  assert.match(await sectors.innerText(), new RegExp(`${word('notation_key-confidential')}.*Charbon`));
  assert.match(await sectors.innerText(), new RegExp(`${word('notation_key-included_elsewhere')}.*${word('sector-waste')}`));
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_figure_that_is_typed_moves_the_charts', async () => {
  const id = await of('2010');
  const page = await stage.page();
  await page.goto(`${stage.url}/#/diagnosis/${id}?quantity=final_energy`);
  await page.locator('[data-sankey] svg').waitFor();
  const names = () => page.locator('[data-sankey] text').allTextContents();
  assert.ok(!(await names()).some((text) => text.includes(word('carrier-coal'))));
  await stage.call('inventory_cell', { id, quantity: 'final_energy', row: 'sector:industry', column: 'carrier:coal', typed: '7' });
  await page.reload();
  await eventually(names, (all) => all.some((text) => text.includes(word('carrier-coal')) && text.includes('7')), 'coal is there once it has a figure');
  await stage.call('inventory_cell', { id, quantity: 'final_energy', row: 'sector:industry', column: 'carrier:coal', typed: 'SS' });
  await page.close();
});

test('charts_read_well_in_every_look', async () => {
  for (const [name, options] of LOOKS) {
    for (const [year, quantity] of [['2010', 'final_energy'], ['2014', 'emissions']]) {
      const page = await stage.page(options);
      await page.goto(`${stage.url}/#/diagnosis/${await of(year)}?quantity=${quantity}`);
      await page.locator(`[data-flows=${quantity}] svg`).waitFor();
      if (quantity === 'final_energy') await page.locator('[data-sankey] svg').waitFor();
      else await page.locator('[data-compare] svg').waitFor();
      assert.deepEqual(await violations(page), [], `${quantity} ${name}`);
      await fits(page, `${quantity} ${name}`);
      await page.locator(`[data-flows=${quantity}]`).scrollIntoViewIfNeeded();
      await page.locator(`[data-flows=${quantity}]`).evaluate((card) => card.scrollIntoView());
      await picture(page, `charts-${quantity}-${name}`);
      const next = quantity === 'final_energy' ? '[data-sankey]' : '[data-compare]';
      await page.locator(next).evaluate((card) => card.scrollIntoView());
      await picture(page, `charts-${quantity === 'final_energy' ? 'sankey' : 'compare'}-${name}`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('two_diagnoses_are_seen_by_inhabitant_once_both_say_how_many_they_are_of', async () => {
  const [late, early] = [await of('2014'), await of('2010')];
  for (const [id, people] of [[late, '37150'], [early, '37800']]) await stage.call('record_edit', { noun: 'inventory', id, values: { inhabitants: people } });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/diagnosis/${late}?quantity=emissions`);
  const radio = page.getByRole('radio', { name: word('ui-compare-by-inhabitant') });
  await radio.focus();
  await page.keyboard.press('Space');
  await page.locator('[data-compare=inhabitant] svg').waitFor();
  const said = await page.locator('[data-compare] svg').getAttribute('aria-label');
  // 172 000 t for 37 150 people.
  assert.match(said, /4,63/);
  // The methods differ: the warning stands above the chart.
  const above = await page.evaluate(() => document.querySelector('.careful').compareDocumentPosition(document.querySelector('[data-compare]')) & Node.DOCUMENT_POSITION_FOLLOWING);
  assert.ok(above);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_dashboard_gathers_what_stands_where_and_prints_a_leaf', async () => {
  for (const [name, options] of LOOKS) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/diagnosis/dashboard`);
    await page.locator('[data-flows=emissions] svg').waitFor();
    await page.locator('[data-course]').first().waitFor();
    const courses = await page.locator('[data-course]').evaluateAll((cards) => cards.map((card) => card.dataset.course));
    const order = ['off_course', 'on_course', 'none'];
    assert.deepEqual(courses, [...courses].sort((one, other) => order.indexOf(one) - order.indexOf(other)), 'late ones first');
    assert.equal(courses[0], 'off_course');
    assert.deepEqual(await violations(page), [], name);
    await fits(page, `dashboard ${name}`);
    await picture(page, `climate-${name}`);
    await page.locator('#climate-cards').evaluate((title) => title.scrollIntoView());
    await picture(page, `climate-cards-${name}`);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
  const page = await stage.page();
  await page.goto(`${stage.url}/#/diagnosis/dashboard`);
  const print = page.getByRole('button', { name: word('ui-climate-print') });
  await print.focus();
  await page.keyboard.press('Enter');
  const path = join(stage.dir, 'climat.pdf');
  await eventually(() => existsSync(path), (there) => there, 'the leaf is written');
  assert.equal(readFileSync(path).subarray(0, 5).toString(), '%PDF-');
  await page.close();
});
