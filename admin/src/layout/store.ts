import { localStorageStore, type Store } from 'ra-core';

/** Choices that belong to the device rather than to the person who signs out. */
const KEPT = ['locale', 'theme'];

/** Remembers list settings per browser; signing out forgets them but keeps language and theme. */
export function createStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset: () => {
      const kept = KEPT.map((key) => [key, store.getItem<string>(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
