// Whatever opens over a screen or within it (dialogs, lists, forms, edits, messages): nothing against WCAG 2.2 AA, in light, in
// dark and on a narrow screen.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, field, picture, start, violations, word } from './stage.mjs';

let stage;
let closed;
let blank;
let one;
const ids = {};
before(async () => {
  const empty = start({ file: false, before: (dir, cli) => cli('new', join(dir, 'Neuf.ensemblier')) });
  [stage, closed, blank] = await Promise.all([start(), start({ file: false, before: (dir, cli) => ['Un', 'Deux'].forEach((name) => cli('new', join(dir, `${name}.ensemblier`))) }), empty]);
  await blank.call('file_open', { path: join(blank.dir, 'Neuf.ensemblier') });
  // A file that is gone is among the recent ones.
  for (const name of ['Un', 'Deux']) {
    await closed.call('file_open', { path: join(closed.dir, `${name}.ensemblier`) });
    await closed.call('file_close', {});
  }
  rmSync(join(closed.dir, 'Un.ensemblier'));
  one = (await actions(stage)).find((action) => action.status === 'in_progress');
  ids.contract = (await stage.call('contracts', {}))[0].id;
  ids.committee = (await stage.call('committees', {}))[0].id;
  ids.partner = (await stage.call('partners', { text: '' }))[0].id;
  // An instalment that is waited for.
  await stage.call('record_create', { noun: 'instalment', values: { contract: ids.contract, kind: 'balance', due_on: '01/02/2019', amount: '1000' } });
});
after(() => Promise.all([stage?.stop(), closed?.stop(), blank?.stop()]));

const button = (name, exact = true) => async (page) => page.getByRole('button', { name: word(`ui-${name}`), exact }).filter({ visible: true }).first().press('Enter');
const dialog = (name) => async (page) => { await button(name)(page); await page.getByRole('dialog').waitFor(); };
const key = (keys) => async (page) => { await page.keyboard.press(keys); await page.getByRole('dialog').waitFor(); };
const edit = (name, there) => async (page) => { await field(page, one.id, name).press('Enter'); await page.locator(there).first().waitFor(); };
const cell = (name, there) => async (page) => { await page.locator(`tr[data-id="${one.id}"] td.c-${name}`).focus(); await page.keyboard.press('F2'); await page.locator(there).first().waitFor(); };
const command = (name) => async (page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`>${word(`ui-${name}`)}`);
  await page.locator('#found [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: word(`ui-${name}`) }).waitFor();
};
const form = (noun) => async (page) => { await page.locator(`[data-collection="${noun}"]`).getByRole('button', { name: new RegExp(`^${word('ui-add')}`) }).press('Enter'); await page.locator(`[data-collection="${noun}"] form.draft`).waitFor(); };
const tab = (name) => (page) => page.getByRole('tab', { name: new RegExp(`^${word(`ui-tab-${name}`)}`) }).press('Enter');
const both = (...all) => async (page) => { for (const each of all) await each(page); };

