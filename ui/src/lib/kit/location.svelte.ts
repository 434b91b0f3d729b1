// Where the person is: the page's hash, as reactive state.
import { address, parseAddress, type Address } from './address';

class Place {
  current = $state.raw<Address>(parseAddress(location.hash));

  constructor() {
    window.addEventListener('hashchange', () => (this.current = parseAddress(location.hash)));
  }

  /** Goes to an address, with a step in the history unless it replaces the present one. */
  go(path: readonly string[], params: Record<string, string | null | undefined> = {}, replace = false): void {
    const hash = address(path, params);
    if (hash === location.hash) return;
    if (replace) {
      history.replaceState(null, '', hash);
      this.current = parseAddress(hash);
    } else {
      location.hash = hash;
    }
  }
}

export const place = new Place();
