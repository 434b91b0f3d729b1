// The ledger: an invoice arrives, bad input is said at its cell, an invoice is shared, claimed, joined, edited, filtered.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, field, picture, ROOT, start, violations, word } from './stage.mjs';

let stage;
let plan;
let action;
before(async () => {
  stage = await start();
  plan = (await stage.call('file_state', {})).open.plans[0].id;
  // An action with a cap in a contract of its own.
  const contract = (await stage.call('record_create', { noun: 'contract', values: { kind: 'tepcv', title: 'TEPCV des écoles', starts_on: '01/01/2016', ends_on: '31/12/2018', aid_rate: '80' } })).id;
  action = (await stage.call('record_create', { noun: 'action', values: { plan, title: 'Isoler les écoles', number: '9.9.9' } })).id;
  await stage.call('record_create', { noun: 'action_contract', values: { action, contract, cap: '2 200' } });
});
after(() => stage?.stop());

const ASKED = { plan: null, contract: null, costLine: null, action: null, axis: null, from: null, to: null, text: '', paid: null, found: '', sort: 'invoiced_on', descending: true };
const query = async (more = {}) => stage.call('expenses_query', { ...ASKED, ...more });
const found = async (text) => {
  const view = await query({ text });
  return view.rows ? stage.call('expenses_page', { handle: view.handle, from: 0, count: view.rows }) : [];
};

