// The ledger: its filters, its order, and the rows that are here. It outlives the screen: coming back finds it as it was.
import { call, type LedgerRow, type LedgerView } from '../../backend';
import { fieldsOf, type Field } from '../../backend/nouns';
import { Paged } from '../../kit/paged.svelte';
import { session } from '../file/session.svelte';
import { isoOf } from './day';

/** The columns, in the order of the statements that funders ask for. */
export const COLUMNS: readonly Field[] = ['number', 'invoiced_on', 'supplier', 'subject', 'action', 'cost_line', 'contract', 'net', 'vat', 'gross', 'mandate', 'paid_on', 'kind'].flatMap(
  (name) => fieldsOf('expense').filter((field) => field.name === name),
);

/** A row that a filter names. */
export interface Named {
  id: string;
  label: string;
}

class LedgerState {
  text = $state('');
  contract = $state('');
  costLine = $state('');
  action = $state.raw<Named | null>(null);
  axis = $state('');
  from = $state('');
  to = $state('');
  paid = $state<'' | 'yes' | 'no'>('');
  found = $state('');
  sort = $state('invoiced_on');
  descending = $state(true);
  readonly rows = new Paged<LedgerView, LedgerRow>();

  get filtered(): boolean {
    return Boolean(this.text || this.contract || this.costLine || this.action || this.axis || this.from || this.to || this.paid || this.found);
  }

  /** Asks for the list. Called by an effect: whatever it reads here is followed. */
  query(): void {
    void session.revision;
    const asked = {
      plan: session.plan, contract: this.contract || null, costLine: this.costLine || null, action: this.action?.id ?? null, axis: this.axis || null,
      from: isoOf(this.from), to: isoOf(this.to), text: this.text, paid: this.paid === '' ? null : this.paid === 'yes', found: this.found,
      sort: this.sort, descending: this.descending,
    };
    this.rows.query(() => call('expenses_query', asked), (handle, from, count) => call('expenses_page', { handle, from, count }));
  }

  sortBy(column: string): void {
    this.descending = this.sort === column ? !this.descending : column === 'invoiced_on' || column === 'paid_on';
    this.sort = column;
  }

  clear(): void {
    this.text = this.contract = this.costLine = this.axis = this.from = this.to = this.paid = this.found = '';
    this.action = null;
  }

  /** What an address asks for: a figure elsewhere leads to the invoices behind it. */
  take(params: Readonly<Record<string, string>>): boolean {
    const { axis, from, to, paid, contract, found } = params;
    if (!axis && !from && !to && !paid && !contract && !found) return false;
    this.clear();
    this.axis = axis ?? '';
    this.from = from ?? '';
    this.to = to ?? '';
    this.paid = paid === 'yes' || paid === 'no' ? paid : '';
    this.contract = contract ?? '';
    this.found = found ?? '';
    return true;
  }
}

export const ledger = new LedgerState();
