// Where each field of an action stands on its sheet. A field that no group names lands in the last one: none is missed.
import { fieldsOf, type Field } from '../../backend/nouns';

export interface Group {
  key: string;
  fields: Field[];
}

/** The title has its own place, at the head of the sheet. */
export const HEAD = ['title'] as const;

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['identity', ['number', 'status', 'status_reason', 'priority', 'progress', 'axis', 'parent']],
  ['content', ['description', 'objectives', 'context']],
  ['calendar', ['planned_start', 'planned_end', 'actual_start', 'actual_end', 'yearly', 'benefit_from']],
  ['people', ['lead', 'department', 'lead_structure', 'elected_sponsor', 'resources', 'governance']],
  ['themes', ['pillar', 'sectors', 'theme', 'sub_themes', 'tags', 'audiences', 'participation']],
  ['effects', ['effects', 'ghg_avoided', 'energy_saved', 'renewable_produced', 'gains_source', 'lever', 'obstacles', 'levers', 'planning_links']],
];

/** The groups of a sheet, in reading order, and every field exactly once. */
export function groups(): Group[] {
  const all = fieldsOf('action');
  const named = new Set<string>([...HEAD, ...GROUPS.flatMap(([, names]) => names)]);
  const known = GROUPS.map(([key, names]) => ({ key, fields: names.flatMap((name) => all.filter((field) => field.name === name)) }));
  return [...known, { key: 'other', fields: all.filter((field) => !named.has(field.name)) }];
}

/** The tabs of a sheet, and the nouns whose rows each holds. A noun that no tab names goes to the last one of these. */
export const TABS: readonly (readonly [string, readonly string[]])[] = [
  ['follow', ['milestone', 'note', 'decision', 'action_indicator']],
  ['money', ['budget_line', 'funding_plan', 'expense', 'expense_allocation', 'action_contract']],
  ['links', ['action_partner', 'action', 'action_link', 'action_axis', 'action_measure', 'action_commune', 'attachment']],
];

/** The tab of a noun. */
export function tabOf(noun: string): string {
  return TABS.find(([, nouns]) => nouns.includes(noun))?.[0] ?? 'links';
}
