// Rows of a long list, held by page: only the pages that the screen looks at are asked for, and only the last few dozen are kept.

export const PAGE = 100;
const KEPT = 32;
/** How many pages are asked for at a time, and how many wait: who scrolls far passes pages that nobody will look at. */
const AT_ONCE = 2;
const WAITING = 4;

export type Fetch<Row> = (from: number, count: number) => Promise<Row[]>;

export class Pages<Row> {
  readonly total: number;
  readonly #fetch: Fetch<Row>;
  readonly #arrived: () => void;
  readonly #failed: (cause: unknown) => void;
  /** Insertion order is order of use: the first is the one left longest ago. */
  readonly #pages = new Map<number, Row[]>();
  readonly #asked = new Set<number>();
  /** The pages that wait to be asked for, the one that was looked at last at the end: it is asked for first. */
  #waiting: number[] = [];

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
      this.#want(number);
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

  #want(number: number): void {
    if (this.#asked.has(number)) return;
    this.#waiting = [...this.#waiting.filter((other) => other !== number), number].slice(-WAITING);
    this.#next();
  }

  #next(): void {
    while (this.#asked.size < AT_ONCE) {
      const number = this.#waiting.pop();
      if (number === undefined) return;
      void this.#ask(number);
    }
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
      this.#next();
    }
  }
}
