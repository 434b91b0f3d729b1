// Editing in place: one save a visit, refusals that keep what was typed, and the way back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, field, LISTS, NOUNS, start, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const view = (id) => stage.call('record_view', { noun: 'action', id });
const raw = async (id, name) => (await view(id)).cells[name]?.raw ?? null;
const history = (id) => stage.call('history', { noun: 'action', id, since: null, until: null, limit: 200 });

async function sheet(id) {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${id}`);
  await field(page, id, 'title').waitFor();
  return page;
}

test('the_title_is_edited_and_taken_back_with_the_keyboard_alone', async () => {
  const [first] = await actions(stage);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(first.title);
  await eventually(() => page.locator('tr[data-id]').count(), (count) => count >= 1 && count < 10, 'the list is filtered');
  await page.locator(`tr[data-id="${first.id}"]`).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id), (focus) => focus === `f-${first.id}-title`, 'Enter goes into the sheet');
  await page.keyboard.press('Enter');
  await page.locator(`input[id="f-${first.id}-title"]`).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Un titre neuf');
  await page.keyboard.press('Enter');
  await eventually(() => raw(first.id, 'title'), (title) => title === 'Un titre neuf', 'the title is saved');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName), (tag) => tag === 'BUTTON', 'the focus is on the field again');
  await page.keyboard.press('Control+z');
  await eventually(() => raw(first.id, 'title'), (title) => title === first.title, 'the title is taken back');
  await page.keyboard.press('Control+Shift+z');
  await eventually(() => raw(first.id, 'title'), (title) => title === 'Un titre neuf', 'and made again');
  await page.keyboard.press('Control+z');
  await eventually(() => raw(first.id, 'title'), (title) => title === first.title, 'and taken back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('ctrl_z_in_a_dirty_field_belongs_to_the_field_and_escape_gives_back_what_was_there', async () => {
  const [first] = await actions(stage);
  const page = await sheet(first.id);
  const before = (await history(first.id)).length;
  await field(page, first.id, 'title').click();
  await page.keyboard.type('X');
  await page.keyboard.press('Control+z');
  await page.keyboard.type('brouillon');
  await page.keyboard.press('Escape');
  assert.equal(await field(page, first.id, 'title').textContent(), first.title);
  assert.equal(await raw(first.id, 'title'), first.title);
  assert.equal((await history(first.id)).length, before);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('every_field_of_an_action_is_on_its_sheet', async () => {
  const [first] = await actions(stage);
  const page = await sheet(first.id);
  for (const { name } of NOUNS.action.fields) assert.equal(await field(page, first.id, name).count(), 1, name);
  await page.close();
});

/** How each shape is edited by hand, and what is in the file then. */
const TYPED = {
  line: 'Z-99', prose: 'Deux lignes.\nDites ainsi.', tags: 'bocage, écoles du nord', day: '09/02/2019', percent: '37', quantity: '12,5', cents: '1234,56', rate: '33,33', count: '12', year: '2019',
};
const SHAPES = [...new Map(NOUNS.action.fields.filter((one) => one.shape !== 'rank' && one.name !== 'plan' && one.name !== 'parent').map((one) => [one.shape, one])).values()];

for (const one of SHAPES) {
  test(`a_${one.shape}_is_saved_once_and_remembered`, async () => {
    const id = (await actions(stage)).at(5).id;
    const page = await sheet(id);
    const before = JSON.stringify(await raw(id, one.name));
    const steps = (await history(id)).filter((line) => line.field === one.name).length;
    const control = field(page, id, one.name);
    if (one.shape === 'flag') {
      await control.click();
    } else if (one.shape === 'code') {
      const next = LISTS[one.list].find((code) => JSON.stringify(code) !== before);
      await control.click();
      await page.getByRole('option', { name: word(`${one.list}-${next}`), exact: true }).click();
    } else if (one.shape === 'codes') {
      await control.click();
      await control.getByRole('checkbox').last().click();
      await page.keyboard.press('Enter');
    } else if (one.shape === 'ref') {
      const label = (await view(id)).cells[one.name]?.text;
      await control.click();
      await page.locator('.popup').getByRole('option').first().waitFor();
      await page.locator('.popup').getByRole('option').filter({ hasNotText: word('ui-none') }).filter({ hasNotText: label || '\u0000' }).first().click();
    } else {
      assert.ok(TYPED[one.shape], `a sample of ${one.shape}`);
      await control.click();
      await field(page, id, one.name).fill(TYPED[one.shape]);
      await page.keyboard.press(one.shape === 'prose' ? 'Control+Enter' : 'Enter');
    }
    await eventually(() => raw(id, one.name), (value) => JSON.stringify(value) !== before, `${one.name} is saved`);
    const lines = (await history(id)).filter((line) => line.field === one.name);
    assert.equal(lines.length, steps + 1, 'one line of history for one visit');
    await page.getByRole('tab', { name: word('ui-tab-history') }).click();
    await page.getByRole('cell', { name: word(`field-action-${one.name}`) === `field-action-${one.name}` ? word(`field-${one.name}`) : word(`field-action-${one.name}`) }).first().waitFor();
    assert.deepEqual(page.wrong, []);
    await page.close();
  });
}

test('a_refused_value_stays_as_typed_with_its_reason_and_the_rest_is_kept', async () => {
  const id = (await actions(stage)).at(2).id;
  const page = await sheet(id);
  const before = await raw(id, 'planned_end');
  await field(page, id, 'planned_end').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('31/02/2017');
  await page.keyboard.press('Tab');
  const box = page.locator(`input[id="f-${id}-planned_end"]`);
  await page.locator(`[id="f-${id}-planned_end-message"]`).waitFor();
  assert.equal(await box.inputValue(), '31/02/2017');
  assert.equal(await box.getAttribute('aria-invalid'), 'true');
  assert.equal(await box.getAttribute('aria-describedby'), `f-${id}-planned_end-message`);
  assert.equal(await raw(id, 'planned_end'), before);
  await field(page, id, 'number').click();
  await field(page, id, 'number').fill('9.9.9');
  await page.keyboard.press('Enter');
  await eventually(() => raw(id, 'number'), (number) => number === '9.9.9', 'another field is saved');
  assert.equal(await box.inputValue(), '31/02/2017');
  await box.focus();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator(`[id="f-${id}-planned_end-message"]`).count(), 0);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('n_starts_a_note_on_the_open_action_and_a_deleted_note_comes_back', async () => {
  const id = (await actions(stage)).at(3).id;
  const notes = () => stage.call('collection', { noun: 'note', field: 'action', owner: id });
  const before = (await notes()).length;
  const page = await sheet(id);
  await page.keyboard.press('n');
  const box = page.locator('[data-collection="note"] textarea');
  await box.fill('La mairie rappelle mardi.');
  await page.keyboard.press('Control+Enter');
  await eventually(notes, (rows) => rows.length === before + 1, 'the note is added');
  const row = page.locator('[data-collection="note"] tr[data-row]').filter({ hasText: 'La mairie rappelle mardi.' });
  await row.getByRole('button', { name: new RegExp(`^${word('ui-delete')}`) }).click();
  await eventually(notes, (rows) => rows.length === before, 'the note is deleted');
  await page.getByRole('status').getByRole('button', { name: word('ui-undo'), exact: true }).click();
  await eventually(notes, (rows) => rows.length === before + 1, 'the note is back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('axes_are_made_named_moved_and_deleted_where_the_tree_is', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  const tree = page.getByRole('tree');
  const names = async () => (await tree.getByRole('treeitem').allInnerTexts()).map((text) => text.split('\n')[0]);
  const press = (key) => page.getByRole('button', { name: word(key) }).filter({ visible: true }).click();
  await tree.getByRole('treeitem').nth(1).waitFor();
  const before = await names();
  const add = async (title) => {
    await press('ui-axis-new');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(word('field-title')).fill(title);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await eventually(names, (found) => found.includes(title), `${title} is in the tree`);
  };
  await add('Eau et milieux');
  await add('Air intérieur');
  await tree.getByRole('treeitem', { name: 'Air intérieur' }).click();
  await press('ui-axis-edit');
  await page.getByRole('dialog').getByRole('button', { name: word('ui-move-up') }).click();
  await eventually(names, (found) => found.indexOf('Air intérieur') < found.indexOf('Eau et milieux'), 'it comes first');
  await page.keyboard.press('Escape');
  await add('Radon');
  const [top, under] = await page.evaluate(() => [...document.querySelectorAll('[role=treeitem]')].filter((item) => /Air intérieur|Radon/.test(item.textContent)).map((item) => item.ariaLevel));
  assert.deepEqual([top, under], ['1', '2'], 'a new axis stands under the chosen one');
  // An axis under its own is refused, with its reason.
  await press('ui-axis-edit');
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-field=parent] button').first().click();
  await page.keyboard.type('Radon');
  await page.getByRole('option', { name: /Radon/ }).click();
  await dialog.getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await press('ui-axis-edit');
  await page.getByRole('dialog').getByRole('button', { name: word('ui-delete') }).click();
  await page.getByRole('dialog').getByRole('button', { name: word('ui-delete'), exact: true }).click();
  await eventually(names, (found) => !found.includes('Air intérieur') && found.includes('Radon'), 'it is gone, and what stood under it is at the top');
  for (let step = 0; step < 5; step += 1) await stage.call('undo', {});
  await page.reload();
  await eventually(names, (found) => found.join() === before.join(), 'and everything is taken back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('an_action_is_made_from_the_list_and_its_deletion_says_what_goes_with_it', async () => {
  const total = (await actions(stage)).length;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(word('field-title')).fill('Une action de plus');
  await dialog.getByRole('button', { name: word('ui-action-create') }).click();
  await page.getByRole('button', { name: 'Une action de plus' }).waitFor();
  await eventually(() => actions(stage), (rows) => rows.length === total + 1, 'the action is made');
  const busy = (await actions(stage)).at(0);
  await page.goto(`${stage.url}/#/actions/${busy.id}`);
  await field(page, busy.id, 'title').waitFor();
  const preview = await stage.call('delete_preview', { noun: 'action', id: busy.id });
  await page.getByRole('button', { name: word('ui-action-delete') }).click();
  const question = page.getByRole('dialog');
  for (const { noun, count } of preview.owned.filter((one) => one.count > 0)) {
    assert.match(await question.textContent(), new RegExp(`${count} ${word(count > 1 ? `nouns-${noun}` : `noun-${noun}`)}`));
  }
  await question.getByRole('button', { name: word('ui-delete'), exact: true }).click();
  await eventually(() => actions(stage), (rows) => !rows.some((row) => row.id === busy.id), 'the action is gone');
  await page.getByRole('status').getByRole('button', { name: word('ui-undo'), exact: true }).click();
  await eventually(() => actions(stage), (rows) => rows.some((row) => row.id === busy.id), 'the action is back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
