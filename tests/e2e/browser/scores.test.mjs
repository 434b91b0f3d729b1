// Frameworks and their scores: points changed in the tree with the keyboard alone, actions linked, an export read after its preview, and a
// contract's criterion that follows.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { eventually, picture, pickRow, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const LOOKS = [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['320', { viewport: { width: 320, height: 640 } }]];
const scores = async (framework = null, moment = null) => {
  const { radar, ...rest } = await stage.call('scores_page', { framework, moment });
  assert.ok(radar === null || radar.svg.startsWith('<svg'));
  return rest;
};
const plain = (text) => text.replace(/\s/g, '');

async function open(hash, options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/${hash}`);
  await page.getByRole('heading', { level: 1, name: word('ui-nav-scores') }).waitFor();
  return page;
}

const line = (page, code) => page.locator(`[data-measure="${code}"]`);

test('points_are_changed_where_they_stand_with_the_keyboard_alone_and_taken_back', async () => {
  const start = await scores();
  const page = await stage.page();
  await page.goto(`${stage.url}/#/overview`);
  await page.locator('.figure-cards').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`> ${word('ui-nav-scores')}`);
  await page.getByRole('dialog').getByRole('option', { name: word('ui-nav-scores'), exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  // The name of a measure unfolds it, the arrows lead to its points.
  await line(page, '1').locator('[data-column="0"]').focus();
  await page.keyboard.press('Enter');
  await line(page, '1.1').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const cell = line(page, '1').locator('[data-column="2"]');
  await eventually(() => cell.evaluate((element) => element === document.activeElement), (here) => here, 'the keyboard is in the cell');
  await cell.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('-5');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  await page.keyboard.press('Escape');
  await cell.focus();
  await page.keyboard.type('60,5');
  await page.keyboard.press('Tab');
  await eventually(() => cell.innerText(), (text) => plain(text) === '60,5', 'the points are there');
  assert.equal((await scores()).axes[0].points[1], '60,5');
  await page.keyboard.press('Control+z');
  await eventually(() => cell.innerText(), (text) => plain(text) === '55', 'one step back');
  assert.deepEqual(await scores(), start);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_axes_the_stars_the_radar_and_the_tree_read_well_in_every_look', async () => {
  for (const [name, options] of LOOKS) {
    const page = await open('scores', options);
    await page.getByRole('grid').waitFor();
    await page.getByRole('img', { name: /Planification territoriale/ }).waitFor();
    await picture(page, `scores-${name}`);
    await page.getByRole('button', { name: word('ui-scores-unfold-all') }).click();
    await line(page, '6.3').waitFor();
    await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await picture(page, `scores-tree-${name}`);
    assert.deepEqual(await violations(page), [], name);
    const overflow = await page.evaluate(() => document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth);
    assert.ok(overflow <= 0, `${name}: ${overflow} px too wide`);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('an_action_is_linked_to_a_measure_and_unlinked_and_taken_back', async () => {
  const of = async () => (await scores()).measures.find((one) => one.code === '1').actions;
  const before = await of();
  const page = await open('scores');
  await line(page, '1').getByRole('button', { name: /Lier une action/ }).click();
  const dialog = page.getByRole('dialog');
  const label = (await stage.call('choices', { noun: 'action', text: 'Plantons', limit: 5 }))[0].label;
  await pickRow(page, dialog.getByRole('combobox'), label);
  await dialog.waitFor({ state: 'detached' });
  await line(page, '1').getByRole('link', { name: label }).waitFor();
  assert.equal((await of()).length, before.length + 1);
  await line(page, '1').getByRole('button', { name: `Délier ${label}` }).click();
  await line(page, '1').getByRole('link', { name: label }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await line(page, '1').getByRole('link', { name: label }).waitFor();
  await page.keyboard.press('Control+z');
  await line(page, '1').getByRole('link', { name: label }).waitFor({ state: 'detached' });
  assert.deepEqual(await of(), before);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

const EXPORT = `Pays d’essai

Date d'export;2025-03-14

;;;;État des lieux actuel;;;;;Audité dans la plateforme
N°;Intitulé;Phase;Potentiel max;Potentiel collectivité;Points réalisés;Points programmés;Points pas faits;Statut;Potentiel collectivité;Points réalisés;Points programmés;Points pas faits;Statut;Fiches actions liées
Total;;;500;480;190;90;200;;480;180;100;200;
1;Stratégie;;300;290;120;50;120;;290;110;60;120;
1.1;Feuille de route;;200;200;80;50;70;Détaillé;200;80;50;70;Détaillé;Aménager des aires de covoiturage
1.2;Gouvernance;;100;90;40;0;50;Détaillé;90;30;10;50;Détaillé;Partie de campagne
2;Déchets;;120;110;70;40;0;;110;70;40;0;
3;Achats;;80;80;x;0;80;Pas fait;80;0;0;80;Pas fait
`;

test('an_export_is_read_after_its_preview_at_a_moment_and_taken_back', async () => {
  writeFileSync(stage.env.ENSEMBLIER_ATTACH, EXPORT);
  const before = await scores();
  const page = await open('scores');
  await page.getByRole('button', { name: word('ui-scores-import') }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: word('ui-import-file') }).click();
  await dialog.getByLabel(word('ui-scores-import-framework')).selectOption('eci');
  await dialog.getByLabel(word('ui-scores-import-state')).waitFor();
  const write = dialog.getByRole('button', { name: word('ui-scores-import-write') });
  assert.ok(await write.isDisabled(), 'of two states, one is to be chosen');
  await dialog.getByLabel(word('ui-scores-import-state')).selectOption({ label: 'État des lieux actuel' });
  await dialog.locator('[data-finding="F12"]').waitFor();
  await dialog.getByRole('row', { name: /1 Stratégie/ }).waitFor();
  // The action that it names is linked; a title that none has is told at its cell.
  await dialog.getByText('1 lien vers une action').waitFor();
  await dialog.locator('[data-finding="O10"]', { hasText: 'Partie de campagne' }).waitFor();
  await picture(page, 'scores-import');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await scores(), before, 'nothing is written by looking');
  await dialog.getByLabel(word('ui-scores-import-state')).selectOption({ label: 'Audité dans la plateforme' });
  await dialog.locator('[data-finding="F12"]').waitFor({ state: 'detached' });
  await dialog.getByLabel(word('ui-scores-moments')).selectOption('initial');
  await eventually(() => write.isEnabled(), (can) => can, 'it may be written');
  await write.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /Économie circulaire/ }).click();
  await line(page, '3').waitFor();
  const { frameworks } = await scores();
  const eci = frameworks.find((one) => one.code === 'eci');
  const made = await scores(eci.id, 'initial');
  assert.deepEqual([made.total.points[0], made.total.potential, made.measures.length], ['180', '480', 5]);
  await page.getByRole('button', { name: word('ui-scores-unfold-all') }).click();
  await line(page, '1.1').getByRole('link', { name: /covoiturage/ }).waitFor();
  await picture(page, 'scores-imported');
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: /Économie circulaire/ }).waitFor({ state: 'detached' });
  assert.deepEqual((await scores()).frameworks, before.frameworks);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_criterion_of_a_contract_takes_the_score_of_the_framework_that_it_follows', async () => {
  const contract = (await stage.call('contracts', {}))[0];
  const created = await stage.call('record_create', { noun: 'criterion', values: { contract: contract.id, title: 'Progression du score', scale: 'cae', framework: (await scores()).framework } });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${contract.id}`);
  const follows = page.locator('[data-follows]');
  await follows.scrollIntoViewIfNeeded();
  await picture(page, 'scores-criterion');
  assert.deepEqual(await violations(page), []);
  await follows.getByRole('button', { name: /Progression du score/ }).press('Enter');
  await follows.getByRole('button').waitFor({ state: 'detached' });
  const held = async () => (await stage.call('contract_page', { id: contract.id, asOf: null })).collections.find((one) => one.noun === 'criterion').rows.find((one) => one.id === created.id).cells.measured?.text ?? '';
  assert.equal(await held(), '50');
  await page.keyboard.press('Control+z');
  await follows.getByRole('button').waitFor();
  assert.equal(await held(), '');
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_plan_without_a_framework_says_what_one_is_for', async () => {
  const bare = await start();
  try {
    const { framework } = await bare.call('scores_page', { framework: null, moment: null });
    await bare.call('record_delete', { noun: 'framework', id: framework });
    const page = await bare.page();
    await page.goto(`${bare.url}/#/scores`);
    await page.getByText(word('ui-scores-none')).waitFor();
    await picture(page, 'scores-empty');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.wrong, []);
  } finally {
    await bare.stop();
  }
});
