// A paper on its way to a file, from wherever it is asked for: its place chosen, watched, and what became of it said.
import { call, choose, toFault, type PaperAsked } from '../../backend';
import { t } from '../../kit/catalogue';
import { toasts } from '../../kit/toasts.svelte';
import { sentence } from '../labels';

const PAUSE = 60;

class Exporting {
  busy = $state(false);

  /** Asks for a place, then writes there. Whoever gives up the place has asked for nothing. */
  async write(paper: PaperAsked): Promise<void> {
    try {
      const { name } = await call('paper_name', paper);
      const path = await choose({ purpose: 'report', suggestion: `${name}.pdf` });
      if (!path) return;
      this.busy = true;
      const { request } = await call('paper_start', { paper, path });
      let view = await call('report_status', { request });
      while (view.state === 'running') {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        view = await call('report_status', { request });
      }
      if (view.fault) toasts.say(sentence(view.fault), null, 'wrong');
      else if (view.state === 'done') toasts.say(t('paper-done', { pages: view.pages ?? 0, path: view.path ?? '' }));
    } catch (cause) {
      toasts.say(sentence(toFault(cause)), null, 'wrong');
    } finally {
      this.busy = false;
    }
  }

  /** The sheets of some actions. */
  sheets(actions: Iterable<string>): Promise<void> {
    return this.write({ what: 'sheets', of: null, kind: null, actions: [...actions] });
  }
}

export const exporting = new Exporting();
