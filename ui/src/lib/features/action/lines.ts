// The lines of a list on the screen: its rows, under the heads of their groups when it has groups. A folded group is one line.
import type { GroupView } from '../../backend';

export class Lines {
  readonly count: number;
  readonly #groups: readonly GroupView[];
  /** The line of each group's head. */
  readonly #heads: number[] = [];

  constructor(rows: number, groups: readonly GroupView[], folded: (key: string) => boolean) {
    this.#groups = groups;
    let line = 0;
    for (const group of groups) {
      this.#heads.push(line);
      line += 1 + (folded(group.key) ? 0 : group.count);
    }
    this.count = groups.length ? line : rows;
  }

  /** What stands at a line: the head of a group, or the place of a row in the list. */
  at(line: number): { group: GroupView; index: null } | { group: null; index: number } {
    if (this.#groups.length === 0) return { group: null, index: line };
    const at = this.#before(line);
    const group = this.#groups[at];
    if (!group) return { group: null, index: line };
    const head = this.#heads[at] ?? 0;
    return line === head ? { group, index: null } : { group: null, index: group.from + line - head - 1 };
  }

  /** The first line at or after `line`, going `step` by step, that is a row; the line itself when there is none. */
  rowFrom(line: number, step: 1 | -1): number {
    for (let at = line; at >= 0 && at < this.count; at += step) if (this.at(at).group === null) return at;
    return line;
  }

  /** The last group whose head is at or before a line. */
  #before(line: number): number {
    let [low, high] = [0, this.#heads.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#heads[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
