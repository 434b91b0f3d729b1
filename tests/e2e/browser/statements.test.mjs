// Statements: seen before they are written, as a page and as a workbook, with the keyboard alone.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let contract;
before(async () => {
  stage = await start({ saveTo: 'etat.xlsx' });
  contract = (await stage.call('contracts', {})).find((one) => one.number === 'TEPCV-2015').id;
});
after(() => stage?.stop());

const KINDS = ['invoices', 'notice', 'funding', 'receipts', 'balance'];
const at = (kind) => `${stage.url}/#/statements/${contract}?kind=${kind}&until=31/12/2018`;

test('every_statement_has_no_fault_in_light_and_dark_and_on_a_narrow_screen', async () => {
  for (const kind of KINDS) {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
      const page = await stage.page(options);
      await page.goto(at(kind));
      await page.locator('main :is(section table, .empty)').first().waitFor();
      await picture(page, `statement-${kind}-${options.viewport ? 320 : options.colorScheme}`);
      assert.deepEqual(await violations(page), [], `${kind}, ${JSON.stringify(options)}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${kind}: ${wide} px wider than the window`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('the_tables_say_what_the_command_says', async () => {
  const page = await stage.page();
  for (const kind of KINDS) {
    await page.goto(at(kind));
    const { tables } = await stage.call('statement', { kind, contract, plan: null, from: null, until: '31/12/2018' });
    const totals = tables.flatMap((table) => table.rows.filter((row) => row.kind === 'total').map((row) => row.cells.join('|')));
    const shown = () => page.locator('main tr.total').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent).join('|')));
    await eventually(shown, (rows) => JSON.stringify(rows) === JSON.stringify(totals), `the totals of ${kind}`);
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_statement_is_chosen_and_written_with_the_keyboard_alone', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${contract}`);
  await page.getByRole('link', { name: word('ui-statements'), exact: true }).press('Enter');
  const first = page.getByRole('radio', { name: word('ui-statement-kind-invoices') });
  await first.waitFor();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('h2', { hasText: 'Avancement par action' }).waitFor();
  await page.getByLabel(word('ui-statement-until')).fill('31/12/2018');
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => location.hash), (hash) => hash.includes('2018'), 'the day is in the address');
  await page.getByRole('button', { name: word('ui-statement-xlsx') }).press('Enter');
  const path = join(stage.dir, 'etat.xlsx');
  await eventually(() => existsSync(path), (there) => there, 'the workbook is written');
  await page.locator('main [role=status]', { hasText: 'etat.xlsx' }).waitFor();
  assert.equal(readFileSync(path).subarray(0, 2).toString(), 'PK');
  // A page is not written over a workbook: the person is told, and the workbook stays.
  await page.getByRole('button', { name: word('ui-statement-pdf') }).press('Enter');
  await page.getByRole('alert').waitFor();
  assert.equal(readFileSync(path).subarray(0, 2).toString(), 'PK');
  await page.getByLabel(word('ui-statement-until')).fill('bientôt');
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid=true]').waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('an_empty_contract_says_what_is_missing', async () => {
  const { open } = await stage.call('file_state', {});
  const { id } = await stage.call('record_create', { noun: 'contract', values: { plan: open.plans[0].id, kind: 'tepcv', title: 'Convention neuve' } });
  const page = await stage.page();
  for (const kind of KINDS) {
    await page.goto(`${stage.url}/#/statements/${id}?kind=${kind}`);
    await page.locator('#statement-missing').waitFor();
    await page.locator('main .empty').waitFor();
  }
  await picture(page, 'statement-empty');
  assert.deepEqual(await violations(page), []);
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});
