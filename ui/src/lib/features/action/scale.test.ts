import { expect, test } from 'vitest';
import { dayNumber, isoDay, Scale } from './scale';

test('a_day_is_its_number_and_back', () => {
  for (const iso of ['1999-12-31', '2016-02-29', '2027-03-28']) expect(isoDay(dayNumber(iso) ?? 0)).toBe(iso);
  expect(dayNumber('2017-02-30x')).toBeNull();
});

test('the_months_of_a_scale_follow_each_other_without_a_gap', () => {
  for (const months of [1, 3, 12]) {
    const scale = new Scale(dayNumber('2016-11-15') ?? 0, dayNumber('2018-03-02') ?? 0, 2);
    const ticks = scale.ticks(months);
    expect(ticks[0]?.at).toBe(0);
    ticks.slice(1).forEach((tick, at) => expect(tick.at).toBeCloseTo((ticks[at]?.at ?? 0) + (ticks[at]?.days ?? 0)));
    const last = ticks.at(-1);
    expect((last?.at ?? 0) + (last?.days ?? 0)).toBeCloseTo(scale.days * 2);
  }
});
