// What the list of partners keeps, and its order: coming back finds it as it was.
import type { PartnerLine } from '../../backend';
import { codeLabel } from '../labels';

export type Key = 'name' | 'kind' | 'actions';

class Kept {
  text = $state('');
  kind = $state('');
  sort = $state<Key>('name');
  descending = $state(false);

  /** A second press turns the order round; figures begin with the largest. */
  sortBy(key: Key): void {
    this.descending = this.sort === key ? !this.descending : key === 'actions';
    this.sort = key;
  }

  /** The lines that are kept, in order. Lines come by name: equal ones stay so. */
  lines(all: readonly PartnerLine[]): PartnerLine[] {
    const found = all.filter((line) => !this.kind || line.kind === this.kind);
    const label = (line: PartnerLine) => (line.kind ? codeLabel('partner_kind', line.kind) : '\uffff');
    if (this.sort === 'kind') found.sort((one, other) => label(one).localeCompare(label(other), 'fr'));
    if (this.sort === 'actions') found.sort((one, other) => one.actions - other.actions);
    return this.descending ? found.reverse() : found;
  }

  clear(): void {
    this.text = '';
    this.kind = '';
  }
}

export const kept = new Kept();
