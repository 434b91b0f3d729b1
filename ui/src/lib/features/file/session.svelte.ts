// The open file as every screen sees it: its steps, whether it is saved, and one door for every change. Changes go one
// after another, so that an undo asked right after typing takes back what was typed.
import { call, type Changed, type Commands, type Fault, type FileState, type PlanImported, type RowEdit, toFault, type Typed } from '../../backend';
import { t } from '../../kit/catalogue';
import { place } from '../../kit/location.svelte';
import { toasts } from '../../kit/toasts.svelte';
import { sentence, stepLabel } from '../labels';
import type { ReportJob } from '../report/job.svelte';

class Session {
  state = $state.raw<FileState | null>(null);
  /** Grows with every change: what depends on the file's rows is read again. */
  revision = $state(0);
  /** Changes that are on their way. */
  pending = $state(0);
  /** Why the last change is not in the file; a refusal at a field is told there, not here. */
  unsaved = $state.raw<Fault | null>(null);
  #plan = $state<string | null>(null);
  #last: Promise<unknown> = Promise.resolve();

  get plan(): string | null {
    const plans = this.state?.open?.plans ?? [];
    return plans.find((plan) => plan.id === this.#plan)?.id ?? plans[0]?.id ?? null;
  }

  choosePlan(id: string): void {
    this.#plan = id;
  }

  async start(): Promise<void> {
    this.state = await call('file_state', {});
  }

  /** A command that opens, closes or describes the file. */
  async file<K extends 'file_open' | 'file_create' | 'file_example' | 'file_close' | 'recent_forget' | 'author_set'>(name: K, args: Commands[K]['args']): Promise<void> {
    this.state = await this.#queue(() => call(name, args));
    this.unsaved = null;
    this.revision += 1;
  }

  edit(noun: string, id: string, field: string, value: Typed): Promise<Changed> {
    return this.#change(() => call('record_edit', { noun, id, values: { [field]: value } }));
  }

  /** Many rows, in one step. */
  editMany(noun: string, rows: RowEdit[]): Promise<Changed> {
    return this.#change(() => call('record_edit_many', { noun, rows }));
  }

  async create(noun: string, values: Record<string, Typed>): Promise<string> {
    const created = await this.#queue(() => call('record_create', { noun, values }));
    this.#changed(created.changed);
    return created.id;
  }

  /** A row that comes with others: a contract from its template, a report with its parts. */
  async begin<K extends 'contract_start' | 'report_begin' | 'report_seal'>(name: K, args: Commands[K]['args']): Promise<string> {
    const created = await this.#queue(() => call(name, args));
    this.#changed(created.changed);
    return created.id;
  }

  /** The next programme: a plan may have come, which the frame shows. */
  async renew(args: Commands['renewal_make']['args']): Promise<Commands['renewal_make']['ret']> {
    const made = await this.#queue(() => call('renewal_make', args));
    this.#changed(made.changed);
    await this.refresh();
    return made;
  }

  /** Any other change of the file. */
  run<K extends 'record_move' | 'instalment_receive' | 'territory_choose' | 'contours_import' | 'actions_paste' | 'partner_merge' | 'attachment_add' | 'waiver_accept' | 'waiver_withdraw' | 'instalment_request' | 'indicators_take' | 'readings_import' | 'trajectory_set_out' | 'inventory_work_out' | 'farm_fill' | 'farm_work_out' | 'factors_take' | 'factors_import' | 'pcaet_import' | 'worked_enter' | 'renewal_decide' | 'budget_set' | 'inventory_cell' | 'score_set' | 'scores_import' | 'criterion_follow' | 'vulnerability_set' | 'expense_allocate' | 'expenses_import' | 'funding_apply' | 'report_propose' | 'report_unseal'>(name: K, args: Commands[K]['args']): Promise<Changed> {
    return this.#change(() => call(name, args));
  }

  /** Brings an action plan in from a workbook; `job` tells how far it is. Answers nothing when it was stopped: nothing was written then. */
  async importPlan(job: ReportJob, args: Commands['plan_import']['args']): Promise<PlanImported | null> {
    const imported = await this.#queue(async () => {
      await job.run(() => call('plan_import', args));
      if (job.fault) throw job.fault;
      return job.view?.state === 'done' ? call('plan_imported', {}) : null;
    });
    if (imported) this.#changed(imported.changed);
    return imported;
  }

  /** Brings back tables that went out. */
  async bringBack(args: Commands['returned_import']['args']): Promise<Commands['returned_import']['ret']> {
    const asked = call('returned_import', args);
    await this.#change(() => asked.then((written) => written.changed));
    return asked;
  }

  /** Deletes a row, and offers the way back. */
  async remove(noun: string, id: string, label: string): Promise<void> {
    await this.#change(() => call('record_delete', { noun, id }));
    toasts.say(t('deleted', { label }), { label: t('undo'), run: () => void this.undo() });
  }

  /** Takes a link away: what it tied stays. */
  async unlink(noun: string, id: string): Promise<void> {
    await this.#change(() => call('record_delete', { noun, id }));
  }

  undo(): Promise<void> {
    return this.#step('undo');
  }

  redo(): Promise<void> {
    return this.#step('redo');
  }

  /** Once every change on its way has arrived, or was refused. */
  async settled(): Promise<void> {
    let last;
    do {
      last = this.#last;
      await last.catch(() => undefined);
    } while (last !== this.#last);
  }

  async #step(way: 'undo' | 'redo'): Promise<void> {
    try {
      await this.#last.catch(() => undefined);
      const step = this.state?.[way];
      if (!step) {
        toasts.say(t(`nothing-to-${way}`));
        return;
      }
      await this.#change(() => call(way, {}));
      toasts.say(t(`${way}-done`, { step: stepLabel(step) }));
    } catch (cause) {
      toasts.say(sentence(cause), null, 'wrong');
    }
  }

  async #change(task: () => Promise<Changed>): Promise<Changed> {
    const changed = await this.#queue(task);
    this.#changed(changed);
    return changed;
  }

  #changed(changed: Changed): void {
    if (this.state) this.state = { ...this.state, undo: changed.undo, redo: changed.redo };
    this.revision += 1;
  }

  async #queue<T>(task: () => Promise<T>): Promise<T> {
    this.pending += 1;
    const mine = this.#last.catch(() => undefined).then(task);
    this.#last = mine;
    try {
      const result = await mine;
      this.unsaved = null;
      return result;
    } catch (cause) {
      const fault = toFault(cause);
      if (!fault.field) this.unsaved = fault;
      throw cause;
    } finally {
      this.pending -= 1;
    }
  }

  /** Reads the file's state again: plans may have come or been renamed. */
  async refresh(): Promise<void> {
    this.state = await call('file_state', {});
  }

  /** Closes the file and goes back to the start. */
  async close(): Promise<void> {
    await this.file('file_close', {});
    place.go([], {}, true);
  }
}

export const session = new Session();
