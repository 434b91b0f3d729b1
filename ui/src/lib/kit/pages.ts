// Rows of a long list, held by page: only the pages that the screen looks at are asked for, and only the last few dozen are kept.

export const PAGE = 100;
const KEPT = 32;

export type Fetch<Row> = (from: number, count: number) => Promise<Row[]>;

export class Pages<Row> {
  readonly total: number;
  readonly #fetch: Fetch<Row>;
  readonly #arrived: () => void;
  readonly #failed: (cause: unknown) => void;
  /** Insertion order is order of use: the first is the one left longest ago. */
  readonly #pages = new Map<number, Row[]>();
  readonly #asked = new Set<number>();

  constructor(total: number, fetch: Fetch<Row>, arrived: () => void, failed: (cause: unknown) => void = () => undefined) {
    this.total = total;
    this.#fetch = fetch;
    this.#arrived = arrived;
    this.#failed = failed;
  }

  /** The row at a place, when it is here; otherwise its page is asked for, once. */
  at(index: number): Row | undefined {
    if (index < 0 || index >= this.total) return undefined;
    const number = Math.floor(index / PAGE);
    const page = this.#pages.get(number);
    if (!page) {
      void this.#ask(number);
      return undefined;
    }
    this.#pages.delete(number);
    this.#pages.set(number, page);
    return page[index - number * PAGE];
  }

  /** Asks for the page of a place and waits for it. */
  async ensure(index: number): Promise<Row | undefined> {
    await this.#ask(Math.floor(index / PAGE));
    return this.at(index);
  }

  async #ask(number: number): Promise<void> {
    if (this.#pages.has(number) || this.#asked.has(number)) return;
    this.#asked.add(number);
    try {
      const from = number * PAGE;
      this.#pages.set(number, await this.#fetch(from, Math.min(PAGE, this.total - from)));
      for (const oldest of this.#pages.keys()) {
        if (this.#pages.size <= KEPT) break;
        this.#pages.delete(oldest);
      }
      this.#arrived();
    } catch (cause) {
      this.#failed(cause);
    } finally {
      this.#asked.delete(number);
    }
  }
}
