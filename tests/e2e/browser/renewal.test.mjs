// What follows a programme: the review by keyboard, what goes on in one step, the two periods side by side.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let cot;
let plan;
before(async () => {
  stage = await start();
  cot = (await stage.call('contracts', {})).find((one) => one.number === 'COT-2016').id;
  plan = (await stage.call('renewal_review', { plan: null, contract: cot })).plan.id;
});
after(() => stage?.stop());

const review = (args = { plan, contract: null }) => stage.call('renewal_review', args);

test('actions_are_reviewed_with_the_keyboard_alone_one_by_one_and_many_at_once', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${cot}`);
  await page.getByRole('link', { name: word('ui-renewal') }).press('Enter');
  const body = page.locator('tbody tr[data-action]');
  await body.first().waitFor();
  const [first, second, third] = (await review({ plan: null, contract: cot })).rows.map((row) => row.action);
  const line = async (action) => (await review()).rows.find((row) => row.action === action);
  await body.first().getByRole('checkbox').focus();
  await page.keyboard.press('m');
  await eventually(() => line(first), (row) => row.decision === 'keep', 'M keeps');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await eventually(() => line(second), (row) => row.decision === 'stop', 'A stops');
  const reason = body.nth(1).locator('.reason').getByRole('button');
  await reason.press('Enter');
  await page.keyboard.type('Le marché n’a pas suivi.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Tab');
  await eventually(() => line(second), (row) => row.reason === 'Le marché n’a pas suivi.', 'and why');
  await body.nth(1).getByRole('checkbox').press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: word('ui-review-decide-chosen') }).getByRole('button', { name: word('review_decision-change') }).press('Enter');
  await eventually(async () => [await line(second), await line(third)], (both) => both.every((row) => row.decision === 'change'), 'many at once');
  await picture(page, 'renewal-review-keys-light');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Control+z');
  await eventually(() => line(second), (row) => row.decision === 'stop', 'one step back for both');
  assert.equal((await line(third)).decision, '');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_next_programme_is_counted_made_in_one_step_and_taken_back', async () => {
  const page = await stage.page({ colorScheme: 'dark' });
  const rows = (await review()).rows;
  await stage.call('renewal_decide', { actions: rows.slice(0, 5).map((row) => row.action), contract: null, decision: 'keep', reason: null });
  await page.goto(`${stage.url}/#/renewal?plan=${plan}&contract=${cot}&step=carry`);
  const preview = page.getByRole('region', { name: word('ui-carry-preview') });
  await preview.getByRole('listitem').first().waitFor();
  const plans = (await stage.call('file_state', {})).open.plans.length;
  assert.equal(await page.getByLabel(word('ui-carry-starts'), { exact: true }).inputValue(), '01/01/2019');
  await page.getByLabel(word('ui-carry-ends'), { exact: true }).fill('31/12/2018');
  await preview.getByRole('alert').waitFor();
  await page.getByLabel(word('ui-carry-ends'), { exact: true }).fill('31/12/2021');
  await preview.getByText('36 mois').waitFor();
  await picture(page, 'renewal-carry-dark');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: word('ui-carry-make') }).press('Enter');
  await page.locator('.lineages tbody tr').first().waitFor();
  const state = await stage.call('file_state', {});
  assert.equal(state.open.plans.length, plans + 1);
  const next = (await review()).next[0];
  assert.ok(next.title.includes('2019-2021'), next.title);
  const kept = await page.locator('.lineages tr[data-kind=kept]').count();
  assert.ok(kept >= 5, `${kept} go on`);
  await picture(page, 'renewal-compare-dark');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Control+z');
  await eventually(() => stage.call('file_state', {}), (now) => now.open.plans.length === plans, 'one step back');
  assert.equal((await review()).next.length, 0);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_two_periods_of_the_example_are_compared_with_what_stopped_and_why', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await stage.page({ colorScheme });
    await page.goto(`${stage.url}/#/renewal?plan=${plan}&step=compare`);
    await page.locator('.lineages tbody tr').first().waitFor();
    const stopped = page.locator('.lineages tr[data-kind=stopped]');
    assert.ok((await stopped.count()) >= 2);
    await stopped.filter({ hasText: 'banc d’essai' }).waitFor();
    assert.ok((await page.locator('.lineages tr[data-kind=new]').count()) > 0);
    await picture(page, `renewal-compare-example-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});
