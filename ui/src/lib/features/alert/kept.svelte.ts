// After how many months without news an action is told of: how long is long is the reader's own, kept on this laptop.
const KEY = 'ensemblier-alerts-months';
const USUAL = 6;

class Kept {
  months = $state(read());

  set(months: number): void {
    this.months = months;
    localStorage.setItem(KEY, String(months));
  }
}

function read(): number {
  const held = Number(localStorage.getItem(KEY));
  return Number.isInteger(held) && held > 0 ? held : USUAL;
}

export const kept = new Kept();
