import type { Language } from './text';

const KEY = 'askesos.lapangan.bahasa';

/** The language chosen on this phone; Indonesian until somebody chooses. */
export function readLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** Keeps the choice, where the browser lets it be kept. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then lasts as long as the page is open.
  }
}
