import { expect, test } from 'vitest';
import { address, parseAddress } from './address';

test('an_address_reads_back_as_it_was_written', () => {
  for (const path of [['actions'], ['actions', '0191-ab'], ['a b', 'é/ç']]) {
    const params = { field: 'status', since: '12/03/2017' };
    expect(parseAddress(address(path, params))).toEqual({ path, params });
  }
});

test('empty_parameters_are_left_out', () => {
  expect(address(['history'], { since: '', noun: null, until: undefined })).toBe('#/history');
});

test('a_broken_address_is_read_as_far_as_it_goes', () => {
  expect(parseAddress('')).toEqual({ path: [], params: {} });
  expect(parseAddress('#/actions/%E9').path).toEqual(['actions', '%E9']);
});
