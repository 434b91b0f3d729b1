// The sheet of an action, with the keyboard alone: what belongs to it is added, what is missing is named, why it is late is said.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, eventually, field, pickCode, pickRow, picture, start, violations, word } from './stage.mjs';

let stage;
let plan;
before(async () => {
  stage = await start({ before: (dir) => writeFileSync(join(dir, 'piece.txt'), 'Plan des haies') });
  plan = (await stage.call('file_state', {})).open.plans[0].id;
});
after(() => stage?.stop());

const focused = (page) => page.evaluate(() => document.activeElement?.id ?? '');
const rows = (noun, owner, name = 'action') => stage.call('collection', { noun, field: name, owner });
const make = async (values) => (await stage.call('record_create', { noun: 'action', values: { plan, ...values } })).id;

async function sheet(id, options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions/${id}`);
  await field(page, id, 'title').waitFor();
  return page;
}
const tab = (page, name) => page.getByRole('tab', { name: new RegExp(`^${word(`ui-tab-${name}`)}`) }).press('Enter');

/** Opens the form of a new row of a table of the sheet. */
async function adding(page, noun) {
  const table = page.locator(`[data-collection="${noun}"]`);
  // The form of the row before closes once it is saved.
  await table.locator('form.draft').waitFor({ state: 'detached' });
  await table.getByRole('button', { name: new RegExp(`^${word('ui-add')}`) }).press('Enter');
  await table.locator('form.draft').waitFor();
  return table;
}

const box = (form, name) => form.getByRole('combobox', { name: new RegExp(`^${word(`field-${name}`)}`) }).first();

test('a_late_action_says_how_late_beside_its_status_and_which_day_makes_it_so', async () => {
  const id = await make({ title: 'Une action qui tarde', status: 'in_progress', planned_end: '30/06/2017' });
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const page = await sheet(id, options);
    const facts = page.locator('.facts');
    const text = await facts.innerText();
    assert.ok(text.includes(word('status-in_progress')), 'the status that a person gave stays');
    const { daysLate } = await stage.call('action_sheet', { id });
    assert.ok(text.replaceAll(/\s/g, '').includes(`${daysLate}j`), `${daysLate} days in: ${text}`);
    const why = facts.getByRole('button', { name: '30/06/2017' });
    await picture(page, `late-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await tab(page, 'history');
    await why.press('Enter');
    await eventually(() => focused(page), (at) => at === `f-${id}-planned_end`, 'the day has the focus');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
  await stage.call('record_edit', { noun: 'action', id, values: { status: 'done' } });
  const page = await sheet(id);
  assert.equal(await page.locator('.facts').getByRole('button', { name: '30/06/2017' }).count(), 0, 'what is done is not late');
  await page.close();
});

