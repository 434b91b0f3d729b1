// What actions sum up to, for those who show it: what is nothing is left out.
import type { TotalsView } from '../../backend';

const ORDER = ['planned', 'paid', 'fte', 'saved', 'produced', 'ghg'] as const;

/** The figures of some totals that are not nothing, in reading order. */
export function sums(totals: TotalsView): { key: (typeof ORDER)[number]; text: string }[] {
  return ORDER.map((key) => ({ key, text: totals[key] })).filter(({ text }) => /[1-9]/.test(text));
}
