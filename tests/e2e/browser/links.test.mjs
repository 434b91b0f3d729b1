// Linked actions: a link that closes a circle is said at once, and the finding leads to the link.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
const ids = {};
before(async () => {
  stage = await start();
  const { open } = await stage.call('file_state', {});
  const make = async (noun, values) => (await stage.call('record_create', { noun, values })).id;
  for (const title of ['Étudier le réseau', 'Poser les tubes', 'Brancher les maisons']) {
    ids[title] = await make('action', { plan: open.plans[0].id, title });
  }
  const [a, b, c] = Object.values(ids);
  await make('action_link', { from_action: a, to_action: b, kind: 'precedes' });
  await make('action_link', { from_action: c, to_action: b, kind: 'depends_on' });
});
after(() => stage?.stop());

const CIRCLE = /Étudier le réseau → Poser les tubes → Brancher les maisons → Étudier le réseau/;
const findings = async (id) => (await stage.call('action_sheet', { id })).findings.filter((one) => one.code === 'links_circle');

test('a_link_that_closes_a_circle_is_said_at_once_and_undone_with_the_keyboard_alone', async () => {
  const [a, b, c] = Object.values(ids);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${c}`);
  await page.getByRole('tab', { name: new RegExp(`^${word('ui-tab-links')}`) }).press('Enter');
  const links = page.locator('[data-collection=action_link]');
  await links.getByRole('button', { name: new RegExp(word('ui-add')) }).press('Enter');
  const form = links.locator('form');
  await form.getByRole('combobox', { name: new RegExp(word('field-to_action')) }).first().focus();
  await page.keyboard.type('Étudier le réseau');
  // The rows of fewer letters have gone: that one alone is left.
  await eventually(() => page.locator('[role=option]').allTextContents(), (texts) => texts.length === 1 && texts[0].includes('Étudier le réseau'), 'the row alone');
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][data-highlighted]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[role=option]').first().waitFor({ state: 'detached' });
  await form.getByLabel(new RegExp(word('field-action_link-kind'))).first().press('Enter');
  await page.getByRole('option', { name: word('action_link_kind-precedes') }).press('Enter');
  await eventually(() => form.getByLabel(new RegExp(word('field-action_link-kind'))).first().textContent(), (text) => text.includes(word('action_link_kind-precedes')), 'the kind is chosen');
  await form.locator('button[type=submit]').press('Enter');
  await eventually(() => findings(c), (found) => found.length === 1, 'the circle is found');
  // Said where the link was made.
  const said = page.getByRole('tabpanel').getByRole('link', { name: /Brancher les maisons → Étudier le réseau → Poser les tubes → Brancher les maisons/ });
  await said.waitFor();
  await picture(page, 'links-light');
  assert.deepEqual(await violations(page), []);
  for (const id of [a, b]) assert.equal((await findings(id)).length, 1, 'on each sheet concerned');
  await page.keyboard.press('Control+z');
  await said.waitFor({ state: 'detached' });
  assert.deepEqual(await findings(a), []);
  await page.keyboard.press('Control+Shift+z');
  await said.waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_finding_leads_to_the_link_and_links_from_others_lead_to_them', async () => {
  const [a, , c] = Object.values(ids);
  const page = await stage.page({ colorScheme: 'dark' });
  await page.goto(`${stage.url}/#/actions/${a}`);
  const finding = page.getByRole('link', { name: CIRCLE });
  await finding.press('Enter');
  const [{ id: link }] = await findings(a);
  await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === `f-${link}-to_action`, 'the focus is on the link');
  assert.ok(page.url().includes(c), 'on the sheet that the link is on');
  await page.goto(`${stage.url}/#/actions/${a}`);
  await page.getByRole('tab', { name: new RegExp(`^${word('ui-tab-links')}`) }).press('Enter');
  const from = page.getByRole('region', { name: new RegExp(word('ui-links-from')) });
  await from.waitFor();
  await picture(page, 'links-dark');
  assert.deepEqual(await violations(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  await picture(page, 'links-320');
  await from.getByRole('link', { name: 'Brancher les maisons' }).press('Enter');
  await eventually(() => page.url(), (url) => url.endsWith(c), 'the other action');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
