// The page's words, from the one Fluent catalogue. A key that is missing prints itself, never nothing.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Places = Record<string, FluentVariable>;

/** The texts of one language. */
export class Words {
  readonly #bundle: FluentBundle;

  constructor(language: string, sources: Iterable<string>) {
    // Isolation marks are for mixed directions; here they would only be stray characters in names and tooltips.
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    for (const source of sources) this.#bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }

  /** Whether the catalogue has a text under this key. */
  has(key: string): boolean {
    return this.#bundle.getMessage(key)?.value != null;
  }

  /** The text of a key, its places filled. */
  text(key: string, places: Places = {}): string {
    const pattern = this.#bundle.getMessage(key)?.value;
    return pattern == null ? key : this.#bundle.formatPattern(pattern, places, []);
  }

  /** The text of the first of these keys that the catalogue has; the last prints itself. */
  first(keys: readonly string[], places: Places = {}): string {
    return this.text(keys.find((key) => this.has(key)) ?? keys.at(-1) ?? '', places);
  }
}
