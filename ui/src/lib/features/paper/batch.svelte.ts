// Papers on their way to a folder. They go on while the person looks at something else.
import { call, choose, toFault, type Fault, type JobView, type PaperAsked } from '../../backend';

const PAUSE = 100;

class Batch {
  view = $state.raw<JobView | null>(null);
  fault = $state.raw<Fault | null>(null);
  cancelling = $state(false);
  #request = 0;

  get running(): boolean {
    return this.view?.state === 'running';
  }

  /** Asks for a folder, then writes there. Whoever gives up the folder has asked for nothing. */
  async start(papers: PaperAsked[]): Promise<void> {
    this.fault = null;
    try {
      const folder = await choose({ purpose: 'folder', suggestion: null });
      if (!folder) return;
      this.view = null;
      this.cancelling = false;
      this.#request = (await call('papers_start', { papers, folder })).request;
      this.view = await call('report_status', { request: this.#request });
      while (this.view.state === 'running') {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        this.view = await call('report_status', { request: this.#request });
      }
      this.fault = this.view.fault;
    } catch (cause) {
      this.view = null;
      this.fault = toFault(cause);
    }
  }

  async cancel(): Promise<void> {
    this.cancelling = true;
    try {
      await call('report_cancel', { request: this.#request });
    } catch (cause) {
      this.fault = toFault(cause);
    }
  }
}

export const batch = new Batch();
