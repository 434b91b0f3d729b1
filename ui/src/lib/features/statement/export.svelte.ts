// A statement on its way to a file: asked for, watched, and what became of it.
import { call, choose, toFault, type Fault, type JobView, type StatementArg } from '../../backend';

const PAUSE = 60;
export type Format = 'pdf' | 'xlsx';

export class StatementExport {
  writing = $state<Format | null>(null);
  done = $state.raw<JobView | null>(null);
  fault = $state.raw<Fault | null>(null);

  /** Asks for a place, then writes there. Whoever gives up the place has asked for nothing. */
  async write(asked: StatementArg, format: Format, suggestion: string): Promise<void> {
    this.fault = null;
    this.done = null;
    try {
      const path = await choose({ purpose: format === 'pdf' ? 'statement' : 'workbook', suggestion: `${suggestion}.${format}` });
      if (!path) return;
      this.writing = format;
      const { request } = await call('statement_export', { asked, format, path });
      let view = await call('report_status', { request });
      while (view.state === 'running') {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        view = await call('report_status', { request });
      }
      this.fault = view.fault;
      if (view.state === 'done') this.done = view;
    } catch (cause) {
      this.fault = toFault(cause);
    } finally {
      this.writing = null;
    }
  }
}
