// Papers on their way to a folder. They go on while the person looks at something else.
import { call, choose, toFault, type PaperAsked } from '../../backend';
import { ReportJob } from '../report/job.svelte';

class Batch extends ReportJob {
  /** Asks for a folder, then writes there. Whoever gives up the folder has asked for nothing. */
  async write(papers: PaperAsked[]): Promise<void> {
    try {
      const folder = await choose({ purpose: 'folder', suggestion: null });
      if (folder) await this.run(() => call('papers_start', { papers, folder }));
    } catch (cause) {
      this.fault = toFault(cause);
    }
  }
}

export const batch = new Batch();
