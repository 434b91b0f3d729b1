// Partners: the directory in another order, what each owes, and two that were one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, field, picture, start, violations, word } from './stage.mjs';

let stage;
let kept;
let away;
before(async () => {
  stage = await start();
  const make = async (noun, values) => (await stage.call('record_create', { noun, values })).id;
  kept = await make('partner', { name: 'Chambre d’agriculture du Ternois', siren: '200075678', email: 'a@exemple.fr' });
  away = await make('partner', { name: 'CHAMBRE D’AGRICULTURE DU TERNOIS', phone: '03 21', email: 'b@exemple.fr', kind: 'chamber' });
  const [one, other] = (await actions(stage)).filter((action) => !['done', 'abandoned'].includes(action.status));
  await make('action_partner', { action: one.id, partner: away, role: 'relay' });
  await make('action_partner', { action: other.id, partner: away, role: 'relay' });
  await make('action_partner', { action: other.id, partner: kept, role: 'relay' });
  await make('contact', { partner: away, function: 'Conseillère' });
  const lead = await make('lead', { function: 'Conseiller énergie', structure: away });
  await make('milestone', { action: one.id, title: 'Diagnostic agricole', due_on: '30/06/2016', lead });
});
after(() => stage?.stop());

test('two_partners_become_one_with_the_keyboard_alone_and_one_undo_gives_both_back', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/partners/${kept}`);
  const button = page.getByRole('button', { name: word('ui-merge-with') });
  await button.press('Enter');
  const dialog = page.getByRole('dialog');
  const twin = dialog.getByRole('radio', { name: /CHAMBRE/ });
  await twin.waitFor();
  await twin.press('Space');
  const preview = dialog.getByRole('region', { name: word('ui-merge-preview') });
  await preview.getByText('1 contact', { exact: false }).waitFor();
  assert.ok((await preview.innerText()).includes('03 21'), 'the empty phone is filled');
  const email = dialog.getByRole('group', { name: word('field-email') });
  await email.getByRole('radio', { name: 'b@exemple.fr' }).press('Space');
  await picture(page, 'merge-light');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const record = () => stage.call('partner_page', { id: kept });
  const merged = await eventually(record, (one) => one.record.cells.email.raw === 'b@exemple.fr', 'the chosen value is there');
  assert.equal(merged.record.cells.name.raw, 'Chambre d’agriculture du Ternois', 'what was not chosen stays');
  assert.equal(merged.actions.length, 2, 'a link that both had is there once');
  assert.equal(merged.collections.find((one) => one.noun === 'contact').rows.length, 1);
  await eventually(() => page.getByText('Diagnostic agricole').count(), (count) => count === 1, 'what it owes shows');
  await picture(page, 'partner-owes-light');
  await page.getByText('Diagnostic agricole').scrollIntoViewIfNeeded();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Control+z');
  await eventually(record, (one) => one.record.cells.email.raw === 'a@exemple.fr' && one.actions.length === 1, 'one step back');
  assert.equal((await stage.call('partner_page', { id: away })).actions.length, 2);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_wrong_siren_is_read_in_threes_and_said_at_its_field', async () => {
  const page = await stage.page({ colorScheme: 'dark' });
  await page.goto(`${stage.url}/#/partners/${kept}`);
  const siren = field(page, kept, 'siren');
  await siren.waitFor();
  assert.equal((await siren.innerText()).replaceAll('\u00a0', ' '), '200 075 678');
  await page.locator('[data-field=siren] .findings li').waitFor();
  await page.getByRole('button', { name: word('ui-merge-with') }).click();
  await page.getByRole('dialog').getByRole('radio', { name: /CHAMBRE/ }).check();
  await page.getByRole('dialog').getByRole('region').waitFor();
  await picture(page, 'merge-dark');
  assert.deepEqual(await violations(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  await picture(page, 'merge-320');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} px wider than the window`);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_directory_is_filtered_by_kind_and_sorted_by_actions', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/partners`);
  await page.getByRole('row').nth(1).waitFor();
  const all = await stage.call('partners', { text: '' });
  await page.getByRole('button', { name: word('ui-nav-actions'), exact: true }).press('Enter');
  const most = Math.max(...all.map((one) => one.actions));
  const first = () => page.locator('tbody tr').first().locator('td.number').first().innerText();
  await eventually(first, (text) => Number(text) === most, 'the busiest first');
  await page.getByRole('button', { name: word('ui-partner-kind'), exact: true }).press('Enter');
  await page.locator('th[aria-sort=ascending]').waitFor();
  await page.getByLabel(word('ui-partner-kinds')).selectOption('chamber');
  await eventually(() => page.locator('tbody tr').count(), (count) => count === all.filter((one) => one.kind === 'chamber').length, 'one kind alone');
  await picture(page, 'partners-sorted-light');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_partner_page_has_its_roles_in_contracts_and_what_it_owes_by_date_in_light_and_dark', async () => {
  const contracts = await stage.call('contracts', {});
  const held = (await stage.call('record_view', { noun: 'contract', id: contracts[0].id })).cells;
  const { id } = await stage.call('record_create', { noun: 'partner', values: { name: 'Régie des chaufferies' } });
  await stage.call('record_edit', { noun: 'contract', id: contracts[0].id, values: { beneficiary: 'régie des Chaufferies' } });
  const due = { 'Étude remise': '2019-03-01', 'Bilan remis': '2019-09-01' };
  for (const [title, due_on] of Object.entries(due)) await stage.call('record_create', { noun: 'deliverable', values: { contract: contracts[0].id, title, due_on } });
  const [action] = await actions(stage);
  await stage.call('record_edit', { noun: 'action', id: action.id, values: { lead_structure: id, status: 'in_progress', planned_end: '2019-06-01' } });
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/partners/${id}`);
    const owed = page.getByRole('region', { name: new RegExp(`^${word('ui-owed')}`) });
    // By date, whatever each is.
    await eventually(() => owed.locator('li').allInnerTexts(), (lines) => lines.length >= 3, 'what it owes');
    const lines = (await owed.locator('li').allInnerTexts()).filter((line) => [...Object.keys(due), action.title].some((title) => line.includes(title)));
    for (const [at, part] of ['01/03/2019', '01/06/2019', '01/09/2019'].entries()) assert.ok(lines[at].startsWith(part), lines.join(' | '));
    assert.ok(lines[0].includes('Étude remise') && lines[1].includes(action.title) && lines[2].includes('Bilan remis'));
    const roles = page.getByRole('region', { name: new RegExp(`^${word('ui-roles-contracts')}`) });
    assert.ok((await roles.innerText()).includes(word('partner_role-beneficiary')));
    await picture(page, `partner-owes-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(page), []);
    if (options.viewport) {
      await owed.getByRole('link', { name: 'Étude remise' }).press('Enter');
      await eventually(() => page.url(), (url) => url.includes(`#/contracts/${contracts[0].id}`), 'the contract that waits for it');
    }
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
  for (let step = 0; step < 5; step += 1) await stage.call('undo', {});
  assert.equal((await stage.call('record_view', { noun: 'contract', id: contracts[0].id })).cells.beneficiary.raw, held.beneficiary.raw);
});
