// Where a row that was found leads.
import type { SearchHit } from '../../backend';
import { place } from '../../kit/location.svelte';
import { list } from '../action/list.svelte';
import { session } from '../file/session.svelte';
import { pageWithin } from '../record/places';

/** The columns of the list of actions that hold rows without a page of their own. */
const COLUMNS: Record<string, string> = { lead: 'lead', elected_sponsor: 'elected_sponsor' };

/** Opens what was found: the very field, or the actions that have it. */
export function goTo(noun: string, hit: SearchHit): void {
  const column = COLUMNS[noun];
  const plan = hit.within[0];
  if (noun === 'axis' && plan) {
    if (session.plan !== plan.id) session.choosePlan(plan.id);
    list.clear();
    list.axis = hit.id;
    place.go(['actions']);
  } else if (column) {
    list.clear();
    list.filterBy(column, [hit.id]);
    place.go(['actions']);
  } else {
    const link = pageWithin(noun, hit.id, hit.within, hit.field);
    if (link) location.hash = link;
  }
}
