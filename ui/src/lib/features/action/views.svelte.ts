// Saved views: what the list shows, under a name, in the file and outside of undo.
import { call, type ColumnFilter } from '../../backend';
import { place } from '../../kit/location.svelte';
import { session } from '../file/session.svelte';
import { FIRST_COLUMNS, list } from './list.svelte';
import { sightOf, SIGHTS, type Sight } from './sights';

interface Settings {
  sight: Sight;
  columns: string[];
  axis: string | null;
  statuses: string[];
  lateOnly: boolean;
  text: string;
  filters: ColumnFilter[];
  sort: string;
  descending: boolean;
  group: string | null;
}

/** What the list shows now. */
export function settings(): string {
  const { columns, axis, statuses, lateOnly, text, filters, sort, descending, group } = list;
  const now: Settings = { sight: sightOf(place.current.params), columns: [...columns], axis, statuses: [...statuses], lateOnly, text, filters: [...filters], sort, descending, group };
  return JSON.stringify(now);
}

/** Shows what a view holds. What another version wrote, or nobody can read, is left out. */
export function show(text: string): void {
  const held = parsed(text);
  const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
  const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  list.columns = texts(held.columns).length ? texts(held.columns) : FIRST_COLUMNS;
  list.axis = word(held.axis);
  list.statuses = texts(held.statuses);
  list.lateOnly = held.lateOnly === true;
  list.text = word(held.text) ?? '';
  list.filters = (Array.isArray(held.filters) ? held.filters : []).flatMap((filter: Partial<ColumnFilter>) => (word(filter?.column) ? [{ column: String(filter.column), values: texts(filter.values) }] : []));
  list.sort = word(held.sort) ?? 'number';
  list.descending = held.descending === true;
  list.groupBy(word(held.group));
  const sight = SIGHTS.find((one) => one === held.sight) ?? 'grid';
  place.go(['actions'], { sight: sight === 'grid' ? null : sight });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Saves what the list shows. */
export async function save(name: string): Promise<boolean> {
  const saved = await call('view_save', { plan: session.plan, name, settings: settings() });
  session.revision += 1;
  return saved.replaced;
}

export async function forget(id: string): Promise<void> {
  await call('view_forget', { id });
  session.revision += 1;
}
