// The inbox of alerts: read, set aside, brought back, exported, with the keyboard alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let one;
before(async () => {
  stage = await start({ saveTo: 'dates.ics' });
  one = (await actions(stage)).find((action) => action.status === 'in_progress');
  await stage.call('record_edit', { noun: 'action', id: one.id, values: { planned_end: '01/02/2020' } });
});
after(() => stage?.stop());

const line = (page) => page.locator(`[data-group="action_late"] [data-alert="${one.id}"]`);

test('an_alert_is_set_aside_and_brought_back_with_the_keyboard_alone', async () => {
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/alerts`);
    await line(page).waitFor();
    await picture(page, `alerts-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await line(page).getByRole('button').press('Enter');
    await line(page).waitFor({ state: 'detached' });
    await page.locator('summary').press('Enter');
    const aside = page.locator('details li', { hasText: one.title });
    await aside.getByRole('button').press('Enter');
    await line(page).waitFor();
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('an_alert_leads_to_the_very_field', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/alerts`);
  await line(page).getByRole('link').press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === `f-${one.id}-planned_end`, 'the field has the focus');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('due_days_are_exported_for_other_calendars', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/alerts`);
  await page.getByRole('button', { name: word('ui-alerts-export') }).press('Enter');
  await eventually(() => { try { return readFileSync(join(stage.dir, 'dates.ics'), 'utf8'); } catch { return ''; } }, (text) => text.includes(`UID:${one.id}@ensemblier`), 'the file is written');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_left_bar_says_how_many_alerts_are_open_and_follows_what_changes', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/overview`);
  const badge = page.locator('nav a[href="#/alerts"] .open');
  const told = (await stage.call('alerts', { months: 6 })).total;
  await eventually(() => badge.textContent(), (text) => Number(text) === told, 'the count of the inbox');
  // The name of the link says it as well.
  await page.getByRole('link', { name: new RegExp(`^${word('ui-nav-alerts')} .*\\b${told}\\b`) }).press('Enter');
  await line(page).getByRole('button').press('Enter');
  await eventually(() => badge.textContent(), (text) => Number(text) === told - 1, 'one less when one is set aside');
  await page.locator('summary').press('Enter');
  await page.locator('details li', { hasText: one.title }).getByRole('button').press('Enter');
  await eventually(() => badge.textContent(), (text) => Number(text) === told, 'and back');
  // It follows an edit that is made elsewhere.
  await page.goto(`${stage.url}/#/actions/${one.id}`);
  await page.locator(`[id="f-${one.id}-planned_end"]`).press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('31/12/2099');
  await page.keyboard.press('Enter');
  await eventually(() => badge.textContent(), (text) => Number(text) < told, 'no longer late');
  await page.keyboard.press('Control+z');
  await eventually(() => badge.textContent(), (text) => Number(text) === told, 'late again');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('after_how_many_months_without_news_is_a_setting_that_stays', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/alerts`);
  const months = page.getByLabel(word('ui-alerts-months'));
  await months.waitFor();
  assert.equal(await months.inputValue(), '6');
  const asked = page.waitForRequest((request) => request.url().endsWith('/alerts') && request.postDataJSON().months === 12);
  await months.focus();
  await page.keyboard.press('End');
  await asked;
  await page.reload();
  await months.waitFor();
  assert.equal(await months.inputValue(), '12');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
