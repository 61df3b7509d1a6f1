import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Field } from './field';
import type { FieldState } from './field.state';
import { formatIn } from './i18n/format';
import { textIn } from './i18n/text';
import type { Speech } from './meeting/words';

/** What every screen works with. */
interface Surroundings extends Speech {
  readonly field: Field;
  readonly state: FieldState;
}

const Context = createContext<Surroundings | undefined>(undefined);

/** Gives the screens below what `useField` answers. */
export const FieldProvider = Context.Provider;

/** The page's object, its state and how it speaks. */
export function useField(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('useField is for screens below FieldProvider.');
  return surroundings;
}

/** Follows the state and speaks the chosen language. */
export function useSurroundings(field: Field): Surroundings {
  const [state, setState] = useState(field.state.current);
  useEffect(() => field.state.listen(() => setState(field.state.current)), [field]);
  const { language } = state;
  const zone = state.snapshot.owner?.timeZone ?? 'ASIA_JAKARTA';
  const speech = useMemo(
    () => ({ t: textIn(language), format: formatIn(language, zone) }),
    [language, zone],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { field, state, ...speech };
}
