// Letters as they are looked for: accents, case, œ and æ do not count. As `app/src/fold.rs` does.

/** The letters of a text that count when it is looked for. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u0153', 'oe').replaceAll('\u00e6', 'ae');
}

const wordsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Whether every word asked for begins a word of the label, in any order. Nothing asked for is in every label. */
export function hasWords(label: string, asked: string): boolean {
  const there = wordsOf(label);
  return wordsOf(asked).every((word) => there.some((one) => one.startsWith(word)));
}
