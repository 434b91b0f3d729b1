import { expect, test } from 'vitest';
import type { TimeMark } from '../../backend';
import { LANES, placed, shareOf, spanOf, years } from './timeline';

const mark = (on: string, until: string | null = null): TimeMark => ({ kind: 'deliverable_due', on, until, label: on, when: on, late: false, noun: 'deliverable', id: on, field: 'due_on' });

test('two_marks_that_are_near_stand_on_two_lines_and_two_that_are_far_on_one', () => {
  const span = spanOf('2016-01-01', '2018-12-31', '2017-06-01');
  const rows = placed([mark('2016-02-01'), mark('2016-02-15'), mark('2017-09-01')], span, 14).map((one) => one.row);
  expect(rows).toEqual([0, 1, 0]);
});

test('a_bar_goes_from_its_first_day_to_the_end_of_its_last', () => {
  const span = spanOf('2016-01-01', '2018-12-31', '2017-06-01');
  const [bar] = placed([mark('2016-01-01', '2018-12-31')], span, 14);
  expect((bar?.at ?? 0) + (bar?.wide ?? 0)).toBeCloseTo(shareOf(span, span.from + span.days) - (bar?.at ?? 0), 0);
});

test('a_contract_that_ended_long_ago_is_drawn_without_the_years_since', () => {
  expect(spanOf('2011-07-01', '2014-12-31', '2026-11-26').days).toBeLessThan(1500);
  expect(years(spanOf('2016-01-01', '2018-12-31', '2017-06-01')).map((one) => one.year)).toEqual([2016, 2017, 2018, 2019]);
});

test('every_kind_of_mark_has_one_lane', () => {
  const kinds = LANES.flatMap((lane) => lane.kinds);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toHaveLength(12);
});
