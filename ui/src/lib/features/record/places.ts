// Which rows have a page of their own, and its address.
import { address } from '../../kit/address';

const PAGES: Record<string, string> = { action: 'actions', contract: 'contracts', partner: 'partners' };

/** The address of a row's page; nothing when it has none. */
export function pageOf(noun: string, id: string, params: Record<string, string | null> = {}): string | null {
  const page = PAGES[noun];
  return page ? address([page, id], params) : null;
}
