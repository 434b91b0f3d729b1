import { describe, expect, test } from 'vitest';
import { FieldEdit } from './edit.svelte';

function open(stored: string): FieldEdit<string> {
  const edit = new FieldEdit(stored);
  edit.begin();
  return edit;
}

describe('one visit to one field', () => {
  test('a_visit_without_a_key_saves_nothing', () => {
    const edit = open('Haies');
    expect(edit.take()).toBeNull();
    edit.leave();
    expect(edit.phase).toBe('rest');
  });

  test('a_visit_saves_once_however_often_it_is_asked', () => {
    const edit = open('Haies');
    edit.type('Haies bocagères');
    expect(edit.take()).toEqual({ value: 'Haies bocagères' });
    expect(edit.take()).toBeNull();
    edit.accepted();
    expect(edit.dirty).toBe(false);
    edit.leave();
    expect(edit.phase).toBe('rest');
  });

  test('typing_the_stored_value_again_saves_nothing', () => {
    const edit = open('Haies');
    edit.type('Haie');
    edit.type('Haies');
    expect(edit.take()).toBeNull();
  });

  test('a_refused_value_stays_as_typed_and_is_not_sent_again_untouched', () => {
    const edit = open('10');
    edit.type('cent dix');
    edit.take();
    edit.refused();
    edit.leave();
    expect(edit.phase).toBe('refused');
    expect(edit.draft).toBe('cent dix');
    expect(edit.take()).toBeNull();
    edit.type('110');
    expect(edit.take()).toEqual({ value: '110' });
  });

  test('escape_gives_back_what_was_there', () => {
    const edit = open('Haies');
    edit.type('');
    edit.cancel();
    expect(edit.draft).toBe('Haies');
    expect(edit.take()).toBeNull();
  });

  test('what_is_typed_while_a_save_is_on_its_way_is_still_unsaved_after_it', () => {
    const edit = open('a');
    edit.type('ab');
    edit.take();
    edit.type('abc');
    edit.accepted();
    expect(edit.dirty).toBe(true);
    edit.leave();
    expect(edit.open).toBe(true);
    expect(edit.take()).toEqual({ value: 'abc' });
  });

  test('an_undo_elsewhere_reaches_a_clean_field_and_spares_the_words_of_a_dirty_one', () => {
    const clean = open('après');
    clean.reload('avant');
    expect(clean.draft).toBe('avant');
    const dirty = open('après');
    dirty.type('mes mots');
    dirty.reload('avant');
    expect(dirty.draft).toBe('mes mots');
    dirty.cancel();
    expect(dirty.draft).toBe('avant');
  });

  test('a_choice_of_several_is_the_same_whatever_the_order', () => {
    const edit = new FieldEdit<string[]>(['a', 'b'], (one, other) => one.length === other.length && one.every((code) => other.includes(code)));
    edit.begin();
    edit.type(['b', 'a']);
    expect(edit.take()).toBeNull();
  });
});
