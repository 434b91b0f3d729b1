// Ctrl+K: letters found wherever the plan has them, where they are, and the very field opened; with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

async function open(options, hash = '#/overview') {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/${hash}`);
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  return page;
}

const focused = (page) => page.evaluate(() => document.activeElement?.id ?? '');

test('a_note_a_milestone_and_a_decision_are_found_by_their_texts_and_open_on_their_field', async () => {
  const [one] = await actions(stage);
  const [committee] = await stage.call('committees', {});
  const { meetings } = await stage.call('committee_page', { id: committee.id });
  const made = {};
  made.note = (await stage.call('record_create', { noun: 'note', values: { action: one.id, noted_on: '03/02/2018', body: 'Visite de la tuilerie de Frévent.' } })).id;
  made.milestone = (await stage.call('record_create', { noun: 'milestone', values: { action: one.id, title: 'Étude', comment: 'La tuilerie attend son permis.' } })).id;
  made.decision = (await stage.call('record_create', { noun: 'decision', values: { meeting: meetings[0].id, text: 'Relancer la TUILERIE.' } })).id;
  const fields = { note: 'body', milestone: 'comment', decision: 'text' };
  for (const [noun, id] of Object.entries(made)) {
    const page = await open();
    // Accents and case do not count.
    await page.keyboard.type('tuilér');
    const group = page.getByRole('group', { name: word(`nouns-${noun}`) });
    const option = group.getByRole('option').filter({ hasText: /tuilerie/i });
    await option.waitFor();
    assert.ok((await option.locator('mark').allTextContents()).some((text) => text.toLowerCase() === 'tuiler'), noun);
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page), (at) => at === `f-${id}-${fields[noun]}`, `the ${noun} has the focus`);
    assert.match(page.url(), noun === 'decision' ? /#\/governance\/.+\/.+/ : new RegExp(`#/actions/${one.id}`));
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
  for (const noun of Object.keys(made)) await stage.call('record_delete', { noun, id: made[noun] });
});

test('an_action_is_found_by_a_word_of_its_description_after_those_whose_title_has_it', async () => {
  const [one, two] = await actions(stage);
  await stage.call('record_edit', { noun: 'action', id: one.id, values: { description: 'Un réseau de mares et de tourbières restaurées.' } });
  await stage.call('record_edit', { noun: 'action', id: two.id, values: { title: 'Tourbière de la Ternoise' } });
  const page = await open();
  await page.keyboard.type('tourb');
  const options = page.getByRole('group', { name: word('nouns-action') }).getByRole('option');
  await eventually(() => options.count(), (count) => count === 2, 'both actions');
  assert.match(await options.nth(0).textContent(), /Tourbière de la Ternoise/);
  assert.match(await options.nth(1).textContent(), new RegExp(`${word('field-description')}.*tourbières`));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => focused(page), (at) => at === `f-${one.id}-description`, 'the description has the focus');
  await stage.call('undo', {});
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_lead_opens_the_actions_that_it_leads_and_a_partner_its_page', async () => {
  const { 0: lead } = await stage.call('choices', { noun: 'lead', text: '', limit: 1 });
  const page = await open();
  await page.keyboard.type(lead.label);
  const option = page.getByRole('group', { name: word('nouns-lead') }).getByRole('option').first();
  await option.click();
  await eventually(() => page.url(), (url) => url.endsWith('#/actions'), 'the list of actions');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ademe');
  await page.getByRole('group', { name: word('nouns-partner') }).getByRole('option').first().click();
  await eventually(() => page.url(), (url) => url.includes('#/partners/'), 'the partner');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_palette_has_no_fault_in_light_and_dark_says_what_is_not_there_and_offers_commands', async () => {
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const page = await open(options);
    const dialog = page.getByRole('dialog');
    await eventually(() => dialog.getByRole('option').count(), (count) => count > 5, 'commands before any letter');
    await page.keyboard.type('ener');
    await dialog.getByRole('group', { name: new RegExp(`^${word('nouns-action')}`) }).waitFor();
    await eventually(() => dialog.locator('mark').count(), (count) => count > 3, 'what was found is marked');
    await picture(page, `search-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(page), [], JSON.stringify(options));
    await dialog.getByRole('combobox').fill('zzzz');
    await dialog.getByText(word('ui-search-nothing')).waitFor();
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('a_contract_and_an_indicator_are_found_and_a_command_is_done_with_the_keyboard_alone', async () => {
  const [contract] = await stage.call('contracts', {});
  const [link] = (await Promise.all((await actions(stage)).map((one) => stage.call('collection', { noun: 'action_indicator', field: 'action', owner: one.id })))).flat();
  const indicator = link.cells.indicator.text;
  const reach = async (page, option) => {
    await option.waitFor();
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  let page = await open();
  await page.keyboard.type(contract.title.toUpperCase());
  await reach(page, page.getByRole('group', { name: word('nouns-contract'), exact: true }).getByRole('option').first());
  await eventually(() => page.url(), (url) => url.includes(`#/contracts/${contract.id}`), 'the contract');
  await page.close();
  page = await open();
  await page.keyboard.type(indicator);
  await reach(page, page.getByRole('group', { name: word('nouns-indicator'), exact: true }).getByRole('option').first());
  await eventually(() => page.url(), (url) => /#\/indicators\//.test(url), 'the page of the indicator');
  await page.getByRole('article').getByText(indicator).first().waitFor();
  // « > » asks for commands alone.
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`>${word('ui-nav-territory').slice(0, 5).toLowerCase()}`);
  const options = page.getByRole('dialog').getByRole('option');
  await eventually(() => options.count(), (count) => count === 1, 'one command');
  await page.keyboard.press('Enter');
  await eventually(() => page.url(), (url) => url.endsWith('#/territory'), 'the territory');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`>${word('ui-theme-dark')}`);
  await eventually(() => options.count(), (count) => count === 1, 'one command');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: word('ui-theme-dark') }).waitFor();
  assert.deepEqual(page.wrong, []);
  await page.close();
});
