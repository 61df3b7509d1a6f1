import { registerEnumType } from 'type-graphql';
import { ResponsibleParty } from './claim-days.js';

/** Most days a claim is held at once; then it is held anew, by somebody who looked at it again. */
export const HOLD_DAYS_MAX = 30;

/** For what a claim waits. */
export enum ClaimHoldReason {
  DOCUMENTS_ASKED = 'DOCUMENTS_ASKED',
  FAMILY_UNREACHABLE = 'FAMILY_UNREACHABLE',
  HEIR_UNCLEAR = 'HEIR_UNCLEAR',
  DINAS_ANSWER_AWAITED = 'DINAS_ANSWER_AWAITED',
  FUNDS_AWAITED = 'FUNDS_AWAITED',
  BANK_ANSWER_AWAITED = 'BANK_ANSWER_AWAITED',
}
registerEnumType(ClaimHoldReason, {
  name: 'ClaimHoldReason',
  description: 'For what a claim waits, and so with whom its days lie meanwhile.',
  valuesConfig: {
    DOCUMENTS_ASKED: { description: 'The family was asked for all that is missing.' },
    FAMILY_UNREACHABLE: { description: 'The family cannot be reached.' },
    HEIR_UNCLEAR: { description: 'The family has not agreed on who gets the money.' },
    DINAS_ANSWER_AWAITED: { description: 'The Dinas was asked and has not answered.' },
    FUNDS_AWAITED: { description: 'The claim fund waits for money from the ministry.' },
    BANK_ANSWER_AWAITED: { description: 'The bank has not carried a transfer out.' },
  },
});

registerEnumType(ResponsibleParty, {
  name: 'ResponsibleParty',
  description: 'With whom a claim lies on a day.',
  valuesConfig: {
    FAMILY: { description: 'The family: before the report, while asked, or after a rejection.' },
    OFFICER: { description: 'The officer: documents, verification, cash to the family.' },
    INSTITUTION: { description: 'Head and treasurer: decision and payment.' },
    DINAS: { description: 'The Dinas Sosial.' },
    MINISTRY: { description: 'The ministry, which fills the claim fund.' },
    BANK: { description: 'The bank, from a transfer until it is confirmed.' },
  },
});

/** With whom the days of a hold lie. */
export const HELD_BY: Readonly<Record<ClaimHoldReason, ResponsibleParty>> = {
  DOCUMENTS_ASKED: ResponsibleParty.FAMILY,
  FAMILY_UNREACHABLE: ResponsibleParty.FAMILY,
  HEIR_UNCLEAR: ResponsibleParty.FAMILY,
  DINAS_ANSWER_AWAITED: ResponsibleParty.DINAS,
  FUNDS_AWAITED: ResponsibleParty.MINISTRY,
  BANK_ANSWER_AWAITED: ResponsibleParty.BANK,
};
