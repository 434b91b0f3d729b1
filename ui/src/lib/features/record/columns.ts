// How rows show in the compact tables of a sheet: the fields that stand in columns. The others are one step away, in the
// row's detail, so that none is out of reach.
import { fieldsOf, filledOf, type Field } from '../../backend/nouns';

const COLUMNS: Record<string, readonly string[]> = {
  action: ['number', 'title', 'status', 'progress'],
  milestone: ['title', 'due_on', 'done_on'],
  note: ['noted_on', 'author', 'body'],
  budget_line: ['year', 'nature', 'unit', 'planned', 'committed', 'paid'],
  funding_plan: ['title', 'nature', 'contract'],
  funding_cost: ['title', 'net', 'gross', 'eligible'],
  funding_line: ['funder', 'rate', 'amount', 'status', 'received'],
  expense: ['invoiced_on', 'supplier', 'subject', 'net', 'gross'],
  action_partner: ['partner', 'role', 'comment'],
  action_contract: ['contract', 'cap'],
  action_link: ['to_action', 'kind'],
  action_indicator: ['indicator', 'expected_effect'],
  attachment: ['name', 'media_type', 'size'],
  decision: ['text', 'owner', 'due_on', 'done_on'],
  contract_funder: ['funder', 'rate', 'granted', 'cap'],
  amendment: ['number', 'effective_on', 'subject', 'new_granted'],
  cost_line: ['title', 'nature', 'planned', 'aid_rate'],
  post: ['title', 'fte', 'starts_on', 'ends_on'],
  criterion: ['title', 'baseline', 'target', 'measured', 'weight'],
  deliverable: ['title', 'due_on', 'delivered_on'],
  instalment: ['kind', 'funder', 'due_on', 'amount', 'requested_on', 'received_on'],
  baseline: ['year', 'value', 'source'],
  reading: ['observed_on', 'value', 'confidence', 'commune'],
  target: ['year', 'value', 'comment'],
  inventory_line: ['value', 'notation', 'activity', 'activity_unit', 'factor', 'comment'],
  contact: ['function', 'name', 'email', 'phone'],
};
const WIDEST = 4;

/** The fields of a row that a person fills, its owner aside. */
export function filled(noun: string, owner: string): Field[] {
  return filledOf(noun).filter((field) => field.name !== owner);
}

/** The fields that stand in columns. */
export function columns(noun: string, owner: string): Field[] {
  const fields = filled(noun, owner);
  const named = COLUMNS[noun];
  if (!named) return fields.slice(0, WIDEST);
  return named.flatMap((name) => fields.filter((field) => field.name === name));
}

/** The fields asked for when a row is added: those of its columns and those that it cannot be without. */
export function asked(noun: string, owner: string): Field[] {
  const shown = columns(noun, owner);
  const fields = filled(noun, owner);
  return fields.filter((field) => shown.includes(field) || (field.required && !field.owner));
}

/** Whether a person may add such a row: not one that carries a digest, which the program makes. */
export function mayAdd(noun: string): boolean {
  return !fieldsOf(noun).some((field) => field.required && field.shape === 'digest');
}
