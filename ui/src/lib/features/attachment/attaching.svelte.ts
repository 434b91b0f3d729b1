// Files that are joined: to the row whose page is open, chosen in a dialog or dropped anywhere on the window.
import { choose } from '../../backend';
import { t } from '../../kit/catalogue';
import { toasts } from '../../kit/toasts.svelte';
import { session } from '../file/session.svelte';
import { sentence } from '../labels';

interface Target {
  /** The field of an attachment that names the row, and the row. */
  field: string;
  owner: string;
}

class Attaching {
  #target: Target | null = null;

  /** What is dropped goes to this row, until its page is left. */
  receive(target: Target): () => void {
    this.#target = target;
    return () => {
      if (this.#target === target) this.#target = null;
    };
  }

  async drop(paths: string[]): Promise<void> {
    if (!paths.length) return;
    if (this.#target) await this.add(this.#target, paths);
    else toasts.say(t('attach-nowhere'));
  }

  /** Asks for a file and joins it. */
  async choose(target: Target): Promise<void> {
    const path = await choose({ purpose: 'attach', suggestion: null }).catch((cause: unknown) => {
      toasts.say(sentence(cause), null, 'wrong');
      return null;
    });
    if (path) await this.add(target, [path]);
  }

  async add(target: Target, paths: string[]): Promise<void> {
    try {
      await session.run('attachment_add', { ...target, paths });
      toasts.say(t('attached', { count: paths.length }), { label: t('undo'), run: () => void session.undo() });
    } catch (cause) {
      toasts.say(sentence(cause), null, 'wrong');
    }
  }
}

export const attaching = new Attaching();
