// An export of the plan, asked for from anywhere: its place chosen, its writing followed. It goes on while the person looks at something else.
import { call, choose, type ExportArg, type ExportStarted, type Purpose, toFault } from '../../backend';
import { ReportJob } from '../report/job.svelte';

/** What may be written, in the order in which it is offered, with the formats that each has. */
export const EXPORTS = {
  tet: ['xlsx', 'ods'],
  all: ['xlsx', 'ods', 'csv', 'json'],
  plan: ['xlsx', 'ods', 'csv', 'json'],
  partners: ['xlsx', 'ods', 'csv', 'json'],
  contracts: ['xlsx', 'ods', 'csv', 'json'],
  budgets: ['xlsx', 'ods', 'csv', 'json'],
  expenses: ['xlsx', 'ods', 'csv', 'json'],
  indicators: ['xlsx', 'ods', 'csv', 'json'],
  contacts: ['vcf'],
  calendar: ['ics'],
  opendata: ['csv'],
  pcaet: ['csv'],
  handover: [''],
} as const satisfies Record<string, readonly string[]>;

export type What = keyof typeof EXPORTS;

/** What a place is chosen for, by format: an export of several files becomes a folder. */
const PURPOSES: Record<string, Purpose> = {
  xlsx: 'export_xlsx',
  ods: 'export_ods',
  json: 'export_json',
  vcf: 'export_cards',
  ics: 'calendar',
  csv: 'export_folder',
  '': 'export_folder',
};

class Exporting extends ReportJob {
  open = $state(false);
  /** What the last export is without, and what does not go in as it is. */
  started = $state.raw<ExportStarted | null>(null);

  /** Asks for a place, then writes there. Whoever gives up the place has asked for nothing. */
  async write(asked: Omit<ExportArg, 'path'>, name: string): Promise<void> {
    const purpose = PURPOSES[asked.format] ?? 'export_folder';
    const suggestion = purpose === 'export_folder' ? name : `${name}.${asked.format}`;
    this.fault = null;
    try {
      const path = await choose({ purpose, suggestion });
      if (!path) return;
      this.started = null;
      await this.run(async () => {
        this.started = await call('export_start', { ...asked, path });
        return this.started;
      });
    } catch (cause) {
      this.fault = toFault(cause);
    }
  }
}

export const exporting = new Exporting();