test('the_bar_of_completeness_names_what_is_missing_and_leads_there', async () => {
  const id = await make({ title: 'Une fiche à remplir' });
  const page = await sheet(id);
  const missing = page.locator('.completeness .missing button');
  const names = await missing.allInnerTexts();
  assert.ok(names.length >= 5, names.join());
  const places = { lead: `f-${id}-lead`, dates: `f-${id}-planned_start`, description: `f-${id}-description` };
  for (const [part, at] of Object.entries(places)) {
    await page.locator('.completeness').getByRole('button', { name: word(`ui-part-${part}`) }).press('Enter');
    await eventually(() => focused(page), (focus) => focus === at, part);
  }
  for (const part of ['budget', 'indicator']) {
    await page.locator('.completeness').getByRole('button', { name: word(`ui-part-${part}`) }).press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.closest('[data-collection]')?.dataset.collection), (noun) => noun === (part === 'budget' ? 'budget_line' : 'action_indicator'), part);
  }
  await stage.call('record_edit', { noun: 'action', id, values: { description: 'Un texte.', planned_start: '01/01/2030', planned_end: '31/12/2030' } });
  await page.reload();
  await eventually(() => missing.allInnerTexts(), (now) => now.length === names.length - 2, 'two parts less');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('axes_sub_actions_milestones_partners_and_links_are_added_with_the_keyboard_alone', async () => {
  const id = await make({ title: 'Une action toute neuve' });
  const other = await make({ title: 'Une action qui précède' });
  const { id: partner } = await stage.call('record_create', { noun: 'partner', values: { name: 'Syndicat des énergies neuves' } });
  const page = await sheet(id);
  await tab(page, 'follow');
  // A milestone: its title, its day.
  let table = await adding(page, 'milestone');
  await page.keyboard.type('Marché signé');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15/03/2031');
  await page.keyboard.press('Enter');
  await eventually(() => rows('milestone', id), (found) => found.length === 1 && found[0].cells.due_on.raw === '2031-03-15', 'the milestone');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName), (tag) => tag === 'BUTTON', 'the focus is on « Ajouter » again');
  await tab(page, 'links');
  // A partner with its role.
  table = await adding(page, 'action_partner');
  await pickRow(page, box(table.locator('form.draft'), 'partner'), 'Syndicat des énergies neuves');
  await pickCode(page, table.locator('form.draft').getByLabel(new RegExp(`^${word('field-role')}`)).first(), word('partner_role-technical_partner'));
  await table.locator('form.draft button[type=submit]').press('Enter');
  await eventually(() => rows('action_partner', id), (found) => found.length === 1 && found[0].cells.partner.raw === partner && found[0].cells.role.raw === 'technical_partner', 'the partner');
  // A sub-action: it belongs to the same plan.
  table = await adding(page, 'action');
  await table.locator('form.draft').getByLabel(new RegExp(`^${word('field-title')}`)).focus();
  await page.keyboard.type('Une partie');
  await page.keyboard.press('Enter');
  const [part] = await eventually(() => rows('action', id, 'parent'), (found) => found.length === 1, 'the sub-action');
  assert.equal(part.cells.plan.raw, plan);
  // Another axis than its home.
  const [axis] = await stage.call('choices', { noun: 'axis', text: '', limit: 1 });
  table = await adding(page, 'action_axis');
  await pickRow(page, table.locator('form.draft').getByRole('combobox').first(), axis.label);
  await table.locator('form.draft button[type=submit]').press('Enter');
  await eventually(() => rows('action_axis', id), (found) => found.length === 1, 'the other axis');
  // A link of each kind says what it is.
  const { length } = ['precedes', 'depends_on', 'complements'];
  for (const [at, kind] of ['precedes', 'depends_on', 'complements'].entries()) {
    table = await adding(page, 'action_link');
    await pickRow(page, box(table.locator('form.draft'), 'to_action'), 'Une action qui précède');
    await pickCode(page, table.locator('form.draft').getByLabel(new RegExp(`^${word('field-action_link-kind')}`)).first(), word(`action_link_kind-${kind}`));
    await table.locator('form.draft button[type=submit]').press('Enter');
    await eventually(() => rows('action_link', id, 'from_action'), (found) => found.length === at + 1, kind);
  }
  assert.equal((await rows('action_link', id, 'from_action')).length, length);
  await page.locator('[data-collection="action_link"]').scrollIntoViewIfNeeded();
  await picture(page, 'sheet-links-light');
  assert.deepEqual(await violations(page), []);
  // Each is one step to take back, the last first.
  await page.keyboard.press('Control+z');
  await eventually(() => rows('action_link', id, 'from_action'), (found) => found.length === length - 1, 'one step back');
  assert.ok(other);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('deleting_an_action_says_how_many_files_go_with_it_and_undo_brings_them_back', async () => {
  const id = await make({ title: 'Une action avec un document' });
  await stage.call('attachment_add', { field: 'action', owner: id, paths: [join(stage.dir, 'piece.txt')] });
  for (const colorScheme of ['light', 'dark']) {
    const page = await sheet(id, { colorScheme });
    await page.getByRole('button', { name: word('ui-action-delete') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(new RegExp(`^1 ${word('noun-attachment')}$`)).waitFor();
    await picture(page, `delete-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    if (colorScheme === 'light') {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      assert.equal((await rows('attachment', id)).length, 1);
    } else {
      await dialog.getByRole('button', { name: word('ui-delete'), exact: true }).press('Enter');
      await eventually(() => actions(stage), (all) => !all.some((one) => one.id === id), 'the action is gone');
      assert.equal((await rows('attachment', id)).length, 0, 'and its file');
      await page.keyboard.press('Control+z');
      await eventually(() => rows('attachment', id), (found) => found.length === 1, 'both are back');
    }
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('a_row_is_pointed_at_after_letters_took_away_the_one_that_was', async () => {
  const id = await make({ title: 'Une action à deux pilotes' });
  for (const name of ['Zone humide nord', 'Zone humide sud']) await stage.call('record_create', { noun: 'partner', values: { name } });
  const page = await sheet(id);
  await tab(page, 'links');
  const table = await adding(page, 'action_partner');
  const letters = box(table.locator('form.draft'), 'partner');
  const pointed = page.locator('[role=option][data-highlighted]');
  await letters.focus();
  await page.keyboard.type('Zone humide');
  await eventually(() => page.locator('[role=option]').count(), (count) => count === 2, 'both');
  await eventually(() => pointed.allTextContents(), (texts) => texts[0]?.includes('nord'), 'the first is pointed at');
  await page.keyboard.type(' sud');
  await eventually(() => pointed.allTextContents(), (texts) => texts[0]?.includes('sud'), 'it has gone: the one that is left is pointed at');
  await page.keyboard.press('Enter');
  await eventually(() => letters.inputValue(), (text) => text === 'Zone humide sud', 'and Enter takes it');
  await table.locator('form.draft button[type=submit]').press('Enter');
  await eventually(() => rows('action_partner', id), (found) => found.length === 1 && found[0].cells.partner.text === 'Zone humide sud', 'it is added');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
