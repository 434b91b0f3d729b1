// Many actions at once: chosen with the keyboard, changed together, taken back in one step.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const raw = async (id, name) => (await stage.call('record_view', { noun: 'action', id })).cells[name]?.raw ?? null;
const chosen = (page) => page.locator('tr[data-id] td.choose input:checked').count();

async function grid(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  return page;
}

test('six_actions_have_a_new_end_with_the_keyboard_alone_and_one_undo_takes_it_back', async () => {
  const six = (await actions(stage)).slice(0, 6);
  const before = await Promise.all(six.map((one) => raw(one.id, 'planned_end')));
  const page = await grid();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  for (let row = 1; row < 6; row += 1) {
    await page.keyboard.press('Shift+ArrowDown');
    await eventually(() => page.locator('td.in-block').count(), (count) => count === row + 1, `${row + 1} cells are in the block`);
  }
  await page.keyboard.press('Space');
  await eventually(() => chosen(page), (count) => count === 6, 'six rows are chosen');
  await page.getByRole('button', { name: word('ui-many'), exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  assert.ok(await dialog.locator('button[type=submit]').isDisabled(), 'nothing is said yet: nothing would change');
  await dialog.getByLabel(word('ui-many-value')).focus();
  await page.keyboard.type('31/13/2031');
  await dialog.getByRole('alert').waitFor();
  assert.ok(await dialog.locator('button[type=submit]').isDisabled(), 'what is refused cannot be written');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('31/12/2031');
  await eventually(() => dialog.locator('tbody tr').count(), (count) => count === 6, 'six cells would change');
  assert.deepEqual(await Promise.all(six.map((one) => raw(one.id, 'planned_end'))), before, 'nothing is written yet');
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `many-${colorScheme}`);
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  for (const one of six) await eventually(() => raw(one.id, 'planned_end'), (end) => end === '2031-12-31', 'each has the new end');
  await page.keyboard.press('Control+z');
  await eventually(() => Promise.all(six.map((one) => raw(one.id, 'planned_end'))), (ends) => ends.join() === before.join(), 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_status_and_a_reference_are_set_for_all_that_the_filter_keeps', async () => {
  const page = await grid();
  await page.locator('#actions-filter').fill('sol');
  await eventually(() => page.locator('tr[data-id]').count(), (count) => count > 1 && count < 15, 'the list is filtered');
  const kept = await page.locator('tr[data-id]').evaluateAll((rows) => rows.map((row) => row.dataset.id));
  await page.getByRole('checkbox', { name: word('ui-choose-all') }).click();
  await eventually(() => chosen(page), (count) => count === kept.length, 'all that is kept is chosen');
  await page.getByRole('button', { name: word('ui-many'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(word('ui-many-field')).click();
  await page.locator('[role=option]', { hasText: new RegExp(`^${word('field-priority')}$`) }).click();
  await dialog.getByLabel(word('ui-many-value')).click();
  await page.locator('[role=option]').nth(1).click();
  await eventually(() => dialog.locator('tbody tr').count(), (count) => count > 0, 'what would change is there');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  const priorities = new Set(await Promise.all(kept.map((id) => raw(id, 'priority'))));
  assert.equal(priorities.size, 1);
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_field_is_emptied_only_when_it_is_said', async () => {
  const [first] = (await actions(stage)).filter((one) => one.plannedEnd);
  const page = await grid();
  await page.locator(`tr[data-id="${first.id}"] td.choose`).click();
  await page.getByRole('button', { name: word('ui-many'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: word('ui-many-empty') }).click();
  await dialog.getByText(word('ui-many-emptied')).waitFor();
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await raw(first.id, 'planned_end'), null);
  await stage.call('undo', {});
  assert.notEqual(await raw(first.id, 'planned_end'), null);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('choosing_is_left_with_escape_and_with_the_plan', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await grid({ colorScheme });
    await page.locator('tr[data-id]').first().locator('td.choose').click();
    await page.locator('tr[data-id]').nth(3).locator('td.choose').click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page), (count) => count === 4, 'a range');
    await picture(page, `chosen-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await page.locator('tr[data-id] td.c-title').nth(3).focus();
    await page.keyboard.press('Escape');
    await eventually(() => chosen(page), (count) => count === 0, 'nothing is chosen any more');
    await page.locator('tr[data-id]').first().locator('td.choose').click();
    const other = await page.locator('header select option').nth(1).getAttribute('value');
    await page.locator('header select').selectOption(other);
    await eventually(() => page.locator('.chosen').count(), (count) => count === 0, 'another plan, another choice');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});
