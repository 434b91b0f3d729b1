// Leaving the file, or the window: what is being typed is saved first. What cannot be saved is asked about.
import { tick } from 'svelte';
import { unsaved } from '../../kit/unsaved.svelte';
import { job } from '../report/job.svelte';
import { session } from './session.svelte';

class Leaving {
  /** What the person is asked about; null while there is nothing to ask. */
  asked = $state.raw<{ go: () => Promise<void>; stay: () => Promise<void> } | null>(null);

  /** Goes when all is saved; otherwise asks, and goes or stays as the person says. */
  async begin(go: () => Promise<void>, stay: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await session.settled();
    await tick();
    if (unsaved.count === 0 && !job.running) return go();
    this.asked = { go, stay };
    await stay();
  }

  async go(): Promise<void> {
    const asked = this.asked;
    this.asked = null;
    if (job.running) await job.stop();
    await asked?.go();
  }

  /** Back to what is not saved. */
  stay(): void {
    this.asked = null;
    const first = unsaved.first;
    if (first) void tick().then(() => document.getElementById(first)?.focus());
  }
}

export const leaving = new Leaving();
