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
