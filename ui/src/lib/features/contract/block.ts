// A block of figures copied from a spreadsheet: tabs between cells, a line a row.

/** The cells of a block; its last line may end with a newline. */
export function cellsOf(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The block from a cell on, as places of a grid of so many rows and columns; nothing when it does not fit. */
export function placedIn(block: readonly (readonly string[])[], at: { row: number; column: number }, rows: number, columns: number): { row: number; column: number; text: string }[] | null {
  if (at.row + block.length > rows || block.some((line) => at.column + line.length > columns)) return null;
  return block.flatMap((line, row) => line.map((text, column) => ({ row: at.row + row, column: at.column + column, text })));
}
