import type { Person } from './commands.js';
import type { Change } from './money-model.types.js';

/** The programme as the model knows it: nothing here comes from the application. */
export const PREMIUM = 5_000;
export const TERM_MONTHS = 36;
/** Up to how many rupiah a role decides; who is not named decides none. */
export const LIMITS: Record<Change['kind'], Partial<Record<Person, number>>> = {
  REVERSAL: { TREASURER: 500_000, HEAD: Infinity },
  DIFFERENCE: { TREASURER: 500_000, HEAD: Infinity },
  TRANCHE: { TREASURER: 600_000, HEAD: Infinity },
  REFUND: { HEAD: Infinity },
  PAYOUT_REVERSAL: { HEAD: Infinity },
};
