import { registerEnumType } from 'type-graphql';
import { RuleCode, ruleViolated } from '../kernel/index.js';
import { ClaimDocumentType as Type } from './claim.enums.js';

/** A letter that may stand in for a document. */
export enum DocumentSubstitute {
  MIDWIFE_LETTER = 'MIDWIFE_LETTER',
  ID_RECORDING_LETTER = 'ID_RECORDING_LETTER',
  FAMILY_CARD = 'FAMILY_CARD',
  LOSS_REPORT = 'LOSS_REPORT',
  VILLAGE_LETTER = 'VILLAGE_LETTER',
  NEIGHBOURHOOD_LETTER = 'NEIGHBOURHOOD_LETTER',
  NEIGHBOUR_STATEMENT = 'NEIGHBOUR_STATEMENT',
}
registerEnumType(DocumentSubstitute, {
  name: 'DocumentSubstitute',
  description: 'A letter that may stand in for a document of a claim.',
  valuesConfig: {
    MIDWIFE_LETTER: { description: 'Letter of a midwife or nurse of the puskesmas.' },
    ID_RECORDING_LETTER: { description: 'Proof that the identity card was applied for.' },
    FAMILY_CARD: { description: 'Family card (kartu keluarga).' },
    LOSS_REPORT: { description: 'Report of the loss to the police.' },
    VILLAGE_LETTER: { description: 'Letter of the kelurahan or village head.' },
    NEIGHBOURHOOD_LETTER: { description: 'Letter of the head of the lingkungan or RT.' },
    NEIGHBOUR_STATEMENT: { description: 'Statement of two neighbours, signed.' },
  },
});

const { VILLAGE_LETTER, NEIGHBOURHOOD_LETTER, NEIGHBOUR_STATEMENT } = DocumentSubstitute;

/** What the programme takes in place of each document; example, unverified, because no source names any. */
export const ACCEPTED_SUBSTITUTES: Readonly<Record<Type, readonly DocumentSubstitute[]>> = {
  CLAIM_FORM: [],
  DOCTOR_LETTER: [DocumentSubstitute.MIDWIFE_LETTER],
  IDENTITY_CARD: [
    DocumentSubstitute.ID_RECORDING_LETTER,
    DocumentSubstitute.FAMILY_CARD,
    VILLAGE_LETTER,
  ],
  PARTICIPANT_CARD: [DocumentSubstitute.LOSS_REPORT, NEIGHBOURHOOD_LETTER],
  CHRONOLOGY: [NEIGHBOURHOOD_LETTER],
  WITNESS_STATEMENT: [NEIGHBOURHOOD_LETTER, NEIGHBOUR_STATEMENT],
  POLICE_REPORT: [],
  DEATH_CERTIFICATE: [VILLAGE_LETTER, NEIGHBOUR_STATEMENT],
  FAMILY_CARD: [VILLAGE_LETTER],
  HEIR_LETTER: [NEIGHBOURHOOD_LETTER, NEIGHBOUR_STATEMENT],
  PAYMENT_PROOF: [],
  HANDOVER_PROOF: [],
};

/** Refuses a letter that the programme does not take in place of a document. */
export function requireAccepted(type: Type, substitute: DocumentSubstitute): void {
  const accepted = ACCEPTED_SUBSTITUTES[type];
  if (accepted.includes(substitute)) return;
  const message = `In place of ${type} come ${accepted.join(', ') || 'no letters'}; got ${substitute}.`;
  throw ruleViolated(RuleCode.CLAIM_SUBSTITUTE_NOT_ACCEPTED, message);
}
