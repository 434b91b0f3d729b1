// Forms that a key opens from anywhere: a new action, a new note on the open action.
class Creating {
  open = $state(false);
  /** Grows when a note is asked for. */
  notes = $state(0);
}

export const creating = new Creating();
