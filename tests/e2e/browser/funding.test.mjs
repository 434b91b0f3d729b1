// A funding plan: two columns edited with the keyboard, what is missing in words, and one step that mends it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, field, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start({ saveTo: 'plan.pdf' });
});
after(() => stage?.stop());

test('the_list_and_each_plan_have_no_fault_in_light_and_dark_and_on_a_narrow_screen', async () => {
  const plans = await stage.call('funding_plans', {});
  assert.ok(plans.length > 1);
  for (const [name, hash] of Object.entries({ list: '#/funding', plan: `#/funding/${plans.at(-1).id}` })) {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }, { viewport: { width: 2560, height: 1300 } }]) {
      const page = await stage.page(options);
      await page.goto(`${stage.url}/${hash}`);
      await page.locator('main table').first().waitFor();
      await picture(page, `funding-${name}-${options.viewport?.width ?? options.colorScheme}`);
      assert.deepEqual(await violations(page), [], `${name}, ${JSON.stringify(options)}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${name}: ${wide} px wider than the window`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('a_plan_is_filled_and_balanced_with_the_keyboard_alone', async () => {
  const [action] = await actions(stage);
  const { id } = await stage.call('record_create', { noun: 'funding_plan', values: { action: action.id, title: 'Chaufferie de l’école', nature: 'investment', base: 'net' } });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/actions/${action.id}`);
  await page.getByRole('tab', { name: new RegExp(`^${word('ui-tab-money')}`) }).press('Enter');
  await page.locator(`[data-row="${id}"]`).getByRole('link', { name: new RegExp(`^${word('ui-funding-open')}`) }).press('Enter');
  const costs = page.locator('[data-collection=funding_cost]');
  await costs.getByRole('button', { name: word('ui-add') }).press('Enter');
  await costs.locator('form input').first().waitFor();
  await page.keyboard.type('Travaux');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10 000');
  await page.keyboard.press('Enter');
  await page.locator('.says', { hasText: /Il manque 10\s000/ }).waitFor();
  const funder = (await stage.call('choices', { noun: 'funder', text: 'ADEME', limit: 5 }))[0].id;
  const line = (await stage.call('record_create', { noun: 'funding_line', values: { funding_plan: id, funder, status: 'notified', base: '10 000', rate: '50' } })).id;
  await page.reload();
  const proposal = page.locator('.says button', { hasText: 'ADEME' });
  await proposal.press('Enter');
  await page.locator('.says', { hasText: /Il manque 5\s000/ }).waitFor();
  // In place: the amount is typed, and what is missing follows.
  const amount = field(page, line, 'amount');
  await amount.press('Enter');
  await field(page, line, 'amount').fill('3760,00');
  await page.keyboard.press('Enter');
  await page.locator('.says', { hasText: /Il manque 6\s240/ }).waitFor();
  await picture(page, 'funding-unbalanced');
  await page.locator('.says button', { hasText: 'autofinancement' }).press('Enter');
  await page.locator('.says.good').waitFor();
  await picture(page, 'funding-balanced');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Control+z');
  await page.locator('.says', { hasText: /Il manque 6\s240/ }).waitFor();
  // A refused receipt counts no more.
  await stage.call('record_edit', { noun: 'funding_line', id: line, values: { status: 'refused' } });
  await page.reload();
  await page.locator('.says', { hasText: /Il manque 10\s000/ }).waitFor();
  await page.locator('tr.out').waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_group_of_actions_shares_a_plan', async () => {
  const [first, second] = await actions(stage);
  const { id } = await stage.call('record_create', { noun: 'funding_plan', values: { action: first.id, title: 'Groupement' } });
  await stage.call('record_create', { noun: 'funding_plan_action', values: { funding_plan: id, action: second.id } });
  const page = await stage.page();
  await page.goto(`${stage.url}/#/funding`);
  const row = page.locator('tr', { hasText: 'Groupement' });
  await eventually(() => row.innerText(), (text) => text.includes(second.title) && text.includes('(2 actions)'), 'the group is named');
  await row.getByRole('link').press('Enter');
  await page.locator('[data-collection=funding_plan_action] tr[data-row]').waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});
