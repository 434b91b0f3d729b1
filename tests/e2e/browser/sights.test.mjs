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
  await bar.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await eventually(days, ([start, end]) => start === week(before[0]) && end === week(before[1]), 'both days');
  await page.keyboard.press('Control+z');
  await eventually(days, (now) => now.join() === before.join(), 'one step back');
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
