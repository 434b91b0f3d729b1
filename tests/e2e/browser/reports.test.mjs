// Reports in preparation: begun from the one before, completed from the list of what is missing, exported; with the keyboard alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let cot;
before(async () => {
  stage = await start();
  cot = (await stage.call('contracts', {})).find((line) => line.number === 'COT-2016').id;
});
after(() => stage?.stop());

test('the_screens_of_reports_have_no_fault_in_light_dark_and_on_a_narrow_screen', async () => {
  const [draft] = await stage.call('reports', {});
  for (const [name, hash, there] of [['list', '#/reports', '[data-draft]'], ['page', `#/reports/${draft.id}`, '[data-part]']]) {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
      const page = await stage.page(options);
      await page.goto(`${stage.url}/${hash}`);
      await page.locator(there).first().waitFor();
      await picture(page, `reports-${name}-${options.viewport ? 320 : options.colorScheme}`);
      assert.deepEqual(await violations(page), [], `${name}, ${JSON.stringify(options)}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, `${name} is as wide as its window`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('a_report_is_begun_from_the_one_before_and_taken_back_in_one_step', async () => {
  const before = await stage.call('reports', {});
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports?contract=${cot}`);
  await page.getByLabel(word('ui-report-from')).fill('01/01/2018');
  await page.getByLabel(word('ui-report-to'), { exact: true }).fill('31/12/2018');
  await page.getByText('Reprend du').waitFor();
  await page.getByRole('button', { name: word('ui-report-begin') }).press('Enter');
  await page.locator('[data-part]').first().waitFor();
  const made = (await stage.call('reports', {})).filter((one) => !before.some((old) => old.id === one.id));
  assert.equal(made.length, 1);
  const { collections } = await stage.call('report_page', { id: made[0].id });
  const count = (noun) => collections.find((one) => one.noun === noun).rows.length;
  assert.equal(count('report_part'), 14, 'every part of an annual report of a contract before 2021, in a plan that has scores');
  assert.equal(count('lesson'), 3, 'what is still open comes with it');
  await stage.call('undo', {});
  assert.deepEqual((await stage.call('reports', {})).map((one) => one.id), before.map((one) => one.id));
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('what_is_missing_leads_to_its_field_and_leaves_the_list_once_written', async () => {
  const id = (await stage.call('report_begin', { contract: cot, kind: 'annuel', from: '2018-01-01', to: '2018-12-31', asOf: null })).id;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports/${id}`);
  const missing = page.locator('[data-part="synthesis"] [data-missing]');
  await missing.first().waitFor();
  const before = await missing.count();
  assert.equal(before, 3);
  await missing.first().getByRole('link').press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id), (at) => at === `f-${id}-highlights`, 'the field has the focus');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Trois **communes** éteignent la nuit.');
  await page.keyboard.press('Control+Enter');
  await eventually(() => missing.count(), (count) => count === before - 1, 'one thing less is missing');
  await page.getByRole('button', { name: word('ui-report-propose') }).press('Enter');
  await eventually(async () => (await stage.call('report_page', { id })).collections.find((one) => one.noun === 'next_step').rows.length, (rows) => rows > 0, 'what falls due in 2019 is proposed');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_report_in_preparation_is_written_with_its_own_texts', async () => {
  const draft = (await stage.call('reports', {})).find((one) => one.to === '31/12/2017');
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports/${draft.id}`);
  await page.getByRole('button', { name: word('ui-report-export') }).press('Enter');
  await page.getByText(stage.env.ENSEMBLIER_SAVE_TO).waitFor({ timeout: 60_000 });
  assert.equal(readFileSync(stage.env.ENSEMBLIER_SAVE_TO).subarray(0, 5).toString(), '%PDF-');
  for (const end of ['docx', 'odt', 'xlsx']) {
    const place = stage.env.ENSEMBLIER_SAVE_TO.replace(/pdf$/, end);
    await page.getByLabel(word('ui-report-format'), { exact: true }).selectOption(end);
    await page.getByRole('button', { name: word('ui-report-export') }).press('Enter');
    await page.getByText(place).waitFor({ timeout: 60_000 });
    assert.equal(readFileSync(place).subarray(0, 2).toString(), 'PK', `${end} is a package`);
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_report_is_sealed_compared_and_opened_again_with_the_keyboard_alone', async () => {
  const draft = (await stage.call('reports', {})).find((one) => one.to === '31/12/2017');
  const page = await stage.page();
  await page.goto(`${stage.url}/#/reports/${draft.id}`);
  await page.getByRole('button', { name: word('ui-seal'), exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: word('ui-seal'), exact: true }).press('Enter');
  const seal = page.locator('[data-seal]');
  await seal.waitFor({ timeout: 30_000 });
  await page.locator('.locked').waitFor();
  const { record } = await stage.call('report_page', { id: draft.id });
  await assert.rejects(stage.call('record_edit', { noun: 'progress_report', id: record.id, values: { highlights: 'Autre.' } }), /report_sealed/);
  await seal.getByRole('button', { name: word('ui-seal-verify') }).press('Enter');
  await page.getByText(word('ui-seal-same')).waitFor({ timeout: 30_000 });
  await seal.getByRole('button', { name: word('ui-seal-compare') }).press('Enter');
  await dialog.getByRole('table').first().waitFor({ timeout: 30_000 });
  await picture(page, 'reports-compared');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await seal.getByRole('button', { name: word('ui-seal-open') }).press('Enter');
  await dialog.getByLabel(word('ui-seal-reason')).fill('Une facture manquait.');
  await picture(page, 'reports-opened');
  assert.deepEqual(await violations(page), []);
  await dialog.getByRole('button', { name: word('ui-seal-open') }).press('Enter');
  await page.getByText('Rouvert : Une facture manquait.').waitFor();
  await page.locator('.locked').waitFor({ state: 'detached' });
  await picture(page, 'reports-sealed');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
