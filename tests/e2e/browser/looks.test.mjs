// Every screen: nothing against WCAG 2.2 AA, no word missing, nothing wider than the window; a picture of each is kept.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { actions, picture, start, violations, word } from './stage.mjs';

let stage;
let closed;
let blank;
before(async () => {
  // A plan as its first minute leaves it: every place that has nothing to show yet.
  const empty = start({ file: false, before: (dir, cli) => cli('new', join(dir, 'Neuf.ensemblier')) });
  [stage, closed, blank] = await Promise.all([start(), start({ file: false }), empty]);
  // History has something to tell.
  const [first] = await actions(stage);
  await stage.call('record_edit', { noun: 'action', id: first.id, values: { progress: '95', obstacles: 'Un recrutement plus long que prévu.' } });
  await stage.call('undo', {});
  await blank.call('file_open', { path: join(blank.dir, 'Neuf.ensemblier') });
});
after(() => Promise.all([stage?.stop(), closed?.stop(), blank?.stop()]));

const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: '320', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
  { name: '2560', options: { colorScheme: 'light', viewport: { width: 2560, height: 1300 } } },
  // 200 % of zoom on a small laptop is half of its pixels.
  { name: 'zoom', options: { colorScheme: 'light', viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 } },
];

async function screens() {
  const rich = (await actions(stage))[0].id;
  const contract = (await stage.call('contracts', {}))[0].id;
  const firstContract = (await stage.call('contracts', {})).at(-1).id;
  const first = (await stage.call('renewal_review', { plan: null, contract: firstContract })).plan.id;
  const partner = (await stage.call('partners', { text: '' })).toSorted((one, other) => other.actions - one.actions)[0].id;
  const invoices = await stage.call('expenses_query', { plan: null, contract: null, costLine: null, action: null, axis: null, from: null, to: null, text: '', paid: null, found: '', sort: 'net', descending: true });
  const expense = (await stage.call('expenses_page', { handle: invoices.handle, from: 0, count: 1 }))[0].id;
  const dialog = (name) => async (page) => { await page.getByRole('button', { name: word(`ui-${name}`) }).filter({ visible: true }).click(); await page.getByRole('dialog').getByRole('button', { name: word('ui-close') }).waitFor(); };
  const tab = (name) => (page) => page.getByRole('tab', { name: new RegExp(`^${word(`ui-tab-${name}`)}`) }).click();
  return [
    { name: 'welcome', on: closed, hash: '', there: '.way' },
    { name: 'overview', hash: '#/overview', there: '.figure-cards' },
    { name: 'actions', hash: '#/actions', there: 'tr[data-id]' },
    { name: 'axis-new', hash: '#/actions', there: 'tr[data-id]', then: dialog('axis-new') },
    { name: 'plan', hash: '#/actions', there: 'tr[data-id]', then: dialog('plan-edit') },
    { name: 'action', hash: `#/actions/${rich}`, there: '[role=tablist]' },
    { name: 'action-follow', hash: `#/actions/${rich}`, there: '[role=tablist]', then: tab('follow') },
    { name: 'action-money', hash: `#/actions/${rich}`, there: '[role=tablist]', then: tab('money') },
    { name: 'action-links', hash: `#/actions/${rich}`, there: '[role=tablist]', then: tab('links') },
    { name: 'action-history', hash: `#/actions/${rich}`, there: '[role=tablist]', then: async (page) => { await tab('history')(page); await page.locator('[role=tabpanel]:not([hidden]) :is(table, .empty)').waitFor(); } },
    { name: 'field-past', hash: `#/actions/${rich}`, there: '[role=tablist]', then: async (page) => { await page.locator('[data-field=progress] .value button').first().focus(); await page.keyboard.press('Alt+h'); await page.locator('.field-history :is(li, p)').first().waitFor(); } },
    { name: 'action-new', hash: '#/actions', there: 'tr[data-id]', then: async (page) => { await page.keyboard.press('Control+n'); await page.getByRole('dialog').waitFor(); } },
    { name: 'search', hash: '#/overview', there: '.figure-cards', then: async (page) => { await page.keyboard.press('Control+k'); await page.getByRole('dialog').getByRole('combobox').fill('clim'); await page.getByRole('dialog').getByRole('option', { name: /clim/i }).first().waitFor(); } },
    { name: 'keys', hash: '#/actions', there: 'tr[data-id]', then: async (page) => { await page.keyboard.press('?'); await page.getByRole('dialog', { name: word('ui-keys-title') }).waitFor(); } },
    { name: 'contracts', hash: '#/contracts', there: 'tbody tr' },
    { name: 'contract', hash: `#/contracts/${contract}`, there: '.terms' },
    { name: 'contract-new', hash: '#/contracts/new', there: 'details[open] tbody tr' },
    { name: 'contract-request', hash: `#/contracts/${contract}`, there: '.terms', then: async (page) => { await page.getByRole('button', { name: new RegExp(`^${word('ui-request')} `) }).first().click(); await page.getByRole('dialog').waitFor(); } },
    { name: 'renewal-review', hash: `#/renewal?plan=${first}`, there: 'tbody tr' },
    { name: 'renewal-carry', hash: `#/renewal?plan=${first}&contract=${firstContract}&step=carry`, there: '.preview li' },
    { name: 'renewal-compare', hash: `#/renewal?plan=${first}&step=compare`, there: '.lineages tbody tr' },
    { name: 'budget', hash: '#/budget', there: '.board svg' },
    { name: 'budget-years', hash: '#/budget/years', there: 'tr[data-action]' },
    { name: 'expenses', hash: '#/budget/expenses', there: 'tr[data-id]' },
    { name: 'expense', hash: `#/budget/expenses/${expense}`, there: 'article' },
    { name: 'expenses-import', hash: '#/budget/expenses', there: 'tr[data-id]', then: dialog('expenses-import') },
    { name: 'statements', hash: `#/statements/${contract}`, there: '.ask' },
    { name: 'receipts', hash: '#/statements', there: '.ask' },
    { name: 'funding-plans', hash: '#/funding', there: 'tbody tr' },
    { name: 'funding', hash: `#/funding/${(await stage.call('funding_plans', {}))[0].id}`, there: '.balance' },
    { name: 'partners', hash: '#/partners', there: 'tbody tr' },
    { name: 'partner', hash: `#/partners/${partner}`, there: 'article' },
    { name: 'partner-merge', hash: `#/partners/${partner}`, there: 'article', then: dialog('merge-with') },
    { name: 'territory', hash: '#/territory', there: 'tbody tr' },
    { name: 'reports', hash: '#/reports', there: 'form' },
    { name: 'history', hash: '#/history', there: 'main :is(table, .empty)' },
    ...['overview', 'actions', 'contracts', 'budget', 'budget/years', 'budget/expenses', 'partners', 'reports'].map((name) => ({ name: `blank-${name.replace('/', '-')}`, on: blank, hash: `#/${name}`, there: 'main .empty' })),
    { name: 'blank-funding', on: blank, hash: '#/funding', there: 'main .empty' },
    { name: 'blank-statements', on: blank, hash: '#/statements', there: 'main .empty' },
    { name: 'blank-history', on: blank, hash: '#/history', there: 'main :is(table, .empty)' },
  ];
}

for (const look of LOOKS) {
  test(`every_screen_is_accessible_and_whole_in_${look.name}`, async (context) => {
    for (const screen of await screens()) {
      await context.test(screen.name, async () => {
        const at = screen.on ?? stage;
        const page = await at.page(look.options);
        await page.goto(`${at.url}/${screen.hash}`);
        // On a narrow screen the sheet stands in for the list, and the list is not on screen.
        await page.locator(screen.there).first().waitFor({ state: 'attached' });
        await screen.then?.(page);
        await page.evaluate(() => document.fonts.ready);
        await picture(page, `${screen.name}-${look.name}`);
        assert.deepEqual(await violations(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${wide} px wider than the window`);
        // A key that is missing prints itself.
        const text = await page.locator('body').innerText();
        assert.deepEqual(text.match(/\b(ui|field|noun|nouns|op|error|status|finding|[a-z]+_[a-z]+)-\p{L}[\p{L}_]*/gu) ?? [], []);
        assert.deepEqual(page.wrong, []);
        await page.close();
      });
    }
  });
}
