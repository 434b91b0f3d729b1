// Which rows have a page of their own, and its address.
import type { DueLine } from '../../backend';
import { address } from '../../kit/address';

const PAGES: Record<string, readonly string[]> = { action: ['actions'], contract: ['contracts'], partner: ['partners'], committee: ['governance'], inventory: ['diagnosis'], framework: ['scores'], emission_factor: ['factors'], expense: ['budget', 'expenses'], progress_report: ['reports'], indicator: ['indicators'] };

/** The address of a row's page; nothing when it has none. */
export function pageOf(noun: string, id: string, params: Record<string, string | null> = {}): string | null {
  const page = PAGES[noun];
  return page ? address([...page, id], params) : null;
}

/** Where a row is looked at that stands in others, from the nearest to the farthest: the page of the last, on the row's own line. */
export function pageWithin(noun: string, id: string, within: readonly { noun: string; id: string }[], field: string | null): string | null {
  const all = [{ noun, id }, ...within];
  const meeting = all.findIndex((one) => one.noun === 'meeting');
  const last = meeting >= 0 ? meeting : all.length - 1;
  const page = all[last];
  if (!page) return null;
  // The line that the page shows: the row, or what it stands in just below the page.
  const line = all[last - 1];
  const params: Record<string, string | null> = line ? { row: line.id, field: line.id === id ? field : null } : { field };
  const committee = all[meeting + 1];
  return meeting >= 0 && committee ? address(['governance', committee.id, page.id], params) : pageOf(page.noun, page.id, params);
}

/** Where something that falls due is looked at: its action, or the contract that waits for it. */
export function dueLink(due: DueLine): string | null {
  if (due.action) return pageOf('action', due.action);
  return pageOf(due.noun === 'instalment' || due.noun === 'deliverable' ? 'contract' : due.noun, due.id);
}
