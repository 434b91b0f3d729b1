// The file itself: made, opened, refused, read only, left; and a long report that is stopped.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { actions, eventually, field, picture, start, word } from './stage.mjs';

/** Runs a test on a stage of its own. */
const on = (options, run) => async () => {
  const stage = await start(options);
  try {
    await run(stage);
  } finally {
    options.after?.(stage.dir);
    await stage.stop();
  }
};

async function welcome(stage) {
  const page = await stage.page();
  await page.goto(stage.url);
  await page.locator('.way').first().waitFor();
  return page;
}
const way = (page, name) => page.locator('.way', { hasText: word(`ui-${name}`) });

test('a_plan_is_created_from_two_words_and_is_there_the_next_time', on({ file: false, saveTo: 'Artois.ensemblier' }, async (stage) => {
  const page = await welcome(stage);
  await way(page, 'create').click();
  await page.getByLabel(word('ui-territory')).fill('Pays d’Artois');
  await page.getByLabel(word('ui-plan-title')).fill('Plan climat 2026-2032');
  await page.getByRole('button', { name: word('ui-create-choose') }).click();
  await page.getByText('Plan climat 2026-2032').first().waitFor();
  assert.equal(readFileSync(join(stage.dir, 'Artois.ensemblier')).subarray(0, 15).toString('latin1'), 'SQLite format 3');
  // An empty plan says what to do next.
  await page.goto(`${stage.url}/#/actions`);
  await page.locator('.empty').waitFor();
  await picture(page, 'empty-plan-light');
  await page.getByRole('button', { name: word('ui-close-file') }).click();
  await page.locator('.recent').getByText('Artois').first().waitFor();
  await page.locator('.recent .file').first().click();
  await page.getByText('Plan climat 2026-2032').first().waitFor();
  assert.deepEqual(page.wrong, []);
}));

test('the_example_is_made_and_opened_in_one_click', on({ file: false, saveTo: 'Exemple.ensemblier' }, async (stage) => {
  const page = await welcome(stage);
  await way(page, 'example').click();
  await page.locator('.figure-cards').waitFor();
  assert.ok((await actions(stage)).length > 10);
  assert.deepEqual(page.wrong, []);
}));

test('a_file_that_is_not_a_plan_is_refused_in_words_and_left_as_it_is', on({
  file: false, saveTo: 'courrier.ensemblier', before: (dir) => writeFileSync(join(dir, 'courrier.ensemblier'), 'Madame, Monsieur,'),
}, async (stage) => {
  const page = await welcome(stage);
  await way(page, 'open').click();
  const told = page.getByRole('alert');
  await told.waitFor();
  assert.match(await told.innerText(), /courrier\.ensemblier/);
  assert.equal(readFileSync(stage.env.ENSEMBLIER_SAVE_TO, 'utf8'), 'Madame, Monsieur,');
  assert.deepEqual(page.wrong, []);
}));

test('a_recent_file_that_is_gone_says_so_and_can_be_forgotten', on({}, async (stage) => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/overview`);
  await page.getByRole('button', { name: word('ui-close-file') }).click();
  await page.locator('.recent li').waitFor();
  rmSync(stage.plan);
  await page.reload();
  await page.getByText(word('ui-file-missing')).waitFor();
  await page.locator('.recent li button').click();
  await eventually(() => page.locator('.recent li').count(), (count) => count === 0, 'the file is forgotten');
  assert.deepEqual(page.wrong, []);
}));

/** A file that nobody can write to. Permissions bind everyone but root: for root, the file is made immutable. */
function seal(path) {
  chmodSync(path, 0o444);
  if (process.getuid() === 0) execFileSync('chattr', ['+i', path]);
  assert.throws(() => accessSync(path, constants.W_OK), 'the file can still be written to');
}
function unseal(path) {
  if (process.getuid() === 0) execFileSync('chattr', ['-i', path]);
}

test('a_read_only_file_is_read_and_says_why_an_edit_is_not_in_it', on({
  before: (dir) => seal(join(dir, 'Ternois.ensemblier')), after: (dir) => unseal(join(dir, 'Ternois.ensemblier')),
}, async (stage) => {
  const bytes = readFileSync(stage.plan);
  const [first] = await actions(stage);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${first.id}`);
  await field(page, first.id, 'title').click();
  await page.locator('.saved', { hasText: word('ui-read-only') }).waitFor();
  await page.keyboard.type('Un titre');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  assert.equal(await field(page, first.id, 'title').inputValue(), 'Un titre', 'what was typed stays on screen');
  await picture(page, 'read-only-light');
  assert.ok(readFileSync(stage.plan).equals(bytes), 'the file is as it was');
  assert.deepEqual(page.wrong, []);
}));

test('closing_the_file_saves_what_is_being_typed', on({}, async (stage) => {
  const [first] = await actions(stage);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${first.id}`);
  await field(page, first.id, 'title').click();
  await page.keyboard.type('Un titre que personne n’a validé');
  await page.getByRole('button', { name: word('ui-close-file') }).click();
  await page.locator('.way').first().waitFor();
  await stage.call('file_open', { path: stage.plan });
  assert.equal((await stage.call('record_view', { noun: 'action', id: first.id })).cells.title.raw, 'Un titre que personne n’a validé');
  assert.deepEqual(page.wrong, []);
}));

test('a_window_is_not_left_while_something_typed_was_refused', on({}, async (stage) => {
  const [first] = await actions(stage);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${first.id}`);
  await field(page, first.id, 'planned_start').click();
  await page.keyboard.type('32/13/2017');
  const dialog = page.getByRole('dialog', { name: word('ui-leave-title') });
  for (const leave of [() => page.evaluate(() => window.dispatchEvent(new Event('leave'))), () => page.getByRole('button', { name: word('ui-close-file') }).click()]) {
    await leave();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === `f-${first.id}-planned_start`, 'the focus is on what was refused');
    assert.equal(await field(page, first.id, 'planned_start').inputValue(), '32/13/2017');
  }
  await page.getByRole('button', { name: word('ui-close-file') }).click();
  await dialog.getByRole('button', { name: word('ui-leave-go') }).click();
  await page.locator('.way').first().waitFor();
  assert.deepEqual(page.wrong, []);
}));

test('a_report_that_is_stopped_leaves_no_file', on({
  saveTo: 'rapport.pdf', before: (dir, cli) => { rmSync(join(dir, 'Ternois.ensemblier')); cli('generate', join(dir, 'Ternois.ensemblier'), '--actions', '3000', '--seed', '7'); },
}, async (stage) => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports`);
  const from = page.getByLabel(word('ui-report-from'));
  await from.fill('01/01/2017');
  await page.getByLabel(word('ui-report-to'), { exact: true }).fill('31/12/2017');
  await page.getByRole('button', { name: word('ui-report-export') }).click();
  await page.getByRole('progressbar').waitFor();
  await picture(page, 'report-running-light');
  // Leaving asks too.
  await page.evaluate(() => window.dispatchEvent(new Event('leave')));
  await page.getByRole('dialog').getByText(word('ui-leave-report')).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: word('ui-report-cancel'), exact: true }).click();
  await page.getByText(word('ui-report-cancelled')).waitFor();
  assert.ok(!existsSync(stage.env.ENSEMBLIER_SAVE_TO));
  assert.deepEqual(readdirSync(stage.dir).filter((name) => name.includes('rapport')), [], 'nothing half written');
  assert.deepEqual(page.wrong, []);
}));
