// Open data that comes in: a published PCAET and the factors of the Base Carbone, each seen before it is written, with every fault at its cell.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { picture, start, violations, word } from './stage.mjs';

let stage;
before(async () => {
  stage = await start();
});
after(() => stage?.stop());

const LOOKS = [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['320', { viewport: { width: 320, height: 640 } }]];

test('a_published_pcaet_is_seen_with_every_fault_written_in_one_step_and_taken_back', async () => {
  const text = 'Id;Nom;PEC_Emission_GES_Annee_Compta;PEC_GES_1_1;PEC_GES_2_1;PEC_GES_1_1;PEC_GES_3_1\n9;Vallées;2014;1 234,5;n.d.;7;\n';
  writeFileSync(stage.env.ENSEMBLIER_ATTACH, Buffer.from(text, 'latin1'));
  const count = (await stage.call('diagnosis', {})).inventories.length;
  for (const [name, options] of LOOKS) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/diagnosis`);
    await page.getByRole('button', { name: word('ui-pcaet-open') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: word('ui-pcaet-add') }).press('Enter');
    await dialog.locator('[data-finding="E2"]').waitFor();
    await picture(page, `pcaet-${name}`);
    assert.deepEqual(await violations(page), [], name);
    assert.equal((await stage.call('diagnosis', {})).inventories.length, count, 'a look writes nothing');
    if (name === 'light') {
      await dialog.locator('.ends .primary').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      assert.equal((await stage.call('diagnosis', {})).inventories.length, count + 1);
      await stage.call('undo', {});
      assert.equal((await stage.call('diagnosis', {})).inventories.length, count);
    }
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});

test('factors_of_the_base_carbone_are_counted_before_they_are_written_and_taken_back_in_one_step', async () => {
  const heads = "Type Ligne;Identifiant de l'élément;Statut de l'élément;Nom base français;Unité français;Date de modification;Total poste non décomposé";
  const lines = ['1;Valide générique;Électricité réseau;kgCO2e/kWh;2023-01-31;0,052', '2;Archivé;Ancien;kgCO2e/kWh;2013-01-31;0,1', '3;Valide générique;Faux;kgCO2e/kWh;2023-01-31;beaucoup'];
  writeFileSync(stage.env.ENSEMBLIER_ATTACH, Buffer.from(`${heads}\n${lines.map((line) => `Elément;${line}`).join('\n')}\n`, 'latin1'));
  const [latest] = (await stage.call('diagnosis', {})).inventories;
  const find = async () => (await stage.call('factors_find', { text: 'electricite reseau', withoutCarrier: false, limit: 10 })).factors;
  for (const [name, options] of LOOKS) {
    const page = await stage.page(options);
    await page.goto(`${stage.url}/#/diagnosis/${latest.id}?quantity=emissions`);
    await page.getByRole('button', { name: word('ui-work-out') }).press('Enter');
    await page.getByRole('button', { name: word('ui-factors-open') }).press('Enter');
    const dialog = page.getByRole('dialog', { name: word('ui-factors-title') });
    await dialog.locator('tbody tr').first().waitFor();
    await picture(page, `factors-${name}`);
    assert.deepEqual(await violations(page), [], name);
    assert.equal((await find()).length, 0, 'a look writes nothing');
    if (name === 'light') {
      await dialog.locator('.ends .primary').press('Enter');
      await dialog.waitFor({ state: 'detached' });
      assert.equal((await find()).length, 1);
      await stage.call('undo', {});
      assert.equal((await find()).length, 0);
    }
    assert.deepEqual(page.wrong, []);
    await page.close();
  }
});
