import { ClaimCause } from '../programmes/index.js';
import { ClaimDocumentType as Type } from './claim.enums.js';

/** One line of a claim's checklist. */
export interface ChecklistLine {
  type: Type;
  isRequired: boolean;
}

/** What every claim's file must hold. */
const ALWAYS = [Type.CLAIM_FORM, Type.IDENTITY_CARD, Type.PARTICIPANT_CARD];

/** What must come with it for each cause. */
const REQUIRED: Readonly<Record<ClaimCause, readonly Type[]>> = {
  ILLNESS: [...ALWAYS, Type.DOCTOR_LETTER],
  ACCIDENT: [...ALWAYS, Type.DOCTOR_LETTER, Type.CHRONOLOGY, Type.WITNESS_STATEMENT],
  DEATH: [...ALWAYS, Type.FAMILY_CARD, Type.DEATH_CERTIFICATE, Type.HEIR_LETTER],
};

/** What may come with it: a police report is asked for only if there is one. */
const OPTIONAL: Readonly<Record<ClaimCause, readonly Type[]>> = {
  ILLNESS: [],
  ACCIDENT: [Type.POLICE_REPORT],
  DEATH: [],
};

/** The documents that the programme asks for a cause, the required ones first. */
export function checklistFor(cause: ClaimCause): ChecklistLine[] {
  return [
    ...REQUIRED[cause].map((type) => ({ type, isRequired: true })),
    ...OPTIONAL[cause].map((type) => ({ type, isRequired: false })),
  ];
}

/** What proves that a claim was paid; it comes in afterwards. */
export const PAYMENT_LINES: readonly ChecklistLine[] = [
  { type: Type.PAYMENT_PROOF, isRequired: false },
  { type: Type.HANDOVER_PROOF, isRequired: false },
];

/** Whether a document proves the payment of a claim, and not what happened. */
export function isPaymentPaper(type: Type): boolean {
  return PAYMENT_LINES.some((line) => line.type === type);
}
