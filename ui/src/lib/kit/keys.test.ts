import { expect, test } from 'vitest';
import { undoing, type Focus, type Press } from './keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...more });
const page: Focus = { text: false, dirty: false };
const clean: Focus = { text: true, dirty: false };
const dirty: Focus = { text: true, dirty: true };

test('ctrl_z_belongs_to_the_field_while_it_is_dirty_and_to_the_file_otherwise', () => {
  expect(undoing(press('z'), dirty)).toBeNull();
  expect(undoing(press('z'), clean)).toBe('undo');
  expect(undoing(press('z'), page)).toBe('undo');
});

test('ctrl_shift_z_and_ctrl_y_make_a_step_again', () => {
  expect(undoing(press('Z', { shiftKey: true }), page)).toBe('redo');
  expect(undoing(press('y'), page)).toBe('redo');
  expect(undoing(press('Z', { shiftKey: true }), dirty)).toBeNull();
});

test('the_command_key_of_a_mac_does_the_same', () => {
  expect(undoing(press('z', { ctrlKey: false, metaKey: true }), page)).toBe('undo');
});

test('a_plain_letter_and_an_alt_combination_are_no_step', () => {
  expect(undoing(press('z', { ctrlKey: false }), page)).toBeNull();
  expect(undoing(press('z', { altKey: true }), page)).toBeNull();
});
