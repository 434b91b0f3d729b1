// Whom a key belongs to. Ctrl+Z belongs to a text field while something unsaved is in it, to the file otherwise.

export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What the focus is on, as far as keys care: a text field, and whether it holds something unsaved. */
export interface Focus {
  text: boolean;
  dirty: boolean;
}

export type Undoing = 'undo' | 'redo' | null;

/** What the file does with a key; nothing when the key is not its own. */
export function undoing(press: Press, focus: Focus): Undoing {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  if (focus.text && focus.dirty) return null;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey ? 'redo' : null;
}

/** Reads the focus off the page. A text field that is no edited field of a row (a filter) keeps its own undo while it holds text. */
export function focusOf(element: Element | null): Focus {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return { text: false, dirty: false };
  if (['checkbox', 'radio', 'button'].includes(element.type)) return { text: false, dirty: false };
  const told = element.dataset.dirty;
  return { text: true, dirty: told === undefined ? element.value !== '' : told === 'true' };
}

/** Whether a single letter may be a shortcut: not while the person types, chooses from a list or answers a question. */
export function letterIsFree(press: Press, element: Element | null): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  return !element?.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=combobox], [role=dialog], [role=alertdialog]');
}

/** Whether a press asks for the history of the field: by its place on the keyboard, as Alt makes other letters on some. */
export function isHistoryKey(press: KeyboardEvent): boolean {
  return press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey && press.code === 'KeyH';
}
