// Where the keyboard is in the grid: a cell, and the block of cells from the one where Shift was first held down.

export interface Spot {
  line: number;
  column: number;
}

export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export class Cursor {
  line = $state(0);
  column = $state(1);
  #from = $state.raw<Spot | null>(null);

  /** The cells between where the block began and here. */
  readonly block: Block = $derived.by(() => {
    const from = this.#from ?? { line: this.line, column: this.column };
    return {
      top: Math.min(from.line, this.line), bottom: Math.max(from.line, this.line),
      left: Math.min(from.column, this.column), right: Math.max(from.column, this.column),
    };
  });

  /** Whether more than one cell is in the block. */
  readonly several: boolean = $derived(this.block.top !== this.block.bottom || this.block.left !== this.block.right);

  /** Goes to a cell; `extend` keeps where the block began. */
  go(line: number, column: number, extend = false): void {
    if (!extend) this.#from = null;
    else this.#from ??= { line: this.line, column: this.column };
    this.line = line;
    this.column = column;
  }

  /** The block is the cell alone again. */
  gather(): void {
    this.#from = null;
  }

  holds(line: number, column: number): boolean {
    const { top, bottom, left, right } = this.block;
    return line >= top && line <= bottom && column >= left && column <= right;
  }
}
