// An address may name a field (`?field=status`), of the page's own row or of one that belongs to it (`?row=…`): what leads to a
// page can lead to the very field.
import { place } from '../../kit/location.svelte';

/** What is being looked for: a table whose row it is opens the row's detail when the field is there. */
class Sought {
  row = $state<string | null>(null);
  field = $state<string | null>(null);
}

export const sought = new Sought();

/** Puts the focus on what the address names, once, and takes it out of the address. Answers the row; nothing when none was named. */
export function focusField(path: readonly string[], own: string): string | null {
  const { row, field, ...rest } = place.current.params;
  if (!row && !field) return null;
  place.go(path, rest, true);
  sought.row = row ?? own;
  sought.field = field ?? null;
  void focusWhenThere(sought.row, field ?? null);
  return sought.row;
}

/** Puts the focus on a field of a row that the page is about to show, or on the row's first one. A link that changed its end is
    another row: it comes in a moment. */
export async function focusWhenThere(row: string, field: string | null): Promise<void> {
  const find = () => (field ? document.getElementById(`f-${row}-${field}`) : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] [id^="f-"]`));
  for (let frame = 0; frame < 120; frame += 1) {
    const target = find();
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target.focus();
      return;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
