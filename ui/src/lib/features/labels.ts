// How the catalogue names the words of the wire: nouns, fields, codes, steps and refusals.
import { toFault, type Fault, type Step } from '../backend';
import { words } from '../kit/catalogue';

export function fieldLabel(noun: string, field: string): string {
  return words.first([`field-${noun}-${field}`, `field-${field}`]);
}

/** One row of a noun. */
export function nounLabel(noun: string): string {
  return words.text(`noun-${noun}`);
}

/** Several rows of a noun. */
export function nounsLabel(noun: string): string {
  return words.first([`nouns-${noun}`, `noun-${noun}`]);
}

/** The label of a code; what is a label already stays as it is. */
export function codeLabel(list: string, code: string): string {
  return words.has(`${list}-${code}`) ? words.text(`${list}-${code}`) : code;
}

/** What was done, to which kind of row. */
export function opLabel(op: string, noun: string): string {
  return words.text(`op-${op}`, { noun: nounLabel(noun) });
}

export function stepLabel(step: Step): string {
  return step.text;
}

/** The sentence of a refusal: what happened, what is safe, what to do. */
export function sentence(cause: unknown): string {
  const fault: Fault = toFault(cause);
  const places = { ...fault.params };
  if (places.shape) places.shape = words.text(`shape-${places.shape}`);
  if (places.noun) places.noun = nounLabel(places.noun);
  return words.first([`error-${fault.code}`, `ui-error-${fault.code}`, 'ui-error-other'], { ...places, code: fault.code });
}
