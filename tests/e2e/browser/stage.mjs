// What every browser test stands on: a fresh copy of the example, the program that serves it over loopback, a browser.
// ENSEMBLIER_CLI names the program (built with the feature `serve`); ENSEMBLIER_BROWSER another Chromium than Debian's.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(join(ROOT, 'ui/package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const CLI = process.env.ENSEMBLIER_CLI ?? join(ROOT, 'target/debug/ensemblier-cli');
const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** The fields of every noun and the codes of every list, from the generated file. */
export const { NOUNS, LISTS } = await (async () => {
  const ts = require('typescript');
  const source = readFileSync(join(ROOT, 'ui/src/lib/backend/generated.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
})();

/** The words that the page shows, by key: tests name what a person reads without writing it twice. */
export const word = (() => {
  const words = new Map();
  for (const file of ['ui', 'codes', 'fields', 'ops']) {
    const source = readFileSync(join(ROOT, `assets/words/fr/${file}.ftl`), 'utf8');
    for (const [, key, text] of source.matchAll(/^([\w-]+) = (.+)$/gm)) words.set(key, text);
  }
  return (key) => words.get(key) ?? key;
})();

/**
 * Starts the program on its own copy of the example (or on no file), and a browser. `before` may change the file first;
 * `saveTo` is what a dialog would answer, in the folder of the test.
 */
export async function start({ file = true, before = undefined, saveTo = 'rapport.pdf' } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'ensemblier-'));
  // The laptop's own settings stay out of the tests, and the tests out of them.
  const env = { ...process.env, HOME: dir, XDG_CONFIG_HOME: join(dir, 'config'), XDG_DATA_HOME: join(dir, 'data'), ENSEMBLIER_SAVE_TO: join(dir, saveTo), ENSEMBLIER_ATTACH: join(dir, 'piece.txt'), ENSEMBLIER_FOLDER: join(dir, 'documents') };
  mkdirSync(env.ENSEMBLIER_FOLDER);
  const plan = join(dir, 'Ternois.ensemblier');
  if (file) execFileSync(CLI, ['example', plan], { env });
  before?.(dir, (...args) => execFileSync(CLI, args, { env }));
  const server = spawn(CLI, ['serve', '--port', '0', '--ui', join(ROOT, 'ui/dist'), ...(file ? ['--file', plan] : [])], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const found = said.match(/LISTEN (\S+)/);
      if (found) resolve(found[1]);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  const browser = await chromium.launch({ executablePath: process.env.ENSEMBLIER_BROWSER ?? '/usr/bin/chromium', args: ARGS });
  return {
    url, dir, env, plan,
    /** One command of the table, as the page asks for it. */
    async call(name, args) {
      const reply = await fetch(`${url}/api/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(args) });
      const body = await reply.json();
      if (!reply.ok) throw Object.assign(new Error(body.code), body);
      return body;
    },
    /** A page that notes whatever goes wrong in it. A refused command is an answer, not a fault of the page. */
    async page(options = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options });
      page.setDefaultTimeout(10_000);
      page.wrong = [];
      page.on('console', (message) => {
        const refusal = message.location().url.includes('/api/') && message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !refusal) page.wrong.push(message.text());
      });
      page.on('pageerror', (error) => page.wrong.push(String(error)));
      return page;
    },
    async stop() {
      await browser.close();
      server.removeAllListeners('exit');
      server.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The control of a field of a row. */
export const field = (page, id, name) => page.locator(`[id="f-${id}-${name}"]`);

/** Chooses the one row of these letters in a field that names a row, with the keyboard. */
export async function pickRow(page, box, letters) {
  await box.focus();
  await page.keyboard.type(letters);
  await eventually(() => page.locator('[role=option]').allTextContents(), (texts) => texts.length === 1 && texts[0].includes(letters), `« ${letters} » alone`);
  // The row that was pointed at went with the last letters: the first is pointed at in its place.
  await page.locator('[role=option][data-highlighted]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[role=option]').first().waitFor({ state: 'detached' });
}

/** Chooses a code in a list that opens, with the keyboard. */
export async function pickCode(page, trigger, label) {
  await trigger.press('Enter');
  await page.getByRole('option', { name: label, exact: true }).waitFor();
  const at = page.locator('[role=option][data-highlighted]');
  await page.keyboard.press('Home');
  for (let left = await page.locator('[role=option]').count(); (await at.innerText()).trim() !== label && left > 0; left -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => trigger.textContent(), (text) => text.includes(label), `« ${label} » is chosen`);
}

/** Waits until a question has the answer that is hoped for. */
export async function eventually(ask, holds, what) {
  const end = Date.now() + 10_000;
  let last;
  do {
    last = await ask();
    if (holds(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 40));
  } while (Date.now() < end);
  throw new Error(`${what}: ${JSON.stringify(last)}`);
}

/** Every action of the plan that the window shows first, in the order of its numbers. */
export async function actions(stage, query = {}) {
  const { open } = await stage.call('file_state', {});
  const view = await stage.call('actions_query', { plan: open.plans[0].id, axis: null, statuses: [], lateOnly: false, text: '', filters: [], sort: 'number', descending: false, group: null, ...query });
  const page = view.rows ? await stage.call('actions_page', { handle: view.handle, from: 0, count: Math.min(view.rows, 200), columns: [] }) : [];
  return page.map((row) => row.action);
}

/** What axe finds against WCAG 2.0 to 2.2, A and AA. */
export async function violations(page) {
  // Through the debugger: not stopped by the page's security policy.
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }));
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
}

/** Keeps a picture of the page in `target/screenshots`. */
export async function picture(page, name) {
  const dir = join(ROOT, 'target/screenshots');
  mkdirSync(dir, { recursive: true });
  await page.screenshot({ path: join(dir, `${name}.png`) });
}
