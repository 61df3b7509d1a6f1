import { createContext } from 'react';

/** Set where the dialog of a step is opened by something else than its button, such as a card that was dropped. */
export const OpenedStep = createContext<{ readonly onClose: () => void } | undefined>(undefined);
