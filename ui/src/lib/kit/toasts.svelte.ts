// Short messages at the foot of the window. One that offers a way back stays ten seconds, and as long as it is pointed at.

export interface Toast {
  id: number;
  text: string;
  tone: 'quiet' | 'wrong';
  action: { label: string; run: () => void } | null;
}

const STAY = 10_000;

class Toasts {
  list = $state.raw<Toast[]>([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  say(text: string, action: Toast['action'] = null, tone: Toast['tone'] = 'quiet'): void {
    const toast = { id: this.#next++, text, tone, action };
    this.list = [...this.list.slice(-2), toast];
    this.release(toast.id);
  }

  /** Stops the clock while the toast is pointed at or has the focus. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }

  release(id: number): void {
    this.hold(id);
    this.#timers.set(id, setTimeout(() => this.close(id), STAY));
  }

  close(id: number): void {
    this.hold(id);
    this.#timers.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();
