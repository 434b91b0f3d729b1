// Budgets by year and the dashboard: an amount changed in the grid, amounts opened into their lines, figures that lead to theirs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
let plan;
before(async () => {
  stage = await start();
  plan = (await stage.call('file_state', {})).open.plans[0].id;
});
after(() => stage?.stop());

const query = async (more = {}) => {
  const view = await stage.call('budget_query', { plan, figure: 'planned', unit: 'eur_ht', nature: null, group: 'axis', ...more });
  return { view, rows: await stage.call('budget_page', { handle: view.handle, from: 0, count: view.rows }) };
};

async function years(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/budget/years`);
  await page.locator('tr[data-action]').first().waitFor();
  return page;
}

test('what_an_action_is_planned_at_in_2017_is_changed_in_the_grid_with_the_keyboard_alone_and_taken_back', async () => {
  const { view, rows } = await query();
  const at = view.years.indexOf('2017');
  const line = rows.findIndex((row) => row.action && row.cells[at].text);
  const before = rows[line].cells[at].text;
  const page = await stage.page();
  await page.goto(`${stage.url}/#/overview`);
  await page.locator('.figure-cards').waitFor();
  // By the palette, as from anywhere.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`> ${word('ui-nav-budget')}`);
  await page.getByRole('dialog').getByRole('option', { name: word('ui-nav-budget') }).first().waitFor();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: word('ui-budget-years'), exact: true });
  await link.press('Enter');
  await page.locator('tr[data-action]').first().waitFor();
  const first = page.locator('[data-line="0"] [data-column="1"]');
  await first.focus();
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < line; step += 1) await page.keyboard.press('ArrowDown');
  const cell = page.locator(`[data-line="${line}"] [data-column="${at + 1}"]`);
  await eventually(() => cell.evaluate((element) => element === document.activeElement), (here) => here, 'the keyboard is in the cell');
  await page.keyboard.type('12');
  await page.keyboard.type('345,50');
  await page.keyboard.press('Enter');
  const amount = async () => (await query()).rows[line].cells[at].raw;
  await eventually(amount, (raw) => raw === '12345.50', 'the amount is written');
  await eventually(() => cell.innerText(), (text) => text.replace(/\s/g, '') === '12345,50', 'the grid shows it');
  await page.keyboard.press('Control+z');
  await eventually(() => cell.innerText(), (text) => text === before, 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('an_empty_cell_makes_a_line_a_refused_amount_stays_and_esc_gives_back_what_was_there', async () => {
  const { view, rows } = await query();
  const at = view.years.indexOf('2018');
  const line = rows.findIndex((row) => row.action && !row.cells[at].text);
  const page = await years();
  const cell = page.locator(`[data-line="${line}"] [data-column="${at + 1}"]`);
  await page.locator('.scroller').evaluate((scroller, top) => { scroller.scrollTop = top; }, Math.max(0, line - 4) * 32);
  await cell.waitFor();
  await cell.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('dix');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await eventually(() => cell.innerText(), (text) => text === '', 'nothing was there');
  const lines = async () => (await stage.call('collection', { noun: 'budget_line', field: 'action', owner: rows[line].action })).length;
  const count = await lines();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await eventually(lines, (now) => now === count + 1, 'a line is made');
  await cell.locator('input').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await eventually(lines, (now) => now === count, 'and taken back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_total_opens_into_its_lines_and_whatever_puts_them_together_the_total_is_the_same', async () => {
  const total = (await query()).view.total;
  for (const colorScheme of ['light', 'dark']) {
    const page = await years({ colorScheme });
    for (const group of ['lead', 'funder', 'contract', 'year', 'axis']) {
      await page.getByLabel(word('ui-budget-group')).selectOption(group);
      await eventually(() => page.locator('thead th').first().innerText(), (text) => text === word(`ui-budget-by-${group}`), 'the groups are there');
      await eventually(() => page.locator('tfoot td').last().innerText(), (text) => text === total, `the total by ${group}`);
      if (group === 'funder') await picture(page, `budget-funder-${colorScheme}`);
    }
    await picture(page, `budget-years-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await page.locator('tfoot button').last().press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    assert.ok((await dialog.getByRole('status').innerText()).includes(total));
    await picture(page, `budget-lines-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // A group opens with the keyboard too.
    await page.locator('tr.group td').first().focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('posts_and_natures_have_their_own_sums', async () => {
  const page = await years();
  const whole = await page.locator('tfoot td').last().innerText();
  await page.getByLabel(word('ui-budget-nature')).selectOption('investment');
  const investment = (await query({ nature: 'investment' })).view.total;
  await eventually(() => page.locator('tfoot td').last().innerText(), (text) => text === investment && text !== whole, 'one nature alone');
  await page.getByLabel(word('ui-budget-nature')).selectOption('');
  await page.getByLabel(word('ui-budget-unit')).selectOption('etp');
  const posts = (await query({ unit: 'etp' })).view.total;
  await eventually(() => page.locator('tfoot td').last().innerText(), (text) => text === posts, 'posts');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('every_figure_of_the_dashboard_leads_to_its_lines', async () => {
  const board = await stage.call('dashboard', { plan });
  for (const colorScheme of ['light', 'dark']) {
    const page = await stage.page({ colorScheme });
    await page.goto(`${stage.url}/#/budget`);
    await page.locator('.board svg').nth(2).waitFor();
    await picture(page, `dashboard-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    const funder = page.locator('section', { has: page.locator('#dash-funder') });
    await funder.scrollIntoViewIfNeeded();
    await picture(page, `dashboard-funders-${colorScheme}`);
    await funder.locator('tbody tr').first().getByRole('button').first().press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    assert.ok((await dialog.getByRole('status').innerText()).includes(board.funders[0].planned), 'the lines add up to the figure');
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const year = board.years.find((line) => line.invoiced !== '0');
    await page.locator(`#dash-year ~ * tr[data-key="${year.key}"] a`).first().press('Enter');
    await page.getByRole('grid').waitFor();
    await eventually(() => page.locator('.sums').innerText(), (text) => text.includes(year.invoiced), 'the invoices behind the figure');
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('hundreds_of_actions_are_a_few_rows_of_the_page', async () => {
  const large = await start({ file: false, before: (dir, cli) => cli('generate', '--actions', '600', '--seed', '4', `${dir}/Grand.ensemblier`) });
  try {
    await large.call('file_open', { path: `${large.dir}/Grand.ensemblier` });
    const page = await large.page();
    await page.goto(`${large.url}/#/budget/years`);
    await page.locator('tr[data-action]').first().waitFor();
    assert.ok(Number(await page.getByRole('grid').getAttribute('aria-rowcount')) > 300);
    await page.locator('[data-line="0"] [data-column="1"]').focus();
    await page.keyboard.press('Control+End');
    await eventually(() => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.line), (line) => Number(line) > 290, 'the last row');
    assert.ok((await page.locator('tbody tr').count()) < 80, 'rows out of sight are not in the page');
    assert.deepEqual(page.wrong, []);
    await page.close();
  } finally {
    await large.stop();
  }
});

test('a_click_on_a_row_opens_the_action', async () => {
  const [first] = await actions(stage);
  const page = await years();
  await page.locator(`tr[data-action="${first.id}"] th a`).first().click();
  await page.waitForURL(new RegExp(`actions/${first.id}`));
  await page.close();
});
