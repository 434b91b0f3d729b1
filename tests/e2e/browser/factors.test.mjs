// The emission factors of a file: taken, found by their words, given a carrier where they lack one, found by the palette; with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, pickCode, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const LOOKS = [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['320', { viewport: { width: 320, height: 640 } }]];
const find = (text, withoutCarrier = false) => stage.call('factors_find', { text, withoutCarrier, limit: 50 });

test('factors_are_taken_found_by_their_words_and_given_a_carrier', async () => {
  for (const [name, options] of LOOKS) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/diagnosis`);
    await page.getByRole('link', { name: word('ui-factors-screen') }).press('Enter');
    if (name === 'light') {
      const wood = (await find('bois')).factors;
      for (const one of wood) await stage.call('record_delete', { noun: 'emission_factor', id: one.id });
      await stage.call('record_create', { noun: 'emission_factor', values: { code: 'BC-1', name: 'Électricité, mix moyen', value: '0,052', unit: 'kWh', source: 'Base Carbone' } });
      await page.reload();
      const { fresh } = await stage.call('factors_reference', {});
      assert.ok(fresh > 0 && fresh === wood.length);
      await page.locator('.tools button').nth(2).waitFor();
      await page.locator('.tools button').first().press('Enter');
      await eventually(async () => (await stage.call('factors_reference', {})).fresh, (fresh) => fresh === 0, 'the bundled ones are taken');
    }
    const all = (await find('')).all;
    await page.locator('tbody tr').nth(all - 1).waitFor();
    await picture(page, `factors-screen-${name}`);
    assert.deepEqual(await violations(page), [], name);

    const filter = page.getByRole('searchbox', { name: word('ui-factors-filter') });
    await filter.fill('electricite mix');
    await eventually(() => page.locator('tbody tr').count(), (rows) => rows === 1, 'one has these words');
    await page.locator('tbody a').press('Enter');
    const article = page.getByRole('article');
    await article.waitFor();
    await picture(page, `factor-page-${name}`);
    assert.deepEqual(await violations(page), [], `${name}, page`);
    if (name === 'light') {
      assert.equal((await find('', true)).found, 1);
      const { id } = (await find('electricite mix')).factors[0];
      await pickCode(page, article.locator(`#f-${id}-carrier`), word('carrier-electricity'));
      await eventually(async () => (await find('', true)).found, (found) => found === 0, 'it has a carrier');
      assert.equal((await find('electricite mix')).factors[0].carrier, 'electricity');
      await stage.call('undo', {});
      assert.equal((await find('', true)).found, 1);
    }
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('the_palette_finds_a_factor_and_a_diagnosis_and_opens_their_page', async () => {
  const page = await stage.page({});
  await page.goto(`${stage.url}/#/overview`);
  await page.locator('h1').first().waitFor();
  const { id } = (await find('electricite mix')).factors[0];
  const [latest] = (await stage.call('diagnosis', {})).inventories;
  for (const [typed, label, hash] of [['electricite mix moyen', 'Électricité, mix moyen', `#/factors/${id}`], [latest.title, latest.title, `#/diagnosis/${latest.id}`]]) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(typed);
    await page.getByRole('dialog').locator('mark').first().waitFor();
    const wanted = page.getByRole('dialog').locator(`[role=option][aria-selected=true]`);
    for (let left = 40; left > 0 && !(await wanted.innerText().catch(() => '')).trimStart().startsWith(label); left -= 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => page.evaluate(() => location.hash), (at) => at.startsWith(hash), typed);
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});
