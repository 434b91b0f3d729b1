// One visit to one field: what is stored, what is typed, and what became of it. A refused value stays on screen.

export type Phase = 'rest' | 'editing' | 'saving' | 'refused';

export class FieldEdit<V> {
  phase = $state<Phase>('rest');
  draft = $state.raw() as V;
  #stored = $state.raw() as V;
  #sent: V | undefined;
  readonly #same: (one: V, other: V) => boolean;

  constructor(stored: V, same: (one: V, other: V) => boolean = Object.is) {
    this.#stored = stored;
    this.draft = stored;
    this.#same = same;
  }

  /** Whether something typed is not stored yet: Ctrl+Z belongs to the field as long as it is so. */
  get dirty(): boolean {
    return this.phase !== 'rest' && !this.#same(this.draft, this.#stored);
  }

  get open(): boolean {
    return this.phase !== 'rest';
  }

  /** The visit begins. A refused value is still there: going back to it is not a new visit. */
  begin(): void {
    if (this.phase !== 'rest') return;
    this.draft = this.#stored;
    this.phase = 'editing';
  }

  type(value: V): void {
    this.draft = value;
    if (this.phase !== 'saving') this.phase = 'editing';
  }

  /** What to save now, or nothing: the value did not change, or is on its way already. */
  take(): { value: V } | null {
    if (this.phase === 'rest' || this.phase === 'saving' || this.phase === 'refused' || !this.dirty) return null;
    this.phase = 'saving';
    this.#sent = this.draft;
    return { value: this.draft };
  }

  /** What was sent is stored. What was typed meanwhile is not: it is still dirty. */
  accepted(): void {
    this.#stored = this.#sent as V;
    if (this.phase === 'saving') this.phase = 'editing';
  }

  /** What was sent is not stored: it stays as typed. */
  refused(): void {
    if (this.phase === 'saving') this.phase = 'refused';
  }

  /** The visit ends. It does not while something is unsaved. */
  leave(): void {
    if (this.phase === 'editing' && !this.dirty) this.phase = 'rest';
  }

  /** Gives back what was there. */
  cancel(): void {
    this.draft = this.#stored;
    this.phase = 'rest';
  }

  /** The stored value changed elsewhere (an undo, a reload): the field follows, unless the person's own words are in it. */
  reload(stored: V): void {
    const clean = !this.dirty;
    this.#stored = stored;
    if (clean) this.draft = stored;
  }
}
