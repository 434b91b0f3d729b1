// The territory: communes of France chosen by EPCI and by commune, contours read from a file, actions by commune.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { actions, eventually, picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

async function open(options) {
  const page = await stage.page(options);
  await page.goto(`${stage.url}/#/territory`);
  await page.getByRole('heading', { level: 1, name: word('ui-nav-territory') }).waitFor();
  return page;
}

/** A square for each commune, side by side, as a file of contours has them. */
function squares(communes, property = 'code') {
  const features = communes.map((line, place) => {
    const [west, south] = [2 + (place % 13) * 0.05, 50 + Math.floor(place / 13) * 0.04];
    const ring = [[west, south], [west + 0.05, south], [west + 0.05, south + 0.04], [west, south + 0.04], [west, south]];
    return { type: 'Feature', properties: { [property]: property === 'nom' ? line.name : line.code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

test('an_epci_and_a_commune_are_chosen_with_the_keyboard_alone_and_taken_back_in_one_step', async () => {
  const before = (await stage.call('territory', {})).communes.length;
  const page = await open();
  await page.getByRole('button', { name: word('ui-territory-choose') }).first().press('Enter');
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('combobox');
  // Its EPCI has 98 communes, none of them of the Ternois.
  await box.focus();
  await page.keyboard.type('bethune bruay');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.locator('.chosen li').first().waitFor();
  await dialog.getByRole('combobox').focus();
  await page.keyboard.type('62160');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => dialog.locator('.chosen li').count(), (count) => count === 2, 'two are chosen');
  const choice = { codes: ['200072460', '62160'] };
  await eventually(() => dialog.getByText(/100|101/).count(), (count) => count > 0, 'what it would do is said with its number');
  const preview = await stage.call('territory_preview', { codes: [choice.codes[0]] });
  assert.equal(preview.communes, 100);
  assert.equal((await stage.call('territory', {})).communes.length, before, 'nothing is written');
  await dialog.getByRole('button', { name: word('ui-territory-add') }).press('Enter');
  await eventually(async () => (await stage.call('territory', {})).communes.length, (count) => count >= before + 100, 'they are there');
  const { authorities } = await stage.call('territory', {});
  assert.ok(authorities.rows.some((row) => row.cells.siren.raw === '200072460'));
  await page.keyboard.press('Control+z');
  await eventually(async () => (await stage.call('territory', {})).communes.length, (count) => count === before, 'one step takes them all back');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('choosing_what_is_there_changes_nothing_that_people_wrote', async () => {
  const { communes } = await stage.call('territory', {});
  const [one] = communes;
  await stage.call('record_edit', { noun: 'commune', id: one.id, values: { population: '7' } });
  await stage.call('territory_choose', { codes: ['200069672', '200044030'] });
  const after = (await stage.call('territory', {})).communes;
  assert.equal(after.length, communes.length);
  assert.equal(after.find((line) => line.id === one.id).population, '7');
  await assert.rejects(stage.call('territory_choose', { codes: ['00000'] }), { code: 'no_such_commune' });
  await stage.call('undo', {});
});

test('contours_are_previewed_read_and_drawn_and_a_commune_leads_to_its_actions', async () => {
  const [action] = await actions(stage);
  const { communes } = await stage.call('territory', {});
  const target = communes.find((line) => line.actions === 0);
  await stage.call('record_create', { noun: 'action_commune', values: { action: action.id, commune: target.id } });
  const file = stage.env.ENSEMBLIER_ATTACH;
  const page = await open();
  const read = () => page.getByRole('button', { name: word('ui-contours-import-file') }).first().click();
  const dialog = page.getByRole('dialog');
  const refused = async (text, code) => {
    writeFileSync(file, text);
    await assert.rejects(stage.call('contours_import', { path: file }), { code });
    await read();
    await dialog.locator('.wrong').waitFor();
    assert.ok(await dialog.getByRole('button', { name: word('ui-contours-import') }).isDisabled());
    await page.keyboard.press('Escape');
  };
  await refused('code;nom', 'contours_syntax');
  await refused(squares([{ code: '75056', name: 'Paris' }]), 'contours_elsewhere');
  await refused(squares(communes).replaceAll('[2.', '[650002.'), 'contours_projected');
  writeFileSync(file, squares([...communes.slice(2), { code: '75056', name: 'Paris' }]));
  await read();
  await dialog.getByText(new RegExp(`^${communes.length - 2} `)).waitFor();
  await dialog.getByText(communes[0].name).waitFor();
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `contours-${colorScheme}`);
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  await dialog.getByRole('button', { name: word('ui-contours-import') }).press('Enter');
  const map = page.getByRole('img', { name: /Carte/ });
  await map.waitFor();
  assert.equal(await map.locator('path').count(), communes.length - 2);
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const look = await open(options);
    await look.getByRole('img', { name: /Carte/ }).waitFor();
    await picture(look, `territory-${options.viewport ? 320 : options.colorScheme}`);
    assert.deepEqual(await violations(look), [], JSON.stringify(options));
    assert.deepEqual(look.wrong, []);
    await look.close();
  }
  // By the list, with the keyboard.
  await page.locator(`tr[data-row="${target.id}"] button.link`).press('Enter');
  await page.getByRole('grid').waitFor();
  await eventually(() => page.locator('tr[data-id]').count(), (count) => count === 1, 'its action alone');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a_new_plan_without_a_commune_says_what_to_do', async () => {
  const blank = await start({ file: false });
  try {
    await blank.call('file_create', { path: `${blank.dir}/neuf.ensemblier`, territory: 'Pays neuf', plan: 'Plan climat' });
    const page = await blank.page();
    await page.goto(`${blank.url}/#/territory`);
    await page.getByText(word('ui-communes-none'), { exact: true }).waitFor();
    await picture(page, 'territory-blank');
    assert.deepEqual(await violations(page), []);
    await page.locator('main .empty').getByRole('button').click();
    await page.getByRole('dialog').getByRole('combobox').fill('cc du ternois');
    await page.locator('[role=option]').first().waitFor();
    await picture(page, 'territory-choose');
    assert.deepEqual(await violations(page), []);
    await page.locator('[role=option]').first().click();
    await page.getByRole('dialog').getByText('103').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: word('ui-territory-add') }).click();
    await eventually(async () => (await blank.call('territory', {})).communes.length, (count) => count === 103, 'the Ternois is there');
    assert.deepEqual(page.wrong, []);
    await page.close();
  } finally {
    await blank.stop();
  }
});
