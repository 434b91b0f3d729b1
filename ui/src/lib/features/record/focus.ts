// An address may name a field (`?field=status`): what leads to a page can lead to the very field.
import { tick } from 'svelte';
import { place } from '../../kit/location.svelte';

/** Puts the focus on the field that the address names, once, and takes it out of the address. True when there was one. */
export function focusField(path: readonly string[], row: string): boolean {
  const { field, ...rest } = place.current.params;
  if (!field) return false;
  place.go(path, rest, true);
  void tick().then(() => {
    const target = document.getElementById(`f-${row}-${field}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  });
  return true;
}

/** Puts the focus on a field of a row that the page is about to show: a link that changed its end is another row. */
export async function focusWhenThere(row: string, field: string): Promise<void> {
  for (let frame = 0; frame < 120; frame += 1) {
    const target = document.getElementById(`f-${row}-${field}`);
    if (target) {
      target.focus();
      return;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
