// An action plan comes in from a workbook: seen before, decided line by line, written in one step that one undo takes back.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const HEADS = 'Axe (x);Titre de la fiche action;Titre de la sous-action;Descriptif;Statut;Niveau de priorité;Date de début;Date de fin;Budget prévisionnel total € HT;Partenaires;Ma colonne';
/** What the dialog of the system would give: the server takes it from there, whatever its name. */
const workbook = (...lines) => writeFileSync(join(stage.dir, 'piece.txt'), ['Plan d’actions', HEADS, ...lines].join('\r\n'));
const FIRST = [
  '9. Sobriété;Éteindre la nuit;;L’éclairage public;En cours;Haut;01/01/2026;31/12/2027;12 000 €;Fédération de l’énergie;à voir',
  '9. Sobriété;Éteindre la nuit;Les mairies;;À venir;;;;;;',
  '9. Sobriété;Isoler les gymnases;;;on verra;Moyen;printemps;2027;Entre 200 et 500;;',
  ';;;Sans titre;;;;;;;',
];

async function opened(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('tr[data-id]').first().waitFor();
  await page.getByRole('button', { name: word('ui-import-short') }).press('Enter');
  const dialog = page.getByRole('dialog', { name: word('ui-import-title') });
  await dialog.waitFor();
  return { page, dialog };
}

async function chosen(options) {
  const { page, dialog } = await opened(options);
  await dialog.getByRole('button', { name: word('ui-import-file'), exact: true }).press('Enter');
  await dialog.locator('tr[data-line]').first().waitFor();
  return { page, dialog };
}

