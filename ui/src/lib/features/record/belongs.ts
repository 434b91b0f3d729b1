// Which fields a row of a quantity has to say: what it can be of, and whatever is filled.
import type { RecordView } from '../../backend';
import type { Field } from '../../backend/nouns';

const OF: Record<string, readonly unknown[]> = { filiere: ['renewable_energy', 'renewable_used'], pollutant: ['pollutant'], sink: ['sequestration'] };

/** Whether a field is asked for: a filière of renewable energy, a pollutant of pollutants, a sink of sequestration; any other always. */
export function belongs(field: Field, record: RecordView): boolean {
  const quantities = OF[field.name];
  return quantities === undefined || quantities.includes(record.cells.quantity?.raw) || record.cells[field.name]?.raw !== null;
}
