// Where the marks of a contract's line of time stand: a share of its length, on as few lines as let every label be read.
import type { MarkKind, TimeMark } from '../../backend';
import { dayNumber } from '../action/scale';

/** The lanes, from the contract itself down to its instalments. */
export const LANES: readonly { name: string; kinds: readonly MarkKind[] }[] = [
  { name: 'contract', kinds: ['period', 'eligible', 'signed', 'notified', 'deadline'] },
  { name: 'phases', kinds: ['phase'] },
  { name: 'amendments', kinds: ['amendment'] },
  { name: 'deliverables', kinds: ['deliverable_due', 'delivered'] },
  { name: 'instalments', kinds: ['instalment_due', 'requested', 'received'] },
];

export interface Placed {
  mark: TimeMark;
  /** In hundredths of the width. */
  at: number;
  wide: number | null;
  row: number;
}

export interface Span {
  from: number;
  days: number;
}

/** The days that are drawn: those of the marks and the day that is looked at when it is near, with a little room around. */
export function spanOf(from: string, to: string, today: string): Span {
  const [first, last, now] = [from, to, today].map((day) => dayNumber(day) ?? 0) as [number, number, number];
  // A contract that ended long ago is not drawn as a point before years of nothing.
  const near = now >= first - 366 && now <= last + 366;
  const [start, end] = near ? [Math.min(first, now), Math.max(last, now)] : [first, last];
  const room = Math.max(14, Math.round((end - start) * 0.02));
  return { from: start - room, days: end - start + 2 * room };
}

export function shareOf(span: Span, day: number): number {
  return ((day - span.from) / span.days) * 100;
}

/** The marks of a lane with their places. A label takes `room` hundredths beside its mark: those that would overlap stand lower. */
export function placed(marks: readonly TimeMark[], span: Span, room: number): Placed[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const on = dayNumber(mark.on) ?? span.from;
    const until = dayNumber(mark.until);
    const at = shareOf(span, on);
    const wide = until === null ? null : Math.max(0.5, shareOf(span, until + 1) - at);
    // Near the right edge a label is drawn to the left of its mark.
    const [left, right] = wide !== null ? [at, at + wide] : at + room > 100 ? [at - room, at + 2] : [at, at + room];
    let row = ends.findIndex((end) => end <= left);
    if (row < 0) row = ends.length;
    ends[row] = right;
    return { mark, at, wide, row };
  });
}

/** The first day of each year of the span. */
export function years(span: Span): { year: number; at: number }[] {
  const first = new Date(span.from * 86_400_000).getUTCFullYear();
  const last = new Date((span.from + span.days) * 86_400_000).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
    .map((year) => ({ year, at: shareOf(span, dayNumber(`${year}-01-01`) ?? 0) }))
    .filter((one) => one.at >= 0);
}
