import type { ResponsibleParty } from '../data/gql/enums';
import type { Tone } from '../layout/palette';

/** How each party is drawn; its name always stands beside it. */
export const PARTY_TONES: Readonly<Record<ResponsibleParty, Tone>> = {
  FAMILY: 'held',
  OFFICER: 'info',
  INSTITUTION: 'good',
  DINAS: 'neutral',
  MINISTRY: 'bad',
  BANK: 'warning',
};
