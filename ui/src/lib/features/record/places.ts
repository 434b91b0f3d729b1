// Which rows have a page of their own, and its address.
import type { DueLine } from '../../backend';
import { address } from '../../kit/address';

const PAGES: Record<string, string> = { action: 'actions', contract: 'contracts', partner: 'partners', committee: 'governance' };

/** The address of a row's page; nothing when it has none. */
export function pageOf(noun: string, id: string, params: Record<string, string | null> = {}): string | null {
  const page = PAGES[noun];
  return page ? address([page, id], params) : null;
}

/** Where something that falls due is looked at: its action, or the contract that waits for it. */
export function dueLink(due: DueLine): string | null {
  if (due.action) return pageOf('action', due.action);
  return pageOf(due.noun === 'instalment' || due.noun === 'deliverable' ? 'contract' : due.noun, due.id);
}
