// Committees, meetings, decisions, and what has changed since a committee met: with the keyboard, and on paper.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, eventually, pickCode, pickRow, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

test('the_screens_of_governance_have_no_fault_in_light_and_dark', async () => {
  const [committee] = await stage.call('committees', {});
  const { meetings } = await stage.call('committee_page', { id: committee.id });
  const places = { committees: '#/governance', committee: `#/governance/${committee.id}`, meeting: `#/governance/${committee.id}/${meetings[0].id}` };
  for (const [name, hash] of Object.entries(places)) {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
      const page = await stage.page(options);
      await page.goto(`${stage.url}/${hash}`);
      await page.locator(name === 'committees' ? 'h1' : 'article').first().waitFor();
      await picture(page, `governance-${name}-${options.viewport ? 320 : options.colorScheme}`);
      assert.deepEqual(await violations(page), [], `${name}, ${JSON.stringify(options)}`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('a_meeting_and_a_decision_are_added_with_the_keyboard_alone_and_taken_back', async () => {
  const [committee] = await stage.call('committees', {});
  const before = (await stage.call('committee_page', { id: committee.id })).meetings.length;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/governance`);
  await page.getByRole('link', { name: committee.name }).press('Enter');
  await page.getByRole('button', { name: word('ui-meeting-new') }).press('Enter');
  await page.locator('form.draft input').first().waitFor();
  await page.keyboard.type('Revue du premier semestre');
  await page.keyboard.press('Enter');
  await page.locator('#meeting-title').waitFor();
  assert.equal((await stage.call('committee_page', { id: committee.id })).meetings.length, before + 1);
  const decisions = page.locator('[data-collection="decision"]');
  await decisions.getByRole('button', { name: word('ui-add') }).press('Enter');
  await decisions.locator('form.draft textarea').first().fill('Relancer les communes');
  await decisions.locator('form.draft button[type=submit]').press('Enter');
  await eventually(() => decisions.locator('tr[data-row]').count(), (count) => count === 1, 'the decision is there');
  await page.keyboard.press('Control+z');
  await eventually(() => decisions.locator('tr[data-row]').count(), (count) => count === 0, 'and taken back');
  await stage.call('undo', {});
  assert.equal((await stage.call('committee_page', { id: committee.id })).meetings.length, before);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('what_has_changed_is_read_on_the_screen_and_written_as_a_page', async () => {
  const [committee] = await stage.call('committees', {});
  const [one] = await actions(stage);
  await stage.call('record_edit', { noun: 'action', id: one.id, values: { status: 'to_discuss' } });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/governance/${committee.id}`);
  await page.getByLabel(word('ui-changes-since')).fill('01/01/2020');
  await page.keyboard.press('Enter');
  await page.locator('.action', { hasText: one.title }).waitFor();
  assert.ok((await page.locator('.action', { hasText: one.title }).innerText()).includes(word('status-to_discuss')));
  await page.getByRole('button', { name: word('ui-changes-print') }).press('Enter');
  const path = join(stage.dir, 'rapport.pdf');
  await eventually(() => existsSync(path), (there) => there, 'the page is written');
  await page.locator('section[aria-labelledby=changes-title] [role=status]', { hasText: 'rapport.pdf' }).waitFor();
  await picture(page, 'governance-changes');
  await page.getByLabel(word('ui-changes-since')).fill('bientôt');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('who_came_what_was_decided_of_an_action_and_the_minutes_are_written_with_the_keyboard_alone', async () => {
  const [committee] = await stage.call('committees', {});
  const { id: meeting } = await stage.call('record_create', { noun: 'meeting', values: { committee: committee.id, held_on: '12/03/2018', subject: 'Bilan' } });
  const { id: partner } = await stage.call('record_create', { noun: 'partner', values: { name: 'Association des riverains' } });
  const [action] = await actions(stage);
  const rows = (noun) => stage.call('collection', { noun, field: 'meeting', owner: meeting });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/governance/${committee.id}/${meeting}`);
  await page.locator('#meeting-title').waitFor();
  const adding = async (noun) => {
    const table = page.locator(`[data-collection="${noun}"]`);
    await table.getByRole('button', { name: new RegExp(`^${word('ui-add')}`) }).press('Enter');
    return table.locator('form.draft');
  };
  let form = await adding('meeting_partner');
  await pickRow(page, form.getByRole('combobox', { name: new RegExp(`^${word('field-partner')}`) }).first(), 'Association des riverains');
  await pickCode(page, form.getByLabel(word('field-attendance')).first(), word('attendance-excused'));
  await form.locator('button[type=submit]').press('Enter');
  await eventually(() => rows('meeting_partner'), (found) => found[0]?.cells.partner.raw === partner && found[0].cells.attendance.raw === 'excused', 'who was excused');
  form = await adding('decision');
  await form.locator('textarea').first().focus();
  await page.keyboard.type('Relancer la tuilerie');
  await form.getByLabel(word('field-due_on')).focus();
  await page.keyboard.type('30/06/2018');
  await page.keyboard.press('Enter');
  const [decision] = await eventually(() => rows('decision'), (found) => found.length === 1, 'the decision');
  // The action that it is about, in its detail. The answer comes late: what is pressed meanwhile is of the letters, not of the rows
  // that were there before them.
  await page.route('**/api/choices', async (route) => {
    if (route.request().postData()?.includes(action.title)) await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const line = page.locator(`tr[data-row="${decision.id}"]`);
  await line.getByRole('button', { expanded: false }).press('Enter');
  await page.locator(`[id="f-${decision.id}-action"]`).press('Enter');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.type(action.title);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => rows('decision'), ([found]) => found.cells.action.raw === action.id, 'the decision is of the action');
  assert.ok((await stage.call('collection', { noun: 'decision', field: 'action', owner: action.id })).some((one) => one.id === decision.id), 'and the action has it');
  // The minutes, typed and joined.
  await page.locator(`[id="f-${meeting}-minutes"]`).press('Enter');
  await page.keyboard.type('La séance est ouverte.');
  await page.keyboard.press('Control+Enter');
  await eventually(() => stage.call('record_view', { noun: 'meeting', id: meeting }), (view) => view.cells.minutes.raw === 'La séance est ouverte.', 'the minutes');
  writeFileSync(stage.env.ENSEMBLIER_ATTACH, 'Compte rendu signé');
  await page.getByRole('button', { name: word('ui-attach') }).press('Enter');
  await eventually(() => rows('attachment'), (found) => found.length === 1, 'the file is joined');
  await page.locator('[data-collection=attachment]').scrollIntoViewIfNeeded();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `meeting-filled-${colorScheme}`);
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});