const sheet = () => `#/actions/${one.id}`;
const PANELS = {
  'welcome-create': { on: () => closed, hash: () => '', there: '.way', then: async (page) => { await page.locator('.way', { hasText: word('ui-create') }).first().press('Enter'); await page.getByLabel(word('ui-territory'), { exact: true }).waitFor(); } },
  'welcome-recent': { on: () => closed, hash: () => '', there: '.recent' },
  'nowhere': { hash: () => '#/nulle-part', there: 'main .empty' },
  'gone': { hash: () => '#/actions/00000000-0000-7000-8000-000000000000', there: '.sheet .empty' },
  'author': { hash: () => '#/overview', there: '.figure-cards', then: command('author-title') },
  'action-new-refused': { hash: () => '#/actions', there: 'tr[data-id]', then: async (page) => { await key('Control+n')(page); await page.getByRole('dialog').getByLabel(new RegExp(`^${word('field-title')}`)).fill('Une'); await page.getByRole('dialog').getByLabel(word('field-planned_end')).fill('bientôt'); await page.keyboard.press('Enter'); await page.getByRole('alert').waitFor(); } },
  'axis-edit': { hash: () => '#/actions', there: 'tr[data-id]', then: async (page) => { await page.getByRole('treeitem').nth(1).click(); await dialog('axis-edit')(page); } },
  'filter-values': { hash: () => '#/actions', there: 'tr[data-id]', then: async (page) => { await button('filter-add')(page); await page.locator('.popup.panel select').selectOption('status'); await page.locator('.popup.panel input[type=checkbox]').first().check(); } },
  'nothing-kept': { hash: () => '#/actions', there: 'tr[data-id]', then: async (page) => { await page.locator('#actions-filter').fill('zzzz'); await page.locator('main .empty').waitFor(); } },
  'cell-code': { hash: () => '#/actions', there: 'tr[data-id]', then: cell('status', '[role=listbox]') },
  'cell-day-refused': { hash: () => '#/actions', there: 'tr[data-id]', wide: true, then: async (page) => { await cell('progress', 'td.c-progress input')(page); await page.keyboard.type('beaucoup'); await page.keyboard.press('Enter'); await page.getByRole('alert').waitFor(); } },
  'edit-code': { hash: sheet, there: '[role=tablist]', then: edit('priority', '[role=listbox]') },
  'edit-row': { hash: sheet, there: '[role=tablist]', then: edit('lead', '[role=option]') },
  'edit-codes': { hash: sheet, there: '[role=tablist]', then: edit('sectors', 'input[type=checkbox]') },
  'edit-text': { hash: sheet, there: '[role=tablist]', then: edit('description', 'textarea') },
  'edit-refused': { hash: sheet, there: '[role=tablist]', then: async (page) => { await edit('planned_end', 'input')(page); await page.keyboard.press('Control+a'); await page.keyboard.type('31/02/2017'); await page.keyboard.press('Enter'); await page.locator(`[id="f-${one.id}-planned_end-message"]`).waitFor(); } },
  'leave': { hash: sheet, there: '[role=tablist]', then: async (page) => { await PANELS['edit-refused'].then(page); await button('close-file')(page); await page.getByRole('dialog', { name: word('ui-leave-title') }).waitFor(); } },
  'note-new': { hash: sheet, there: '[role=tablist]', then: async (page) => { await page.keyboard.press('n'); await page.locator('[data-collection=note] textarea').first().waitFor(); } },
  'money-new': { hash: sheet, there: '[role=tablist]', then: both(tab('money'), form('budget_line')) },
  'partner-of-action-new': { hash: sheet, there: '[role=tablist]', then: both(tab('links'), form('action_partner')) },
  'message': { hash: sheet, there: '[role=tablist]', then: async (page) => { await page.keyboard.press('Control+z'); await page.getByRole('status').filter({ hasText: word('ui-undo-done').replace(/\{.*/, '').trim() }).first().waitFor(); await page.keyboard.press('Control+Shift+z'); } },
  'contract-new': { hash: () => '#/contracts/new', there: 'details[open] tbody tr' },
  'receive': { hash: () => `#/contracts/${ids.contract}`, there: '.terms', then: async (page) => { await page.getByRole('button', { name: new RegExp(`^${word('ui-mark-received')}`) }).first().press('Enter'); await page.getByRole('dialog').waitFor(); } },
  'partner-new': { hash: () => '#/partners', there: 'tbody tr', then: dialog('partner-new') },
  'partner-none-kept': { hash: () => '#/partners', there: 'tbody tr', then: async (page) => { await page.locator('#partners-filter').fill('zzzz'); await page.locator('main .empty').waitFor(); } },
  'partner-delete': { hash: () => `#/partners/${ids.partner}`, there: 'article', then: dialog('partner-delete') },
  'territory-choose': { hash: () => '#/territory', there: 'tbody tr', then: async (page) => { await dialog('territory-choose')(page); await page.getByRole('dialog').getByRole('combobox').fill('bethune bruay'); await page.locator('[role=option]').first().waitFor(); } },
  'committee-new': { hash: () => '#/governance', there: 'tbody tr', then: dialog('committee-new') },
  'meeting-new': { hash: () => `#/governance/${ids.committee}`, there: 'article', then: async (page) => { await button('meeting-new')(page); await page.locator('form.draft').waitFor(); } },
  'alerts-aside': { hash: () => '#/alerts', there: 'main [data-alert]', then: async (page) => { await page.locator('main [data-alert] button').first().press('Enter'); await page.locator('main summary').press('Enter'); await page.getByRole('status').getByRole('button').first().waitFor(); } },
  'report-done': { hash: () => '#/reports', there: 'form', then: async (page) => { await button('report-export')(page); await page.getByText(stage.env.ENSEMBLIER_SAVE_TO).waitFor({ timeout: 60_000 }); } },
  'history-wrong-day': { hash: () => '#/history?since=hier', there: 'main h1' },
  ...Object.fromEntries(['alerts', 'governance', 'territory'].map((name) => [`blank-${name}`, { on: () => blank, hash: () => `#/${name}`, there: 'main :is(.empty, table)' }])),
};

test('whatever_opens_is_accessible_in_light_in_dark_and_on_a_narrow_screen', async (context) => {
  for (const [name, panel] of Object.entries(PANELS)) {
    await context.test(name, async () => {
      const at = panel.on?.() ?? stage;
      const page = await at.page({ colorScheme: 'light' });
      await page.goto(`${at.url}/${panel.hash()}`);
      await page.locator(panel.there).first().waitFor();
      await panel.then?.(page);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await picture(page, `panel-${name}-${colorScheme}`);
        assert.deepEqual(await violations(page), [], colorScheme);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await picture(page, `panel-${name}-320`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} px wider than the window`);
      const text = await page.locator('body').innerText();
      assert.deepEqual(text.match(/\b(ui|field|noun|nouns|op|error|status|finding)-\p{L}[\p{L}_]*/gu) ?? [], [], 'a key that is missing prints itself');
      assert.deepEqual(page.wrong, []);
      await page.close();
    });
  }
});
