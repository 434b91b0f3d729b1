// Something asked of Rust: its last answer, and what went wrong. Only the newest question's answer counts, and the last
// good answer stays on screen while a new one is on its way.
import { toFault, type Fault } from '../backend';

export class Resource<T> {
  value = $state.raw<T | null>(null);
  fault = $state.raw<Fault | null>(null);
  #asked = 0;

  constructor(ask: () => Promise<T> | null) {
    $effect(() => {
      const question = ask();
      const asked = ++this.#asked;
      if (!question) {
        this.value = null;
        this.fault = null;
        return;
      }
      question.then(
        (value) => {
          if (asked !== this.#asked) return;
          this.value = value;
          this.fault = null;
        },
        (cause: unknown) => {
          if (asked === this.#asked) this.fault = toFault(cause);
        },
      );
    });
  }
}
