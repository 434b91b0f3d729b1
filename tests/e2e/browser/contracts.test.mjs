// Contracts: made whole from a template, their money at one look, their line of time, what is asked for, handed in, worked.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let cot;
let posts;
before(async () => {
  stage = await start();
  cot = (await stage.call('contracts', {})).find((one) => one.number === 'COT-2016').id;
  posts = (await stage.call('collection', { noun: 'post', field: 'contract', owner: cot })).map((row) => row.id);
});
after(() => stage?.stop());

const rows = (noun, owner) => stage.call('collection', { noun, field: 'contract', owner });
const grid = (year) => stage.call('worked_grid', { contract: cot, year });

test('a_contract_is_made_whole_with_the_keyboard_alone_and_one_undo_takes_it_back', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts`);
  const held = (await stage.call('contracts', {})).length;
  await page.getByRole('link', { name: word('ui-contract-new') }).press('Enter');
  await page.getByRole('radio', { name: word('contract_kind-cot_2021') }).waitFor();
  await page.getByRole('radio', { name: word('contract_kind-cot'), exact: false }).nth(1).press('Space');
  const day = page.getByLabel(word('ui-contract-starts'));
  await day.fill('01/01/2016');
  await day.press('Tab');
  const status = page.locator('.ends [role=status]');
  await eventually(() => status.innerText(), (text) => /6 postes de dépense/i.test(text) && /3 versements/i.test(text) && /4 livrables/i.test(text), 'the preview says what will be made');
  const base = page.getByRole('textbox', { name: word('field-eligible_base') });
  await base.fill('294415');
  await base.press('Tab');
  await eventually(() => page.getByRole('textbox', { name: word('field-contract-granted') }).or(page.getByRole('textbox', { name: word('field-granted') })).first().inputValue(), (value) => value.startsWith('147207'), 'what follows from it follows');
  assert.ok((await page.locator('.usage').count()) > 6, 'figures of practice are marked');
  await picture(page, 'contract-new-cot-light');
  assert.deepEqual(await violations(page), []);
  await page.locator('section .field.wide input').fill('COT à créer');
  await page.keyboard.press('Enter');
  await page.waitForURL(/contracts\/[0-9a-f-]{36}/);
  const all = await stage.call('contracts', {});
  assert.equal(all.length, held + 1);
  const made = all.find((one) => one.title === 'COT à créer');
  assert.equal((await rows('cost_line', made.id)).length, 6);
  assert.equal((await rows('deliverable', made.id)).length, 4);
  await page.locator('.terms').waitFor();
  await page.keyboard.press('Control+z');
  await eventually(() => stage.call('contracts', {}), (list) => list.length === held, 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('what_cannot_be_read_is_said_at_its_cell_and_nothing_is_made', async () => {
  const page = await stage.page({ colorScheme: 'dark' });
  await page.goto(`${stage.url}/#/contracts/new`);
  await page.locator('details[open] tbody tr').first().waitFor();
  const held = (await stage.call('contracts', {})).length;
  const granted = page.locator('section .field input.number').first();
  await granted.fill('beaucoup');
  await granted.press('Tab');
  await page.locator('section .field [role=alert]').waitFor();
  await page.getByRole('button', { name: word('ui-contract-make') }).press('Enter');
  await page.locator('.ends [role=alert]').waitFor();
  assert.equal((await stage.call('contracts', {})).length, held);
  await picture(page, 'contract-new-wrong-dark');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: word('ui-contract-template-reset') }).press('Enter');
  await page.locator('section .field [role=alert]').waitFor({ state: 'detached' });
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_page_answers_at_one_look_and_each_mark_of_its_time_leads_to_its_row', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await stage.page({ colorScheme });
    await page.goto(`${stage.url}/#/contracts/${cot}?as_of=31/12/2017`);
    const money = page.getByRole('region', { name: word('ui-contract-money-title') });
    await money.getByRole('row', { name: /ADEME/ }).waitFor();
    assert.ok((await money.getByRole('listitem').count()) > 0, 'what comes next');
    await page.getByRole('article').getByRole('row').nth(1).waitFor();
    const line = page.getByRole('region', { name: word('ui-contract-timeline') });
    await line.getByRole('link', { name: new RegExp(`^${word('ui-timemark-signed')}`) }).first().waitFor();
    const marks = await stage.call('contract_timeline', { id: cot, asOf: '31/12/2017' });
    assert.equal(await line.locator('.lanes a').count(), marks.marks.length);
    await picture(page, `contract-page-${colorScheme}`);
    await line.scrollIntoViewIfNeeded();
    await picture(page, `contract-time-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    const received = marks.marks.find((mark) => mark.kind === 'received');
    await line.locator('.lanes').getByRole('link', { name: new RegExp(`^${word('ui-timemark-received')} : ${received.label}`) }).first().press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === `f-${received.id}-received_on`, 'the mark leads to its field');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('an_instalment_is_asked_for_then_received_and_a_deliverable_is_handed_in_in_one_press', async () => {
  const made = await stage.call('contract_start', { kind: 'tepcv', plan: null, startsOn: '12/10/2015', edits: {}, without: [] });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${made.id}`);
  const instalments = page.locator('[data-collection=instalment]');
  await instalments.getByRole('button', { name: new RegExp(`^${word('ui-request')} `) }).first().press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(word('ui-requested-on')).fill('10/01/2016');
  assert.equal(await dialog.getByLabel(word('ui-requested-amount')).inputValue(), '200000,00', 'the planned amount is proposed');
  assert.ok((await dialog.innerText()).includes('Demande de versement'), 'the evidence that it asks');
  await picture(page, 'contract-request-light');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const [advance] = await rows('instalment', made.id);
  assert.equal(advance.cells.requested_on.raw, '2016-01-10');
  await instalments.getByRole('button', { name: new RegExp(`^${word('ui-mark-received')} `) }).first().waitFor();
  await page.locator('[data-collection=deliverable]').getByRole('button', { name: `${word('ui-deliver')} Notice d’avancement` }).press('Enter');
  await eventually(() => rows('deliverable', made.id), (list) => list.some((row) => row.cells.delivered_on.raw !== null), 'handed in');
  await page.getByRole('button', { name: word('ui-undo') }).filter({ visible: true }).last().press('Enter');
  await eventually(() => rows('deliverable', made.id), (list) => list.every((row) => row.cells.delivered_on.raw === null), 'and taken back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('days_are_entered_with_the_keyboard_and_a_block_is_pasted_in_one_step', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${cot}`);
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${word('ui-worked-title')}`) }) }).last();
  await section.getByLabel(word('ui-worked-year'), { exact: true }).selectOption('2016');
  const cell = (row, month) => section.locator('tbody tr').nth(row).locator('input').nth(month);
  const before = await grid(2016);
  await eventually(() => section.locator('.sum').first().innerText(), (text) => text === before.posts[0].yearTotal, 'the year is there');
  await cell(0, 0).focus();
  await page.keyboard.type('11,5');
  await page.keyboard.press('ArrowRight');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), (label) => /février/.test(label), 'the next month');
  await eventually(() => grid(2016), (now) => now.posts[0].cells[0] === '11,5', 'entered');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await eventually(() => grid(2016), (now) => now.posts[0].cells[1] === '9', 'Enter enters and goes down');
  await cell(0, 2).focus();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await section.getByRole('alert').waitFor();
  await picture(page, 'worked-wrong-light');
  assert.deepEqual(await violations(page), []);
  await cell(0, 2).focus();
  await page.keyboard.press('Escape');
  const paste = (text) => cell(0, 3).evaluate((box, block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await paste(posts.map((_, row) => `1${row}\t1${row},25`).join('\n'));
  const pasted = await eventually(() => grid(2016), (now) => now.posts.every((post, row) => post.cells[3] === `1${row}` && post.cells[4] === `1${row},25`), 'the block is there');
  await eventually(() => section.locator('tfoot .total').nth(3).innerText(), (text) => text === pasted.totals[3], 'the totals follow');
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'worked-light');
  await cell(0, 5).focus();
  await page.keyboard.press('Control+z');
  await eventually(() => grid(2016), (now) => now.posts[0].cells[3] === before.posts[0].cells[3] && now.posts[0].cells[1] === '9', 'one step back');
  await paste(posts.map(() => '1').concat('1').join('\n'));
  await section.getByText(word('ui-worked-paste-wide')).waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});
