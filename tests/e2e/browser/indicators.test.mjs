// Indicators: their cards, a formula that is written and mended, with the keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

test('the_screens_of_indicators_have_no_fault_in_light_and_dark', async () => {
  const { cards } = await stage.call('indicators', { plan: null });
  const one = cards.find((card) => card.course && card.spark);
  const places = { cards: '#/indicators', page: `#/indicators/${one.id}` };
  for (const [name, hash] of Object.entries(places)) {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
      const page = await stage.page(options);
      await page.goto(`${stage.url}/${hash}`);
      await page.locator(name === 'cards' ? '.cards li' : 'article').first().waitFor();
      await picture(page, `indicators-${name}-${options.viewport ? 320 : options.colorScheme}`);
      assert.deepEqual(await violations(page), [], `${name}, ${JSON.stringify(options)}`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('an_indicator_is_made_by_a_formula_with_the_keyboard_alone_told_what_is_wrong_and_taken_back', async () => {
  const { cards } = await stage.call('indicators', { plan: null });
  const source = cards.find((card) => card.code && card.value && !card.computed);
  const page = await stage.page();
  await page.goto(`${stage.url}/#/indicators`);
  await page.getByRole('button', { name: word('ui-indicator-new') }).first().press('Enter');
  const form = page.locator('form.draft');
  await form.locator('input').first().waitFor();
  await form.getByLabel(word('field-code'), { exact: true }).fill('CALC-1');
  await form.getByLabel(word('field-indicator-title')).first().fill('Un calcul');
  await form.getByLabel(word('field-formula'), { exact: true }).fill(`[${source.code}] * 2 + [RIEN]`);
  await page.keyboard.press('Enter');
  await page.locator('article .wrong', { hasText: 'RIEN' }).waitFor();
  const made = (await stage.call('indicators', { plan: null })).cards.find((card) => card.code === 'CALC-1');
  await stage.call('record_edit', { noun: 'indicator', id: made.id, values: { formula: `[${source.code}] * 2` } });
  await page.reload();
  await page.locator('article h2').waitFor({ state: 'attached' });
  assert.equal(await page.locator('article .wrong').count(), 0);
  const filled = (await stage.call('indicator_page', { id: made.id })).years.filter((year) => year.value);
  assert.ok(filled.length > 0, 'the formula gives years');
  await stage.call('undo', {});
  await stage.call('undo', {});
  await eventually(async () => (await stage.call('indicators', { plan: null })).cards.length, (count) => count === cards.length, 'it is taken back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('regulatory_indicators_are_taken_in_one_step_with_the_keyboard_and_follow_the_diagnoses', async () => {
  const { cards } = await stage.call('indicators', { plan: null });
  const page = await stage.page({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${stage.url}/#/indicators`);
  await page.getByRole('button', { name: word('ui-regulatory-title') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('fieldset').first().waitFor();
  await picture(page, 'indicators-regulatory');
  assert.deepEqual(await violations(page), []);
  // The sectors of the first group, all at once.
  await dialog.locator('summary').first().press('Enter');
  await dialog.locator('details[open] > label input').press('Space');
  const take = dialog.locator('.ends .primary');
  const asked = Number((await take.innerText()).match(/\d+/)[0]);
  assert.ok(asked > 10, `${asked} are asked for`);
  await take.press('Enter');
  await eventually(async () => (await stage.call('indicators', { plan: null })).cards.length, (count) => count === cards.length + asked, 'they are there');
  const made = (await stage.call('indicators', { plan: null })).cards.find((card) => card.code === 'GES');
  assert.ok(made.followed && made.value !== '' && made.course, 'the diagnoses fill it and its trajectory is its way');
  await page.locator('.cards').getByText(word('ui-indicator-followed')).first().waitFor();
  await page.locator('.toast button').first().click();
  await eventually(async () => (await stage.call('indicators', { plan: null })).cards.length, (count) => count === cards.length, 'one step takes them back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_series_is_pasted_looked_at_and_written_and_every_fault_is_told_at_its_cell', async () => {
  const { cards } = await stage.call('indicators', { plan: null });
  const one = cards.find((card) => card.value && !card.computed);
  const page = await stage.page({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${stage.url}/#/indicators/${one.id}`);
  await page.locator('article').getByRole('button', { name: word('ui-readings-import') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('textarea').fill('2031\t12,5\n2032\tbeaucoup\n2033\t1 300\n');
  await dialog.locator('[data-finding="B2"]').waitFor();
  assert.equal(await dialog.locator('[data-state="fresh"]').count(), 2);
  await picture(page, 'indicators-readings');
  assert.deepEqual(await violations(page), []);
  const before = (await stage.call('indicator_page', { id: one.id })).years.length;
  await dialog.locator('.ends .primary').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const years = (await stage.call('indicator_page', { id: one.id })).years;
  assert.deepEqual([years.length, years.at(-1).year, years.at(-1).value.replace(/\s/g, '')], [before + 2, '2033', '1300']);
  await stage.call('undo', {});
  assert.equal((await stage.call('indicator_page', { id: one.id })).years.length, before);
  assert.deepEqual(page.wrong, []);
  await page.close();

  // Of many indicators, on a narrow window: what the lines name.
  const narrow = await stage.page({ viewport: { width: 320, height: 640 } });
  await narrow.goto(`${stage.url}/#/indicators`);
  await narrow.getByRole('button', { name: word('ui-readings-import') }).click();
  await narrow.getByRole('dialog').locator('textarea').fill(`Indicateur;2031;2032\n${one.title};1;2\nInconnu;3;\n`);
  await narrow.locator('[data-finding="B3"]').waitFor();
  assert.equal(await narrow.locator('[data-state="fresh"]').count(), 2);
  await picture(narrow, 'indicators-readings-320');
  assert.deepEqual(await violations(narrow), []);
  await narrow.close();
});
