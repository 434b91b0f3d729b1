// Days on a line: where each stands in pixels, and the months and years above them. Days are ISO texts; sums are in whole days.

const DAY = 86_400_000;

/** Days since 1970 of an ISO day; nothing of what is no day. */
export function dayNumber(iso: string | null | undefined): number | null {
  const time = iso ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : Math.round(time / DAY);
}

/** The ISO day of a number of days since 1970. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day as a `Date` at noon, so that no time zone makes it another day. */
export function dateOf(number: number): Date {
  return new Date(number * DAY + DAY / 2);
}

export interface Tick {
  at: number;
  days: number;
  day: number;
}

export const ZOOMS = { month: 4, quarter: 1.5, year: 0.5 } as const;
export type Zoom = keyof typeof ZOOMS;

/** From the first day to the last, with room around, at so many pixels a day. */
export class Scale {
  readonly from: number;
  readonly days: number;
  readonly width: number;
  readonly #pixels: number;

  constructor(first: number, last: number, pixels: number) {
    const start = new Date((first - 31) * DAY);
    this.from = Math.round(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1) / DAY);
    this.days = Math.max(90, last + 62 - this.from);
    this.#pixels = pixels;
    this.width = Math.ceil(this.days * pixels);
  }

  /** Where a day begins. */
  at(day: number): number {
    return (day - this.from) * this.#pixels;
  }

  /** How many days so many pixels are. */
  span(pixels: number): number {
    return Math.round(pixels / this.#pixels);
  }

  /** The months (or years) under the scale. */
  ticks(months: number): Tick[] {
    const ticks: Tick[] = [];
    const first = new Date(this.from * DAY);
    let [year, month] = [first.getUTCFullYear(), Math.floor(first.getUTCMonth() / months) * months];
    for (;;) {
      const day = Math.round(Date.UTC(year, month, 1) / DAY);
      const next = Math.round(Date.UTC(year, month + months, 1) / DAY);
      if (day >= this.from + this.days) return ticks;
      const from = Math.max(day, this.from);
      ticks.push({ at: this.at(from), days: (Math.min(next, this.from + this.days) - from) * this.#pixels, day });
      month += months;
      if (month >= 12) [year, month] = [year + Math.floor(month / 12), month % 12];
    }
  }
}
