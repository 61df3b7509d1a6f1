import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { useFilters } from './useFilters';

const PAUSE_MS = 300;

/** The words being typed; they reach the list's `search` filter after a short pause. */
export function useSearchWords(): [string, (words: string) => void] {
  const { values, set, clear } = useFilters();
  const { pathname } = useLocation();
  const applied = typeof values.search === 'string' ? values.search : '';
  const [words, setWords] = useState(applied);
  const [lastApplied, setLastApplied] = useState(applied);

  // Filters cleared elsewhere, or another address, empty or refill the box.
  if (applied !== lastApplied) {
    setLastApplied(applied);
    setWords(applied);
  }

  const apply = useEffectEvent((typed: string) => {
    // A row opened within the pause: this list is on its way out, and a filter would call it back.
    if (globalThis.location.pathname !== pathname) return;
    if (typed === applied) return;
    if (typed) set('search', typed);
    else clear('search');
  });
  useEffect(() => {
    const timer = setTimeout(() => apply(words.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);

  return [words, setWords];
}
