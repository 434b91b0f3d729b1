// How many alerts are open, for the left bar. A plan so large that saying it takes long says it once its inbox was read, for as
// long as nothing changes.
import { call } from '../../backend';
import { session } from '../file/session.svelte';
import { kept } from './kept.svelte';

/** Edits that follow each other ask once. */
const PAUSE = 300;

class Count {
  open = $state<number | null>(null);
  #revision = -1;

  /** What the inbox says. */
  said(open: number): void {
    this.open = open;
    this.#revision = session.revision;
  }

  /** Follows the file, for as long as its frame shows. To be called once, where effects may be made. */
  follow(): void {
    this.open = null;
    this.#revision = -1;
    $effect(() => {
      const { revision } = session;
      const { months } = kept;
      const timer = setTimeout(() => void this.#ask(revision, months), PAUSE);
      return () => clearTimeout(timer);
    });
  }

  async #ask(revision: number, months: number): Promise<void> {
    // The screen that a failure matters to says it.
    const answer = await call('alerts_count', { months }).catch(() => null);
    if (revision !== session.revision || (answer?.open == null && this.#revision === revision)) return;
    this.open = answer?.open ?? null;
  }
}

export const count = new Count();
