import { expect, test } from 'vitest';
import english from '../../../../assets/words/en/ui.ftl?raw';
import french from '../../../../assets/words/fr/ui.ftl?raw';
import { Words } from './words';

const source = (language: 'fr' | 'en') => (language === 'fr' ? french : english);
const keys = (text: string) => [...text.matchAll(/^([\w-]+) =/gm)].map((match) => match[1] ?? '').sort();

test('a_missing_key_prints_itself', () => {
  expect(new Words('fr-FR', []).text('ui-nowhere-to-be-found')).toBe('ui-nowhere-to-be-found');
});

test('places_are_filled_without_isolation_marks', () => {
  expect(new Words('fr-FR', ['a = Annuler : { $step }']).text('a', { step: 'titre' })).toBe('Annuler : titre');
});

test('the_first_key_that_exists_wins', () => {
  const words = new Words('fr-FR', ['field-title = Titre\nfield-action-title = Titre de l’action']);
  expect(words.first(['field-action-title', 'field-title'])).toBe('Titre de l’action');
  expect(words.first(['field-plan-title', 'field-title'])).toBe('Titre');
});

test('french_counts_nought_and_one_as_singular', () => {
  const words = new Words('fr-FR', [source('fr')]);
  expect(words.text('ui-late-days', { days: 1 })).toBe('En retard de 1 jour');
  expect(words.text('ui-late-days', { days: 12 })).toBe('En retard de 12 jours');
});

test('both_languages_of_the_window_have_the_same_keys_each_once', () => {
  const asked = keys(source('fr'));
  expect(asked).toEqual(keys(source('en')));
  expect(new Set(asked).size).toBe(asked.length);
});

test('every_word_that_the_window_asks_for_is_in_its_catalogue', () => {
  const words = new Words('fr-FR', [source('fr')]);
  const files = import.meta.glob<string>(['../../**/*.svelte', '../../**/*.ts', '!../../**/*.test.ts'], { query: '?raw', import: 'default', eager: true });
  const asked = Object.values(files).flatMap((text) => [...text.matchAll(/\bt\('([\w-]+)'/g)].map((match) => match[1] ?? ''));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !words.has(`ui-${key}`))).toEqual([]);
});
