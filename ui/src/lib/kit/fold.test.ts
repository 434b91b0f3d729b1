import { expect, test } from 'vitest';
import { fold, hasWords } from './fold';

test('accents_case_and_joined_letters_do_not_count', () => {
  expect(fold('Œuvre ÉLÈVE, ex æquo')).toBe('oeuvre eleve, ex aequo');
});

test('words_are_found_by_their_beginnings_in_any_order', () => {
  expect(hasWords('Fermer le fichier', 'fich ferm')).toBe(true);
  expect(hasWords('Fermer le fichier', 'ichier')).toBe(false);
  expect(hasWords('Fermer le fichier', 'fermer plan')).toBe(false);
});

test('nothing_asked_for_is_in_every_label', () => {
  expect(hasWords('Historique', ' ')).toBe(true);
});
