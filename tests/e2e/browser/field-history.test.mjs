// The history of a field, beside it: one key away, and an old value is taken again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, field, picture, start, violations, word } from './stage.mjs';

let stage;
let id;
before(async () => {
  stage = await start();
  id = (await actions(stage))[0].id;
  for (const values of [{ progress: '30' }, { progress: '55' }, { title: 'Un autre titre' }]) await stage.call('record_edit', { noun: 'action', id, values });
});
after(() => stage?.stop());

const raw = async (name) => (await stage.call('record_view', { noun: 'action', id })).cells[name].raw;
const named = (label) => word('ui-field-history').replace('{ $field }', label);
const value = (page) => page.getByRole('button', { name: new RegExp(`^${word('ui-value-take')}`) });

async function sheet(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions/${id}`);
  await field(page, id, 'progress').waitFor();
  return page;
}

test('alt_h_opens_the_history_of_the_field_and_an_old_value_is_taken_again_with_the_keyboard_alone', async () => {
  const page = await sheet();
  await field(page, id, 'progress').focus();
  await page.keyboard.press('Alt+h');
  const popover = page.getByRole('dialog', { name: named(word('field-progress')) });
  await eventually(() => popover.locator('li').count(), (count) => count === 2, 'both changes are there');
  assert.match(await popover.locator('li').first().innerText(), /30.*→.*55/s);
  assert.ok(await page.evaluate(() => document.activeElement?.closest('.field-history')), 'the focus is in it');
  await picture(page, 'field-history-light');
  assert.deepEqual(await violations(page), []);
  await value(page).first().press('Enter');
  await popover.waitFor({ state: 'detached' });
  await eventually(() => raw('progress'), (now) => now === 30, 'the old value is there');
  await eventually(() => page.evaluate(() => document.activeElement?.id), (active) => active === `f-${id}-progress`, 'the field has the focus again');
  await page.keyboard.press('Control+z');
  await eventually(() => raw('progress'), (now) => now === 55, 'one step back');
  await page.keyboard.press('Alt+h');
  await popover.waitFor();
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'detached' });
  await eventually(() => page.evaluate(() => document.activeElement?.id), (active) => active === `f-${id}-progress`, 'and on leaving too');
  assert.ok(page.url().includes(id), 'the sheet is still there');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_clock_of_a_field_is_one_click_away_and_says_when_nothing_changed', async () => {
  const page = await sheet({ colorScheme: 'dark' });
  await page.locator('[data-field=priority]').hover();
  await page.getByRole('button', { name: named(word('field-priority')) }).click();
  await page.getByText(word('ui-field-history-none')).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-field=title]').hover();
  await page.getByRole('button', { name: named(word('ui-title-of-action')) }).click();
  await page.getByRole('dialog').locator('li').first().waitFor();
  await picture(page, 'field-history-dark');
  assert.deepEqual(await violations(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  await picture(page, 'field-history-320');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} px wider than the window`);
  assert.deepEqual(page.wrong, []);
  await page.close();
});
