// Other sights of the same selection: board, timeline, calendar, tables by lead and by partner.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const raw = async (id, name) => (await stage.call('record_view', { noun: 'action', id })).cells[name]?.raw ?? null;

async function sight(name, there, options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/actions?sight=${name}`);
  await page.locator(there).first().waitFor();
  return page;
}

test('every_sight_shows_the_selection_in_light_and_dark_without_a_fault', async () => {
  const THERE = { board: '[data-card]', timeline: '.bar', calendar: 'td.today', leads: 'tbody th', partners: 'tbody th' };
  for (const [name, there] of Object.entries(THERE)) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await sight(name, there, { colorScheme });
      await picture(page, `sight-${name}-${colorScheme}`);
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}`);
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
    const small = await sight(name, there, { viewport: { width: 320, height: 640 } });
    await picture(small, `sight-${name}-320`);
    assert.deepEqual(small.wrong, []);
    await small.close();
  }
});

test('a_card_is_moved_to_another_status_with_the_keyboard_and_with_the_pointer', async () => {
  const one = (await actions(stage)).find((action) => action.status === 'in_progress');
  const page = await sight('board', '[data-card]');
  const card = page.locator(`[data-status="in_progress"] [data-card="${one.id}"]`);
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await eventually(() => raw(one.id, 'status'), (status) => status === 'done', 'moved by the keyboard');
  await eventually(() => page.evaluate(() => [document.activeElement?.dataset.card, document.activeElement?.closest('[data-status]')?.dataset.status]), ([id, status]) => id === one.id && status === 'done', 'the card keeps the keys');
  await page.keyboard.press('Control+z');
  await eventually(() => raw(one.id, 'status'), (status) => status === 'in_progress', 'and back');
  await card.waitFor();
  const from = await card.boundingBox();
  const to = await page.locator('[data-status="upcoming"]').boundingBox();
  await page.mouse.move(from.x + 30, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 40, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await page.locator('section.over').waitFor();
  await page.mouse.up();
  await eventually(() => raw(one.id, 'status'), (status) => status === 'upcoming', 'moved by the pointer');
  assert.ok(!page.url().includes(one.id), 'a drag opens no sheet');
  await page.keyboard.press('Control+z');
  await eventually(() => raw(one.id, 'status'), (status) => status === 'in_progress', 'and back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_bar_is_moved_by_a_week_its_end_alone_and_by_the_pointer', async () => {
  let one;
  for (const action of await actions(stage)) if ((await raw(action.id, 'planned_start')) && (await raw(action.id, 'planned_end'))) { one = action; break; }
  const before = [await raw(one.id, 'planned_start'), await raw(one.id, 'planned_end')];
  const week = (iso) => new Date(Date.parse(iso) + 7 * 86_400_000).toISOString().slice(0, 10);
  const days = async () => [await raw(one.id, 'planned_start'), await raw(one.id, 'planned_end')];
  const page = await sight('timeline', '.bar');
  const bar = page.locator('.line', { has: page.locator(`[data-name][title=${JSON.stringify(one.title)}]`) }).locator('button.bar');
  const said = await bar.getAttribute('aria-label');
  await bar.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await eventually(days, ([start, end]) => start === week(before[0]) && end === week(before[1]), 'both days');
  await page.keyboard.press('Control+z');
  await eventually(days, (now) => now.join() === before.join(), 'one step back');
  // The page shows it a moment after the file holds it.
  await eventually(() => bar.getAttribute('aria-label'), (now) => now === said, 'the bar is back');
  await bar.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await eventually(days, ([start, end]) => start === before[0] && end === week(before[1]), 'the end alone');
  await page.keyboard.press('Control+z');
  await eventually(days, (now) => now.join() === before.join(), 'one step back');
  await page.locator('.timeline select').selectOption('year');
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await eventually(days, ([start, end]) => start > before[0] && end > before[1], 'moved by the pointer');
  await page.keyboard.press('Control+z');
  await eventually(days, (now) => now.join() === before.join(), 'one step back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_calendar_leads_to_what_falls_due_and_goes_through_the_months_with_the_keyboard', async () => {
  const [one] = await actions(stage);
  const now = new Date();
  const on = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-15`;
  const next = new Date(now.getFullYear(), now.getMonth() + 1, 15, 12);
  await stage.call('record_edit', { noun: 'action', id: one.id, values: { planned_end: on } });
  const milestone = await stage.call('record_create', { noun: 'milestone', values: { action: one.id, title: 'Comité de lancement', due_on: next.toISOString().slice(0, 10) } });
  const page = await sight('calendar', 'td.today');
  await page.locator('td.filled a', { hasText: one.title }).waitFor();
  await page.locator('td.filled a', { hasText: one.title }).focus();
  await page.keyboard.press('PageDown');
  const link = page.locator('td.filled a', { hasText: 'Comité de lancement' });
  await link.waitFor();
  await link.press('Enter');
  await page.getByRole('tablist').waitFor();
  assert.ok(page.url().includes(one.id) && page.url().includes('sight=calendar'));
  assert.ok(milestone.id);
  await stage.call('undo', {});
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('filters_carry_over_from_sight_to_sight_and_a_lead_opens_its_actions', async () => {
  const page = await sight('leads', 'tbody th');
  const line = page.locator('tbody tr').nth(1);
  const count = Number(await line.locator('td').first().innerText());
  await line.locator('th button').press('Enter');
  await page.locator('table[role=grid]').waitFor();
  await eventually(() => page.locator('table[role=grid]').getAttribute('aria-rowcount'), (rows) => Number(rows) === count + 1, 'the actions of the lead');
  await page.getByRole('link', { name: word('ui-sight-board') }).press('Enter');
  await eventually(() => page.locator('[data-card]').count(), (cards) => cards === count, 'the same selection on the board');
  await page.getByRole('link', { name: word('ui-sight-timeline') }).press('Enter');
  await eventually(() => page.locator('.line').count(), (lines) => lines === count, 'and on the timeline');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_timeline_draws_milestones_what_comes_before_what_and_today', async () => {
  const [one, other] = await actions(stage);
  for (const [id, planned_start, planned_end] of [[one.id, '2017-01-01', '2017-06-30'], [other.id, '2017-09-01', '2018-03-31']]) {
    await stage.call('record_edit', { noun: 'action', id, values: { planned_start, planned_end } });
  }
  const make = (noun, values) => stage.call('record_create', { noun, values });
  const first = await sight('timeline', '.area path[marker-end]');
  const drawn = await first.locator('.area path[marker-end]').count();
  await first.close();
  await make('action_link', { from_action: one.id, to_action: other.id, kind: 'precedes' });
  await make('milestone', { action: one.id, title: 'Étude rendue', due_on: '2017-04-15' });
  for (const colorScheme of ['light', 'dark']) {
    const page = await sight('timeline', '.bar', { colorScheme });
    const line = page.locator('.line', { has: page.locator(`[data-name][title=${JSON.stringify(one.title)}]`) });
    const bar = line.locator('button.bar');
    const milestone = line.getByRole('img', { name: /Étude rendue/ });
    await milestone.waitFor({ state: 'attached' });
    const ties = page.locator('.area path[marker-end]');
    await eventually(() => ties.count(), (count) => count === drawn + 1, 'one tie more');
    const today = page.locator('.area .today');
    assert.equal(await today.count(), 1);
    // Each stands at its day: the milestone within its bar, the tie from its end, today after what is over.
    const box = (locator) => locator.evaluate((element) => { const { left, right } = element.getBoundingClientRect(); return [left, right]; });
    const [start, end] = await box(bar);
    const [at] = await box(milestone);
    assert.ok(start < at && at < end, `the milestone (${at}) is within its bar (${start} to ${end})`);
    const froms = await ties.evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().left));
    assert.ok(froms.some((from) => Math.abs(from - end) < 4), `a tie leaves from the end: ${froms} of ${end}`);
    assert.ok((await box(today))[0] > end, 'today is after a bar of 2017');
    await bar.scrollIntoViewIfNeeded();
    await picture(page, `timeline-marks-${colorScheme}`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
  for (let step = 0; step < 4; step += 1) await stage.call('undo', {});
});

test('a_timeline_without_a_date_says_what_to_do', async () => {
  const plan = (await stage.call('file_state', {})).open.plans[0].id;
  await stage.call('record_create', { noun: 'action', values: { plan, title: 'Sans aucune date' } });
  const page = await sight('timeline', '.bar');
  await page.locator('#actions-filter').fill('sans aucune date');
  await page.getByText(word('ui-timeline-none')).waitFor();
  assert.deepEqual(await violations(page), []);
  await stage.call('undo', {});
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the_menu_of_a_card_and_of_a_line_opens_with_the_keyboard_and_gives_a_status_without_a_drag', async () => {
  const one = (await actions(stage)).find((action) => action.status === 'in_progress');
  const THERE = { board: `[data-card="${one.id}"]`, timeline: `[data-name][title=${JSON.stringify(one.title)}]` };
  for (const [name, there] of Object.entries(THERE)) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await sight(name, there, { colorScheme });
      await page.locator(there).focus();
      await page.keyboard.press('Shift+F10');
      const menu = page.getByRole('menu');
      await menu.waitFor();
      await picture(page, `menu-${name}-${colorScheme}`);
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}`);
      await menu.getByRole('menuitemradio', { name: word('status-in_progress'), checked: true }).waitFor();
      await menu.getByRole('menuitemradio', { name: word('status-paused') }).press('Enter');
      await eventually(() => raw(one.id, 'status'), (status) => status === 'paused', 'the status is given');
      await menu.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await eventually(() => raw(one.id, 'status'), (status) => status === 'in_progress', 'and taken back');
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
  }
});

test('filters_and_order_carry_over_to_every_sight_and_a_view_brings_all_of_it_back', async () => {
  const kept = await actions(stage, { statuses: ['in_progress'], sort: 'title', descending: true });
  assert.ok(kept.length > 2 && kept.length < (await actions(stage)).length);
  const titles = kept.map((action) => action.title);
  const page = await sight('grid', 'tr[data-id]');
  const to = (name) => page.getByRole('link', { name: word(`ui-sight-${name}`), exact: true }).press('Enter');
  await page.getByRole('group', { name: word('ui-filter-status') }).getByRole('button', { name: word('status-in_progress') }).press('Enter');
  const head = page.getByRole('columnheader', { name: word('ui-head-title') }).getByRole('button');
  for (const order of ['ascending', 'descending']) {
    await head.press('Enter');
    await page.locator(`th.c-title[aria-sort=${order}]`).waitFor();
  }
  /** The titles of a sight, from top to bottom. */
  const lines = (at) => at.locator('[data-name]').evaluateAll((names) => names.map((name) => name.title));
  const shown = {
    grid: () => page.locator('tr[data-id] td.c-title').allInnerTexts(),
    board: () => page.locator('[data-status=in_progress] [data-card] .title').evaluateAll((cards) => cards.map((card) => [...card.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('').trim())),
    timeline: () => lines(page),
  };
  const ordered = (found) => found.length > 0 && found.every((title, at) => title.trim() === titles[at]);
  for (const [name, ask] of Object.entries(shown)) {
    await to(name);
    await eventually(ask, ordered, `the order of titles: ${name}`);
  }
  for (const name of ['leads', 'partners', 'calendar']) {
    await to(name);
    await page.locator(name === 'calendar' ? '.calendar' : '.summary tbody tr').first().waitFor();
    await page.locator('footer [role=status]', { hasText: new RegExp(`^${kept.length} `) }).waitFor();
    if (name === 'leads') assert.equal((await page.locator('.summary tbody tr td:nth-child(2)').allInnerTexts()).reduce((sum, count) => sum + Number(count), 0), kept.length);
  }
  // Of the calendar, what is not in the selection is not there.
  const falls = (asked) => stage.call('actions_query', { plan: null, axis: null, lateOnly: false, text: '', filters: [], sort: 'number', descending: false, group: null, ...asked }).then((view) => stage.call('actions_calendar', { handle: view.handle, from: '1900-01-01', to: '2999-12-31' }));
  const inSelection = await falls({ plan: (await stage.call('file_state', {})).open.plans[0].id, statuses: ['in_progress'] });
  assert.ok(inSelection.length > 0 && inSelection.every((item) => item.status === 'in_progress'));
  await to('timeline');
  await page.locator('.timeline').waitFor();
  await page.getByRole('button', { name: word('ui-views'), exact: true }).press('Enter');
  await page.locator('#view-name').fill('Frise des actions en cours');
  await page.keyboard.press('Enter');
  await page.locator('.popup.panel').waitFor({ state: 'detached' });
  // Another window, where nothing is chosen yet: the view is in the file.
  const other = await sight('grid', 'tr[data-id]');
  await other.getByRole('button', { name: word('ui-views'), exact: true }).press('Enter');
  await other.getByRole('button', { name: 'Frise des actions en cours', exact: true }).press('Enter');
  await other.locator('.timeline').waitFor();
  await eventually(() => lines(other), ordered, 'the view has its sight, its filter and its order');
  await other.getByRole('button', { name: word('ui-views'), exact: true }).press('Enter');
  await other.getByRole('button', { name: word('ui-view-forget').replace('{ $name }', 'Frise des actions en cours') }).press('Enter');
  await other.getByText(word('ui-views-none')).waitFor();
  for (const one of [page, other]) {
    assert.deepEqual(one.wrong, []);
    await one.close();
  }
});
