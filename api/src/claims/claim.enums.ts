import { registerEnumType } from 'type-graphql';
import { SettlementBucket, Timeliness } from './claim-clock.js';
import { ClaimAction, ClaimActionObstacle, ClaimStage } from './claim.transitions.js';

registerEnumType(ClaimStage, {
  name: 'ClaimStage',
  description: 'How far a claim is; the clock ends only at RECEIVED or REJECTED.',
  valuesConfig: {
    REPORTED: { description: 'Reported; its documents are not complete.' },
    DOCUMENTS_COMPLETE: { description: 'Every required document is there.' },
    VERIFIED: { description: 'An officer verified the facts.' },
    APPROVED: { description: 'The head approved an amount.' },
    REJECTED: { description: 'Refused for a coded reason; an end, unless the family appeals.' },
    DISBURSED: { description: 'The treasurer paid it out; the family has not confirmed yet.' },
    RECEIVED: {
      description: 'The family has the money: it said so with its code, or a witness did.',
    },
  },
});

registerEnumType(ClaimAction, {
  name: 'ClaimAction',
  description: 'What somebody can do to a claim.',
  valuesConfig: {
    COMPLETE_DOCUMENTS: { description: 'Declare the documents complete.' },
    VERIFY: { description: 'Verify the facts.' },
    APPROVE: { description: 'Approve an amount.' },
    REJECT: { description: 'Reject for a coded reason.' },
    APPEAL: { description: 'Take up a rejected claim again; it is verified and decided anew.' },
    DISBURSE: { description: 'Pay the approved amount out.' },
    CONFIRM_RECEIPT: {
      description: 'Confirm that the family has the money, with its code or before a witness.',
    },
  },
});

registerEnumType(ClaimActionObstacle, {
  name: 'ClaimActionObstacle',
  description: 'Why the viewer cannot take a step now.',
  valuesConfig: {
    WRONG_STAGE: { description: 'The claim is not at the stage that the step starts from.' },
    NO_PERMISSION: { description: 'The viewer’s role does not take this step.' },
    SAME_PERSON_REPORTED: { description: 'The viewer reported the claim.' },
    SAME_PERSON_VERIFIED: { description: 'The viewer verified the claim.' },
    SAME_PERSON_APPROVED: { description: 'The viewer approved the claim.' },
    SAME_PERSON_REJECTED: { description: 'The viewer rejected the claim before the appeal.' },
    SAME_PERSON_DISBURSED: { description: 'The viewer paid the claim out.' },
    DOCUMENTS_MISSING: { description: 'A required document is missing.' },
  },
});

registerEnumType(Timeliness, {
  name: 'Timeliness',
  description: 'Whether a claim keeps its service level.',
  valuesConfig: {
    ON_TRACK: { description: 'More than two days left.' },
    DUE_SOON: { description: 'One or two days left.' },
    DUE_TODAY: { description: 'Due today.' },
    OVERDUE: { description: 'Open and past its due date.' },
    SETTLED_ON_TIME: { description: 'Received or rejected by its due date.' },
    SETTLED_LATE: { description: 'Received or rejected after its due date.' },
  },
});

registerEnumType(SettlementBucket, {
  name: 'SettlementBucket',
  description:
    'Days from the event to the money or the rejection, in the four classes of the indicator IRIS PI9897: up to 7, 8 to 30, 31 to 90, more than 90.',
});

/** What a claim's file may hold. */
export enum ClaimDocumentType {
  CLAIM_FORM = 'CLAIM_FORM',
  DOCTOR_LETTER = 'DOCTOR_LETTER',
  IDENTITY_CARD = 'IDENTITY_CARD',
  PARTICIPANT_CARD = 'PARTICIPANT_CARD',
  CHRONOLOGY = 'CHRONOLOGY',
  WITNESS_STATEMENT = 'WITNESS_STATEMENT',
  POLICE_REPORT = 'POLICE_REPORT',
  DEATH_CERTIFICATE = 'DEATH_CERTIFICATE',
  FAMILY_CARD = 'FAMILY_CARD',
  HEIR_LETTER = 'HEIR_LETTER',
  PAYMENT_PROOF = 'PAYMENT_PROOF',
  HANDOVER_PROOF = 'HANDOVER_PROOF',
}
registerEnumType(ClaimDocumentType, {
  name: 'ClaimDocumentType',
  description: 'What a claim’s file may hold; the checklist depends on the cause.',
  valuesConfig: {
    CLAIM_FORM: { description: 'Claim form (formulir klaim).' },
    DOCTOR_LETTER: { description: 'Letter of a doctor or puskesmas with the days unable to work.' },
    IDENTITY_CARD: { description: 'Identity card (KTP) of the participant.' },
    PARTICIPANT_CARD: { description: 'Participant’s card (kartu peserta).' },
    CHRONOLOGY: { description: 'Account of the accident (kronologi).' },
    WITNESS_STATEMENT: { description: 'Statement of two witnesses of the accident.' },
    POLICE_REPORT: { description: 'Police report, if there is one.' },
    DEATH_CERTIFICATE: { description: 'Death certificate of hospital, police or kelurahan.' },
    FAMILY_CARD: { description: 'Family card (kartu keluarga).' },
    HEIR_LETTER: {
      description: 'Letter of the kelurahan that names the heirs (surat ahli waris).',
    },
    PAYMENT_PROOF: {
      description:
        'Signed receipt or bank slip of the payment (bukti pembayaran); once it is paid.',
    },
    HANDOVER_PROOF: {
      description:
        'Signature of the family, or a photo of it with the money (bukti penyerahan); once it is paid.',
    },
  },
});

/** Why a claim was refused. */
export enum RejectionReason {
  NOT_COVERED_EVENT = 'NOT_COVERED_EVENT',
  BEFORE_COVER = 'BEFORE_COVER',
  AFTER_COVER = 'AFTER_COVER',
  WAITING_PERIOD = 'WAITING_PERIOD',
  SUSPENDED_COVER = 'SUSPENDED_COVER',
  CAP_REACHED = 'CAP_REACHED',
  FILED_TOO_LATE = 'FILED_TOO_LATE',
  INCAPACITY_TOO_SHORT = 'INCAPACITY_TOO_SHORT',
  EVENT_DID_NOT_HAPPEN = 'EVENT_DID_NOT_HAPPEN',
  DUPLICATE = 'DUPLICATE',
  DOCUMENTS_MISSING = 'DOCUMENTS_MISSING',
  OTHER = 'OTHER',
}
registerEnumType(RejectionReason, {
  name: 'RejectionReason',
  description: 'Why a claim was refused; a text for the family goes with it.',
  valuesConfig: {
    NOT_COVERED_EVENT: { description: 'The programme does not cover such an event.' },
    BEFORE_COVER: { description: 'Before the cover began.' },
    AFTER_COVER: { description: 'After the cover ended.' },
    WAITING_PERIOD: { description: 'During the waiting period.' },
    SUSPENDED_COVER: { description: 'While the cover was suspended for arrears.' },
    CAP_REACHED: { description: 'As many claims were paid in the policy year as it allows.' },
    FILED_TOO_LATE: { description: 'Reported too long after the event.' },
    INCAPACITY_TOO_SHORT: { description: 'Ill for fewer days than the programme asks.' },
    EVENT_DID_NOT_HAPPEN: {
      description:
        'It did not happen. Of a death: the participant lives, and enrolment and membership go on.',
    },
    DUPLICATE: { description: 'The event was claimed before.' },
    DOCUMENTS_MISSING: { description: 'Required documents never came.' },
    OTHER: { description: 'Something else, told in the text.' },
  },
});
