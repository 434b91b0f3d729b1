// What is noticed of a contract: accepted with a reason and brought back, and what the contract brings from here, with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let old;
let cot;
const criteria = {};
before(async () => {
  stage = await start();
  old = (await stage.call('contracts', {})).find((contract) => contract.number === 'COT-2016');
  const make = async (noun, values) => (await stage.call('record_create', { noun, values })).id;
  cot = await make('contract', { kind: 'cot_2021', title: 'Contrat d’objectif territorial 2027-2030', granted: '350000', fixed_part: '75000', variable_part: '275000', starts_on: '01/01/2027', ends_on: '31/12/2030', claim_deadline: '30/06/2031' });
  const phase = await make('phase', { contract: cot, title: 'Phase 1', starts_on: '01/01/2027', ends_on: '30/06/2028', most_months: '18' });
  const criterion = (values) => make('criterion', { contract: cot, ...values });
  criteria.cae = await criterion({ title: 'Score climat-air-énergie', scale: 'cae', baseline: '15,9', target: '27,9', measured: '21,9', weight: '100000' });
  criteria.eci = await criterion({ title: 'Score économie circulaire', scale: 'eci', baseline: '12', target: '20', weight: '100000', phase });
  criteria.regional = await criterion({ title: 'Logements rénovés', scale: 'regional', baseline: '0', target: '300', measured: '120', weight: '75000', rule: 'all_or_nothing' });
});
after(() => stage?.stop());

const LOOKS = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 320: { viewport: { width: 320, height: 640 } } };
const places = () => ({ outlook: cot, spending: old.id });

test('the_outlook_and_the_findings_of_a_contract_have_no_fault_in_any_look', async () => {
  for (const [name, id] of Object.entries(places())) {
    for (const [look, options] of Object.entries(LOOKS)) {
      const page = await stage.page(options);
      await page.goto(`${stage.url}/#/contracts/${id}`);
      await page.locator('[data-outlook]').waitFor();
      await page.locator('[data-outlook]').scrollIntoViewIfNeeded();
      await picture(page, `contract-${name}-${look}`);
      assert.deepEqual(await violations(page), [], `${name}, ${look}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${name}, ${look}: ${wide} px wider than the window`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('a_finding_is_accepted_with_a_reason_shown_apart_and_brought_back_with_the_keyboard_alone', async () => {
  for (const [look, options] of Object.entries(LOOKS)) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/contracts/${old.id}`);
    const finding = page.locator('[data-finding="grant_above_rate"]');
    await finding.waitFor();
    const open = await page.locator('[data-finding]').count();
    assert.match(await finding.innerText(), /14,50/);
    await finding.getByText('règlement du contrat').waitFor();

    await finding.getByRole('button').press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName), (tag) => tag === 'TEXTAREA', 'the reason has the focus');
    await page.keyboard.press('Escape');
    await finding.locator('form').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-accept')), true, 'the focus is back');

    await page.keyboard.press('Enter');
    await finding.locator('textarea').waitFor();
    await finding.locator('button[type=submit]').press('Enter');
    await finding.getByRole('alert').waitFor();
    await finding.locator('textarea').focus();
    await page.keyboard.type('Arrondi convenu avec la Région.');
    await picture(page, `contract-accept-${look}`);
    assert.deepEqual(await violations(page), [], look);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    assert.equal(await page.locator('[data-finding]').count(), open - 1, 'it has left the list');
    assert.equal(await page.evaluate(() => document.activeElement?.classList.contains('findings')), true, 'the focus stays with the findings');

    await page.locator('.findings summary').press('Enter');
    const accepted = page.locator('[data-accepted="grant_above_rate"]');
    assert.match(await accepted.innerText(), /Arrondi convenu avec la Région\./);
    await picture(page, `contract-accepted-${look}`);
    assert.deepEqual(await violations(page), [], look);
    await accepted.getByRole('button').press('Enter');
    await finding.waitFor();
    assert.equal(await page.locator('[data-finding]').count(), open);
    await page.keyboard.press('Control+z');
    await finding.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await finding.waitFor();
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('an_accepted_finding_is_told_of_the_field_no_more_and_not_counted', async () => {
  const { findings } = await stage.call('contract_page', { id: old.id, asOf: null });
  const one = findings.find((finding) => finding.code === 'grant_above_rate');
  const { code, noun, id, figures } = one;
  const counted = async () => {
    const page = await stage.page();
    await page.goto(`${stage.url}/#/overview`);
    const head = page.locator('#o-findings span');
    await head.waitFor();
    const count = Number(await head.innerText());
    await page.close();
    return count;
  };
  const before = (await stage.call('findings', {})).filter((finding) => !finding.waiver).length;
  assert.equal(await counted(), before);
  await stage.call('waiver_accept', { code, noun, id, figures, reason: 'Convenu' });
  assert.equal(await counted(), before - 1);
  await stage.call('undo', {});
  assert.equal(await counted(), before);
});

test('other_measures_are_tried_and_nothing_is_written', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${cot}`);
  const outlook = page.locator('[data-outlook]');
  await outlook.waitFor();
  const now = outlook.locator('[data-figure="as-measured"] dd > strong');
  const euros = async () => (await now.innerText()).replace(/[^\d,]/g, '');
  assert.equal(await euros(), '125000');
  const past = (await stage.call('history', { noun: null, id: null, since: null, until: null, limit: 500 })).length;
  await outlook.locator(`[data-criterion="${criteria.cae}"] input`).focus();
  await page.keyboard.type('27,9');
  await eventually(euros, (text) => text === '175000', 'the target of the score is met');
  await page.keyboard.press('Tab');
  await outlook.getByText(word('ui-outlook-tried')).waitFor();
  await outlook.locator(`[data-criterion="${criteria.regional}"] input`).focus();
  await page.keyboard.type('beaucoup');
  await outlook.getByRole('alert').waitFor();
  assert.equal(await outlook.locator(`[data-criterion="${criteria.regional}"] input`).getAttribute('aria-invalid'), 'true');
  await picture(page, 'contract-tried');
  assert.deepEqual(await violations(page), []);
  await outlook.getByRole('button', { name: word('ui-outlook-reset') }).press('Enter');
  await eventually(euros, (text) => text === '125000', 'what is measured is back');
  assert.equal((await stage.call('history', { noun: null, id: null, since: null, until: null, limit: 500 })).length, past, 'nothing was written');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('what_is_lost_leads_to_the_day_that_says_so', async () => {
  const page = await stage.page();
  await page.goto(`${stage.url}/#/contracts/${cot}`);
  await page.locator('[data-loss="claim"]').getByRole('link').press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === `f-${cot}-claim_deadline`, 'the field has the focus');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