test('a_workbook_is_seen_written_with_the_keyboard_alone_and_one_undo_takes_all_of_it_back', async () => {
  workbook(...FIRST);
  const already = (await actions(stage)).length;
  const { page, dialog } = await chosen();
  assert.equal(await dialog.locator('tr[data-state="fresh"]').count(), 3);
  // Every cell that cannot be read is said at once, by its place.
  const cells = await dialog.locator('tr[data-cell]').evaluateAll((rows) => rows.map((row) => row.dataset.cell));
  assert.deepEqual(cells, ['K2', 'E5', 'G5', 'H5', 'I5', 'D6']);
  assert.equal((await actions(stage)).length, already, 'nothing is written by looking');
  await picture(page, 'import-light');
  await dialog.getByRole('button', { name: /^Importer 3 actions$/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const titles = async () => (await actions(stage)).map((action) => action.title);
  assert.ok((await titles()).includes('Éteindre la nuit'));
  const gymnasium = (await actions(stage)).find((action) => action.title === 'Isoler les gymnases');
  const sheet = await stage.call('action_sheet', { id: gymnasium.id });
  assert.match(JSON.stringify(sheet), /printemps/, 'what could not be read is in a note');
  await page.keyboard.press('Control+z');
  await eventually(titles, (now) => !now.includes('Éteindre la nuit') && now.length === already, 'the whole import is taken back');
  await page.close();
});

test('what_is_proposed_is_accepted_cell_by_cell_or_together_and_the_findings_go_to_an_annotated_copy', async () => {
  workbook('9. Sobriété;Compter les arbres;;;réalisé à 50 %;Moyen;mars 2026;T4 2027;Entre 200 et 500;;');
  const { page, dialog } = await chosen();
  const start = dialog.locator('tr[data-cell="G3"]');
  assert.match(await start.innerText(), /01\/03\/2026/);
  await start.getByRole('button', { name: /^Accepter/ }).press('Enter');
  await eventually(() => start.innerText(), (text) => text.includes(word('ui-import-accepted')), 'the proposal stands in the cell');
  await start.getByRole('button', { name: /^Revenir/ }).press('Enter');
  await eventually(() => start.innerText(), (text) => !text.includes(word('ui-import-accepted')), 'and is withdrawn');
  await dialog.getByRole('button', { name: /^Accepter les 4 propositions$/ }).press('Enter');
  await eventually(() => dialog.locator('tr[data-cell] button', { hasText: /^Accepter$/ }).count(), (count) => count === 0, 'all of them are');
  await dialog.getByRole('button', { name: word('ui-import-export-findings') }).press('Enter');
  await page.getByText(/constats écrits dans/).waitFor();
  await dialog.getByRole('button', { name: /^Importer une action$/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const action = (await actions(stage)).find((one) => one.title === 'Compter les arbres');
  assert.equal(action.status, 'in_progress');
  assert.match(JSON.stringify(await stage.call('action_sheet', { id: action.id })), /réalisé à 50 %/, 'what was written is in a note');
  await page.keyboard.press('Control+z');
  await page.close();
});

test('what_differs_is_decided_line_by_line_and_the_same_file_again_proposes_nothing', async () => {
  workbook(...FIRST);
  const { open } = await stage.call('file_state', {});
  const { request } = await stage.call('plan_import', { path: join(stage.dir, 'piece.txt'), plan: open.plans[0].id, take: [], takeAll: false, leave: [], accept: [], acceptAll: false, text: null, mapping: null });
  await eventually(async () => (await stage.call('report_status', { request })).state, (now) => now === 'done', 'the import has ended');
  const state = async () => (await actions(stage)).find((action) => action.title === 'Éteindre la nuit').status;
  const again = await chosen();
  await again.dialog.getByRole('button', { name: word('ui-import-state-same').replace(/\s*\(.*/, ''), exact: false }).first().waitFor();
  assert.ok(await again.dialog.getByRole('button', { name: 'Rien à importer' }).isDisabled());
  await again.page.close();

  workbook(FIRST[0].replace('En cours', 'Réalisé').replace('L’éclairage public', 'Toutes les rues'), '9. Sobriété;Une autre;;;;;;;;;');
  const { page, dialog } = await chosen();
  const line = dialog.locator('tr[data-state="differs"]');
  await line.waitFor();
  assert.match(await line.innerText(), /En cours → Réalisé/);
  await line.getByRole('checkbox', { name: word('ui-import-take') }).press('Space');
  await eventually(() => line.locator('ins.kept').count(), (count) => count === 0, 'the values of the workbook are taken');
  await dialog.getByRole('button', { name: /^Nouvelles/ }).press('Enter');
  await dialog.getByRole('checkbox', { name: /Une autre/ }).press('Space');
  await dialog.getByRole('button', { name: /^Modifier une action$/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await eventually(state, (status) => status === 'done', 'the status of the workbook');
  assert.ok(!(await actions(stage)).some((action) => action.title === 'Une autre'), 'the line that was left out');
  await page.close();
});

test('the_columns_of_any_workbook_are_guessed_corrected_and_understood_so_the_next_time', async () => {
  const lines = ['Quoi;Où on en est;Combien;Interne', 'Un réseau de chaleur;En cours;12 000 €;X1', 'Des pistes cyclables;Réalisé;3 500;X2'];
  writeFileSync(join(stage.dir, 'piece.txt'), lines.join('\r\n'));
  const { page, dialog } = await chosen();
  await dialog.getByText(word('ui-import-guessed')).waitFor();
  const holds = (letter) => dialog.locator(`tr[data-column="${letter}"] select`);
  assert.deepEqual(await Promise.all(['A', 'B', 'C', 'D'].map((letter) => holds(letter).inputValue())), ['title', 'status', 'notes', 'notes']);
  assert.match(await dialog.locator('tr[data-column="A"]').innerText(), /Un réseau de chaleur/);
  assert.deepEqual(await violations(page), []);
  await picture(page, 'import-columns');
  await holds('C').selectOption('budget');
  await holds('D').selectOption('nothing');
  // The title moves, and back: no two columns hold it.
  await holds('B').selectOption('title');
  await eventually(() => holds('A').inputValue(), (what) => what === 'notes', 'one column holds titles');
  await holds('A').selectOption('title');
  await holds('B').selectOption('status');
  const cells = () => dialog.locator('tr[data-cell]').evaluateAll((rows) => rows.map((row) => row.dataset.cell));
  await eventually(cells, (now) => now.join() === 'D1', 'what is left aside is said');
  await dialog.getByRole('button', { name: /^Importer 2 actions$/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.close();

  writeFileSync(join(stage.dir, 'piece.txt'), ['Interne;Quoi;Où on en est;Combien', 'X3;Un verger;À venir;50', 'X4;Un rucher;En cours;20'].join('\r\n'));
  const next = await chosen();
  await next.dialog.getByText(word('ui-import-columns'), { exact: true }).press('Enter');
  await next.dialog.getByText(word('ui-import-remembered')).waitFor();
  assert.equal(await next.dialog.locator('tr[data-column="D"] select').inputValue(), 'budget');
  await next.dialog.getByRole('button', { name: word('ui-import-as-heads') }).press('Enter');
  await eventually(() => next.dialog.locator('tr[data-column="D"] select').inputValue(), (what) => what === 'notes', 'what the heads say');
  await next.page.close();
});

test('the_letters_of_a_text_can_be_corrected_and_a_file_that_is_no_workbook_says_what_to_do', async () => {
  writeFileSync(join(stage.dir, 'piece.txt'), 'Axe,Titre,Statut\n1. Air,Des capteurs,En cours\n');
  const { page, dialog } = await chosen();
  const separator = dialog.getByLabel(word('ui-import-separator'));
  assert.equal(await separator.inputValue(), ',');
  await separator.selectOption(';');
  const alert = dialog.getByRole('alert');
  await eventually(() => alert.innerText(), (text) => text.includes('Titre de l’action'), 'no sheet has the heads of a plan any more');
  writeFileSync(join(stage.dir, 'piece.txt'), Buffer.from('PK\x03\x04 rien', 'latin1'));
  await dialog.getByRole('button', { name: word('ui-import-other-file') }).press('Enter');
  await eventually(() => alert.innerText(), (text) => text.includes('abîmé'), 'a damaged workbook');
  await page.close();
});

for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
  test(`the_assistant_has_no_violation_of_wcag_in_${JSON.stringify(options).replace(/\W+/g, '_')}`, async () => {
    workbook(FIRST[0].replace('Haut', 'Bas').replace('Éteindre', 'Rallumer'), ...FIRST.slice(1));
    const { page, dialog } = await chosen(options);
    assert.deepEqual(await violations(page), []);
    await picture(page, `import-${options.colorScheme ?? 'narrow'}-kinds`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(width, 0);
    await dialog.getByRole('button', { name: word('ui-cancel') }).press('Enter');
    await page.close();
  });
}
