// Clim'Agri: the form filled with the keyboard and by a paste, the calculations read before they are written, the outputs, one step back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let id;
before(async () => {
  stage = await start();
  id = (await stage.call('inventory_create', { title: 'Clim’Agri 2016', year: '2016', method: 'clim_agri' })).id;
});
after(() => stage?.stop());

const plain = (text) => text.replace(/\s/g, '');
const farm = () => stage.call('farm_page', { id });
const typedOf = (page, item, measure) => page.sections.flatMap((section) => section.rows).find((row) => row.item === item).cells.find((cell) => cell.measure === measure).typed;
const input = (page, item, at) => page.locator(`[data-item="${item}"] [data-at="${at}"]`);

async function open(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/diagnosis/${id}`);
  await page.getByRole('heading', { name: word('ui-farm-title') }).waitFor();
  return page;
}

test('the_form_is_filled_with_the_keyboard_as_a_spreadsheet_is', async () => {
  const page = await open();
  await input(page, 'soft_wheat', 0).focus();
  await page.keyboard.type('100');
  await page.keyboard.press('Tab');
  await page.keyboard.type('85 q/ha');
  await page.keyboard.press('Tab');
  await page.keyboard.type('180');
  await page.keyboard.press('Enter');
  // Enter goes down the column: the barley's nitrogen.
  await eventually(() => input(page, 'barley', 2).evaluate((element) => element === document.activeElement), (here) => here, 'Enter goes down');
  await page.keyboard.type('NE');
  await page.keyboard.press('ArrowUp');
  await eventually(farm, (now) => typedOf(now, 'soft_wheat', 'yield') === '8,5' && typedOf(now, 'barley', 'nitrogen') === 'NE', 'what was typed is kept, in the unit of the form');
  await eventually(() => input(page, 'soft_wheat', 1).inputValue(), (value) => value === '8,5', 'the converted figure is shown');
  // Refused: it stays as typed, and says why; Esc gives back what was there.
  await input(page, 'soft_wheat', 0).fill('12 litres');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').waitFor();
  assert.equal(await input(page, 'soft_wheat', 0).getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await violations(page), []);
  await input(page, 'soft_wheat', 0).focus();
  await page.keyboard.press('Escape');
  await eventually(() => input(page, 'soft_wheat', 0).inputValue(), (value) => value === '100', 'Esc gives back what was there');
  // A block of a spreadsheet, in one step.
  const paste = (text) => input(page, 'dairy_cows', 0).evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await paste('1200\t7000\n900\t150\n400\n');
  await eventually(farm, (now) => typedOf(now, 'dairy_cows', 'product') === '7000' && typedOf(now, 'sheep', 'heads') === '400', 'a block is pasted');
  await stage.call('undo', {});
  assert.equal(typedOf(await farm(), 'dairy_cows', 'heads'), '', 'one step');
  await stage.call('redo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('each_calculation_is_read_before_it_is_written_and_one_undo_takes_all_back', async () => {
  const fill = (item, measure, typed) => ({ item, measure, typed, source: '' });
  await stage.call('farm_fill', { id, cells: [fill('permanent_grass', 'area', '200'), fill('diesel', 'energy_use', '20 m3'), fill('broadleaf', 'area', '50'), fill('broadleaf', 'wood_growth', '5'), fill('broadleaf', 'wood_harvest', '120')] });
  const page = await open();
  await page.getByRole('button', { name: word('ui-farm-work-out') }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const cows = dialog.locator('tr', { hasText: 'Fermentation' }).first();
  await cows.waitFor();
  assert.match(plain(await cows.innerText()), /1200têtes×117kgCH₄\/tête\/an×28=3931,2tCO₂e\(GIEC2006/);
  await dialog.getByText('Flux de carbone du sol').waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'farm-work-out');
  // Other potentials, other figures: 25 times.
  await dialog.getByLabel(word('ui-farm-potentials')).selectOption('ar4');
  await eventually(() => cows.innerText(), (text) => plain(text).includes('×25=3510tCO₂e'), 'other potentials');
  await dialog.getByLabel(word('ui-farm-potentials')).selectOption('ar5');
  await eventually(() => cows.innerText(), (text) => plain(text).includes('×28=3931,2tCO₂e'), 'the first again');
  await dialog.locator('.ends .primary').focus();
  await page.keyboard.press('Enter');
  const outputs = page.locator('[data-output="emissions"]');
  await outputs.waitFor();
  assert.match(plain(await outputs.innerText()), /Fermentationentérique\d/);
  const numbers = async (place) => (await outputs.locator(`${place} td:nth-child(2)`).allInnerTexts()).map((text) => Number(plain(text).match(/^[\d−-]+/)[0]));
  const [rows, [total]] = [await numbers('tbody'), await numbers('tfoot')];
  assert.equal(rows.reduce((sum, one) => sum + one, 0), total, 'what is shown adds up');
  for (const [name, look] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['320', { viewport: { width: 320, height: 640 } }]]) {
    const other = await open(look);
    await other.locator('[data-output="emissions"]').waitFor();
    await picture(other, `farm-${name}`);
    await other.getByText(word('ui-farm-factors')).click();
    await other.locator('section.form details table').waitFor();
    assert.deepEqual(await violations(other), [], name);
    const overflow = await other.evaluate(() => document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth);
    assert.ok(overflow <= 0, `${name}: ${overflow} px too wide`);
    await other.evaluate(() => {
      const main = document.querySelector('main');
      main.scrollTo(0, main.scrollTop + document.querySelector('#farm-form').getBoundingClientRect().top - main.getBoundingClientRect().top);
    });
    await picture(other, `farm-form-${name}`);
    assert.deepEqual(other.wrong, []);
    await other.close();
  }
  await stage.call('undo', {});
  assert.deepEqual((await farm()).outputs, []);
  assert.deepEqual(page.wrong, []);
  await page.close();
});
