// Deleting asks first when something goes with the row, and offers the way back in every case.
import { call, type DeletePreview } from '../../backend';
import { toasts } from '../../kit/toasts.svelte';
import { session } from '../file/session.svelte';
import { sentence } from '../labels';

interface Asked {
  noun: string;
  id: string;
  preview: DeletePreview;
  after: (() => void) | undefined;
}

class Deleting {
  /** The question on screen. */
  asked = $state.raw<Asked | null>(null);

  /** Deletes a row. `always`: asks even when nothing goes with it. */
  async start(noun: string, id: string, always = false, after?: () => void): Promise<void> {
    try {
      const preview = await call('delete_preview', { noun, id });
      if (always || preview.mentions > 0 || preview.owned.some((owned) => owned.count > 0)) this.asked = { noun, id, preview, after };
      else await session.remove(noun, id, preview.label);
    } catch (cause) {
      toasts.say(sentence(cause), null, 'wrong');
    }
  }

  async confirm(): Promise<void> {
    const asked = this.asked;
    this.asked = null;
    if (!asked) return;
    try {
      asked.after?.();
      await session.remove(asked.noun, asked.id, asked.preview.label);
    } catch (cause) {
      toasts.say(sentence(cause), null, 'wrong');
    }
  }
}

export const deleting = new Deleting();
