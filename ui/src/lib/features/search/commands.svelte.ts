// What can be done from anywhere. The frame, the keys and the palette share it.
import { t } from '../../kit/catalogue';
import { hasWords } from '../../kit/fold';
import { place } from '../../kit/location.svelte';
import { theme, type Theme } from '../../kit/theme.svelte';
import { creating } from '../action/creating.svelte';
import { exporting } from '../exporting/exporting.svelte';
import { leaving } from '../file/leaving.svelte';
import { session } from '../file/session.svelte';
import { importing } from '../importing/importing.svelte';
import { stepLabel } from '../labels';
import { packing } from '../returned/packing.svelte';

/** The screens of the left bar, in its order. */
export const SCREENS = ['overview', 'alerts', 'actions', 'contracts', 'budget', 'partners', 'indicators', 'diagnosis', 'scores', 'territory', 'governance', 'reports', 'history'] as const;
/** The colours that come after these. */
export const NEXT_THEME: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** The dialogs of the frame that are asked for. */
class Asked {
  search = $state(false);
  keys = $state(false);
  author = $state(false);
}

export const asked = new Asked();

export interface Command {
  id: string;
  label: string;
  run: () => unknown;
}

export function newAction(): void {
  if (place.current.path[0] !== 'actions') place.go(['actions']);
  creating.open = true;
}

export function importPlan(): void {
  if (place.current.path[0] !== 'actions') place.go(['actions']);
  importing.open = true;
}

export function exportPlan(): void {
  if (place.current.path[0] !== 'actions') place.go(['actions']);
  exporting.open = true;
}

export const closeFile = () => leaving.begin(() => session.close());

/** What can be done now: a step that is not there cannot be undone. */
export function commands(): Command[] {
  const { undo, redo } = session.state ?? {};
  return [
    ...SCREENS.map((screen) => ({ id: screen, label: t(`nav-${screen}`), run: () => place.go([screen]) })),
    { id: 'factors', label: t('factors-screen'), run: () => place.go(['factors']) },
    { id: 'climate', label: t('climate-title'), run: () => place.go(['diagnosis', 'dashboard']) },
    { id: 'new-action', label: t('action-new-key'), run: newAction },
    { id: 'import-plan', label: t('import-open'), run: importPlan },
    { id: 'export-plan', label: t('export-open'), run: exportPlan },
    { id: 'pack', label: t('pack-prepare'), run: () => (packing.open = true) },
    ...(undo ? [{ id: 'undo', label: t('undo-step', { step: stepLabel(undo) }), run: () => session.undo() }] : []),
    ...(redo ? [{ id: 'redo', label: t('redo-step', { step: stepLabel(redo) }), run: () => session.redo() }] : []),
    ...(['system', 'light', 'dark'] as const).filter((name) => name !== theme.current).map((name) => ({ id: `theme-${name}`, label: t(`theme-${name}`), run: () => theme.set(name) })),
    { id: 'author', label: t('author-title'), run: () => (asked.author = true) },
    { id: 'keys', label: t('keys-title'), run: () => (asked.keys = true) },
    { id: 'close-file', label: t('close-file'), run: closeFile },
  ];
}

/** The commands whose label has these words. */
export const commandsWith = (text: string): Command[] => commands().filter((command) => hasWords(command.label, text));