async function ledger(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/budget/expenses`);
  await page.locator('tr[data-id]').first().waitFor();
  return page;
}

/** What Ctrl+V does with a text: the clipboard of a page without a window is its own. */
const paste = (page, text) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

test('an_invoice_arrives_is_pasted_finds_its_action_and_contract_and_says_how_far_the_cap_is_with_the_keyboard_alone', async () => {
  const page = await ledger();
  await page.locator('[data-line="0"] [data-column="1"]').focus();
  await paste(page, 'F-77\t12/05/2017\tIsolation du Ternois\tCombles de l’école\t9.9.9\t\t\t1 200\t240\t1 440\tM17-77\t\n');
  const dialog = page.getByRole('dialog', { name: word('ui-invoices-title') });
  const row = dialog.locator('tr[data-read="1"]');
  await row.waitFor();
  assert.equal(await row.getAttribute('data-state'), 'fresh');
  assert.ok((await row.innerText()).includes('TEPCV des écoles'), 'the contract of the action');
  const room = await dialog.locator('li').first().innerText();
  assert.ok(/1\s240\s€/.test(room), room);
  await picture(page, 'invoice-arrives-light');
  assert.deepEqual(await violations(page), []);
  assert.equal((await found('Isolation du Ternois')).length, 0, 'nothing is written before it is told');
  await dialog.getByRole('button', { name: /^Écrire/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const [written] = await eventually(() => found('Isolation du Ternois'), (rows) => rows.length === 1, 'the invoice is there');
  assert.ok(written.cells.action.text.includes('Isoler les écoles'));
  await page.locator('[data-line="0"] [data-column="1"]').focus();
  await paste(page, 'F-77\t12/05/2017\tISOLATION DU TERNOIS\tCombles\t9.9.9\t\t\t1 200\t240\t1 440\t\t\n');
  await eventually(() => dialog.locator('tr[data-read="1"]').getAttribute('data-state'), (state) => state === 'already', 'it is there already');
  assert.ok(await dialog.locator('button.primary').isDisabled());
  await dialog.getByRole('checkbox').press('Space');
  await eventually(() => dialog.locator('button.primary').isDisabled(), (disabled) => !disabled, 'unless it is asked for');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await eventually(() => found('Isolation du Ternois'), (rows) => rows.length === 0, 'an import is one step');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

const BAD = readFileSync(join(ROOT, 'src-tauri/crates/exchange/tests/fixtures/bad-invoices.tsv'), 'utf8');
const MORE = 'F-20\t01/03/2017\tOmicron\tÉtude\t\t100\t20\t120\t\t9.9.8\tPersonne\n';

test('bad_input_is_listed_at_each_cell_and_nothing_of_it_is_written', async () => {
  const expected = ['2-net', '3-gross', '4-gross', '5-invoiced_on', '6-net', '7-gross', '8-net', '9-supplier', '9-net', '10-net', '11-paid_on', '12-kind', '15-action', '15-contract'];
  const [heads, ...lines] = BAD.trimEnd().split('\n');
  const text = [`${heads}\tAction\tContrat`, ...lines, MORE].join('\n');
  const before = (await query()).rows;
  for (const colorScheme of ['light', 'dark']) {
    const page = await ledger({ colorScheme });
    await page.getByRole('button', { name: word('ui-expenses-import') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(word('ui-invoices-paste')).fill(text);
    await dialog.locator('[data-finding]').first().waitFor();
    const cells = await dialog.locator('[data-finding]').evaluateAll((rows) => rows.map((one) => one.dataset.finding));
    assert.deepEqual(cells, expected);
    const blocking = await dialog.locator('tr.blocks').count();
    assert.equal(blocking, 9);
    await picture(page, `invoices-bad-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    assert.equal((await query()).rows, before);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('a_file_of_another_program_is_read_and_written_in_one_step', async () => {
  // The name is what the dialog of the tests answers.
  writeFileSync(join(stage.dir, 'piece.txt'), 'TTC;Fournisseur;objet;DATE DE FACTURE;ht;tva\n120,00;Papeterie;Papier;01/02/2018;100;20\n24;Papeterie;Encre;02/02/2018;20;4\n');
  const page = await ledger();
  await page.getByRole('button', { name: word('ui-expenses-import') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: word('ui-invoices-file') }).press('Enter');
  await eventually(() => dialog.locator('tr[data-state=fresh]').count(), (count) => count === 2, 'both rows are read');
  await dialog.locator('button.primary').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await found('Papeterie')).length, 2);
  await page.keyboard.press('Control+z');
  await eventually(() => found('Papeterie'), (rows) => rows.length === 0, 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('an_invoice_is_shared_by_three_actions_to_the_cent_with_the_keyboard_alone', async () => {
  const invoice = (await stage.call('record_create', { noun: 'expense', values: { invoiced_on: '03/04/2018', supplier: 'Imprimerie', subject: 'Plaquettes', net: '100', action } })).id;
  for (const colorScheme of ['light', 'dark']) {
    const page = await stage.page({ colorScheme });
    await page.goto(`${stage.url}/#/budget/expenses/${invoice}`);
    await page.getByRole('button', { name: word('ui-allocate-open') }).press('Enter');
    const form = page.locator('form', { has: page.getByRole('button', { name: word('ui-allocate-save') }) });
    await form.getByRole('button', { name: word('ui-allocate-add') }).press('Enter');
    const choices = await stage.call('choices', { noun: 'action', text: 'clim', limit: 5 });
    for (const [at, choice] of [[1, choices[0]], [2, choices[1]]]) {
      const box = form.locator('.part').nth(at).getByRole('combobox').first();
      await box.focus();
      await page.keyboard.type(choice.label);
      await page.getByRole('option', { name: choice.label }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await eventually(() => box.inputValue(), (text) => text === choice.label, 'the action is chosen');
    }
    await form.getByRole('button', { name: word('ui-allocate-even') }).press('Enter');
    await eventually(() => form.locator('output').allInnerTexts(), (texts) => texts.join() === '33,34,33,33,33,33', 'largest remainders');
    await picture(page, `allocate-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await form.getByRole('button', { name: word('ui-allocate-save') }).press('Enter');
    const parts = async () => (await stage.call('expense_page', { id: invoice })).allocations.map((one) => one.amount.raw);
    await eventually(parts, (amounts) => amounts.join() === '33.34,33.33,33.33' || [...amounts].sort().join() === '33.33,33.33,33.34', 'three parts');
    await page.locator('section', { hasText: word('ui-allocate') }).locator('table').first().waitFor();
    await picture(page, `expense-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Control+z');
    await eventually(parts, (amounts) => amounts.length === 0, 'one step back');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('amounts_that_do_not_make_the_invoice_cannot_be_saved', async () => {
  const invoice = (await stage.call('record_create', { noun: 'expense', values: { invoiced_on: '03/04/2018', supplier: 'Imprimerie', subject: 'Affiches', net: '100', action } })).id;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/budget/expenses/${invoice}`);
  await page.getByRole('button', { name: word('ui-allocate-open') }).press('Enter');
  const typed = page.getByRole('textbox', { name: word('ui-allocate-typed').replace('{ $number }', '1') });
  await typed.fill('60');
  await eventually(() => page.locator('section form [role=status]').innerText(), (text) => text.includes('40'), 'what is left is said');
  assert.ok(await page.getByRole('button', { name: word('ui-allocate-save') }).isDisabled());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: word('ui-allocate-open') }).waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('an_expense_is_claimed_on_two_contracts_and_its_document_is_joined', async () => {
  const invoice = (await stage.call('record_create', { noun: 'expense', values: { invoiced_on: '03/04/2018', supplier: 'Atelier', subject: 'Formation', net: '100' } })).id;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/budget/expenses/${invoice}`);
  const claims = page.locator('[data-collection=expense_claim]');
  for (const contract of (await stage.call('choices', { noun: 'contract', text: '', limit: 2 }))) {
    await claims.getByRole('button', { name: word('ui-add') }).first().press('Enter');
    const form = claims.locator('form');
    await form.getByRole('combobox').first().click();
    await page.keyboard.type(contract.label);
    await page.getByRole('option', { name: contract.label }).first().click();
    await form.getByLabel(word('field-expense_claim-amount')).fill('50');
    await form.locator('button[type=submit]').press('Enter');
    await form.waitFor({ state: 'detached' });
  }
  const page2 = await stage.call('expense_page', { id: invoice });
  assert.equal(page2.collections.find((one) => one.noun === 'expense_claim').rows.length, 2);
  writeFileSync(join(stage.dir, 'piece.txt'), 'facture');
  await page.getByRole('button', { name: word('ui-attach') }).press('Enter');
  await page.locator('[data-collection=attachment] tbody tr').waitFor();
  await picture(page, 'expense-claims-light');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_ledger_is_edited_in_place_sorted_and_filtered_with_its_totals', async () => {
  const page = await ledger();
  const all = await query({ plan });
  await eventually(() => page.locator('.sums').innerText(), (text) => text.includes(all.net) && text.includes(all.gross), 'the totals of what is shown');
  const first = page.locator('tr[data-id]').first();
  const id = await first.getAttribute('data-id');
  await first.locator('td.c-mandate').focus();
  await page.keyboard.type('M-12');
  await page.keyboard.press('Enter');
  await eventually(async () => (await stage.call('record_view', { noun: 'expense', id })).cells.mandate.raw, (raw) => raw === 'M-12', 'edited in place');
  await page.keyboard.press('Control+z');
  await page.locator('th.c-net button').press('Enter');
  await page.locator('th.c-net[aria-sort=ascending]').waitFor();
  await page.locator('#expenses-filter').fill('paie');
  const kept = await query({ plan, text: 'paie' });
  await eventually(() => page.locator('.sums').innerText(), (text) => text.includes(kept.net) && kept.net !== all.net, 'what the letters keep');
  await page.getByRole('textbox', { name: word('ui-expenses-from'), exact: true }).fill('01/01/2017');
  await page.getByRole('textbox', { name: word('ui-expenses-to'), exact: true }).fill('31/12/2017');
  const year = await query({ plan, text: 'paie', from: '2017-01-01', to: '2017-12-31' });
  await eventually(() => page.locator('.sums').innerText(), (text) => text.includes(year.net) && year.rows < kept.rows, 'a period');
  await page.getByRole('button', { name: word('ui-filter-clear') }).press('Enter');
  await page.getByLabel(word('ui-expenses-paid')).selectOption('no');
  const unpaid = await query({ plan, paid: false });
  await eventually(() => page.locator('.sums, .empty').first().innerText(), (text) => unpaid.rows === 0 || text.includes(unpaid.net), 'what is to be paid');
  await page.getByRole('button', { name: word('ui-filter-clear') }).first().press('Enter');
  await page.getByRole('button', { name: word('ui-expenses-more'), exact: true }).press('Enter');
  await page.getByRole('combobox', { name: word('ui-expenses-of-contract'), exact: true }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: word('ui-expenses-of-line'), exact: true }).waitFor();
  await picture(page, 'expenses-filters-light');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('what_is_outside_the_period_or_twice_is_marked_and_said', async () => {
  const [contract] = (await stage.call('choices', { noun: 'contract', text: 'TEPCV des écoles', limit: 1 }));
  const make = (on) => stage.call('record_create', { noun: 'expense', values: { invoiced_on: on, supplier: 'Deux Fois', subject: 'Même facture', net: '10', contract: contract.id } });
  const { id } = await make('03/04/2019');
  await make('03/04/2019');
  for (const colorScheme of ['light', 'dark']) {
    const page = await ledger({ colorScheme });
    await page.getByRole('combobox', { name: word('ui-expenses-found') }).selectOption('any');
    await eventually(() => page.locator('td.signs svg').count(), (count) => count >= 4, 'both signs of both');
    await picture(page, `expenses-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await page.locator(`tr[data-id="${id}"] td.c-number`).focus();
    await page.keyboard.press('Enter');
    const found = page.locator('article [data-finding]');
    await found.first().waitFor();
    const codes = await found.evaluateAll((all) => all.map((one) => one.dataset.finding).sort());
    assert.deepEqual(codes, ['expense_outside_period', 'expense_twice'], 'two findings, each at its field');
    await field(page, id, 'net').waitFor();
    await picture(page, `expense-beside-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.wrong, []);
    await page.getByRole('combobox', { name: word('ui-expenses-found') }).selectOption('');
    await page.close();
  }
});
