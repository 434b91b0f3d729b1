// The grid of budgets by year: which figure, put together by what. It outlives the screen: coming back finds it as it was.
import { call, type BudgetQuery, type BudgetRow, type BudgetView } from '../../backend';
import { Paged } from '../../kit/paged.svelte';
import { session } from '../file/session.svelte';

export const FIGURES = ['planned', 'committed', 'paid'] as const;
export const GROUPS = ['axis', 'lead', 'funder', 'contract', 'year'] as const;

/** A grid, and what it answers: the choices may have changed since. */
type Shown = BudgetView & { asked: BudgetQuery };

class Years {
  figure = $state<string>('planned');
  unit = $state('eur_ht');
  nature = $state('');
  group = $state<string>('axis');
  readonly rows = new Paged<Shown, BudgetRow>();

  /** Asks for the grid. Called by an effect: whatever it reads here is followed. */
  query(): void {
    void session.revision;
    const asked = { plan: session.plan, figure: this.figure, unit: this.unit, nature: this.nature || null, group: this.group };
    this.rows.query(() => call('budget_query', asked).then((view) => ({ ...view, asked })), (handle, from, count) => call('budget_page', { handle, from, count }));
  }
}

export const years = new Years();
