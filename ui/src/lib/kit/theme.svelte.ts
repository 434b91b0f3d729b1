// Light, dark, or as the system says. Remembered on this laptop.

export type Theme = 'system' | 'light' | 'dark';
const KEY = 'theme';

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

class ThemeChoice {
  current = $state<Theme>(stored());

  constructor() {
    this.#show();
  }

  set(theme: Theme): void {
    this.current = theme;
    this.#show();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Private storage may be off: the choice then lasts as long as the window.
    }
  }

  #show(): void {
    if (this.current === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.current;
  }
}

export const theme = new ThemeChoice();
