import { addDays, daysBetween, type LocalDate } from './calendar.js';
import type { ClaimCase } from './claim-case.js';
import type { Cause } from './programme.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';

/** A row of `claim_documents`. */
export interface ClaimDocumentRow {
  institutionId: string;
  id: string;
  claimId: string;
  type: string;
  isRequired: boolean;
  receivedOn: LocalDate | null;
  substitute: string | null;
  substituteNote: string | null;
  recordedById: string;
}

const ALWAYS = ['CLAIM_FORM', 'IDENTITY_CARD', 'PARTICIPANT_CARD'];

/** What a claim's file must hold, by cause. */
const REQUIRED: Readonly<Record<Cause, readonly string[]>> = {
  ILLNESS: [...ALWAYS, 'DOCTOR_LETTER'],
  ACCIDENT: [...ALWAYS, 'DOCTOR_LETTER', 'CHRONOLOGY', 'WITNESS_STATEMENT'],
  DEATH: [...ALWAYS, 'FAMILY_CARD', 'DEATH_CERTIFICATE', 'HEIR_LETTER'],
};

/** What it may hold: a police report is only asked for if there is one. */
const OPTIONAL: Readonly<Record<Cause, readonly string[]>> = {
  ILLNESS: [],
  ACCIDENT: ['POLICE_REPORT'],
  DEATH: [],
};

const SUBSTITUTES: Readonly<Record<string, { letter: string; note: string }>> = {
  DOCTOR_LETTER: { letter: 'MIDWIFE_LETTER', note: 'Bidan puskesmas pembantu' },
  IDENTITY_CARD: { letter: 'ID_RECORDING_LETTER', note: 'Surat perekaman KTP elektronik' },
  PARTICIPANT_CARD: { letter: 'LOSS_REPORT', note: 'Data dicocokkan dengan daftar peserta' },
  DEATH_CERTIFICATE: { letter: 'VILLAGE_LETTER', note: 'Lurah Polonia' },
};
const SUBSTITUTED_SHARE = 0.04;
const POLICE_SHARE = 0.35;
const COMPLETE_AT_ONCE_SHARE = 0.75;

/** The checklist of a claim with what has come in so far. */
export function checklist(
  claim: ClaimCase,
  { claimId, recordedById }: { claimId: string; recordedById: string },
  scene: Scene,
): ClaimDocumentRow[] {
  const random = scene.random.fork(`documents/${claim.member.participant.number}/${claim.eventOn}`);
  const isCompleteAtOnce = random.chance(COMPLETE_AT_ONCE_SHARE);
  const required = REQUIRED[claim.cause];
  const late = random.pick(required.slice(2));
  const row = (type: string, isRequired: boolean): ClaimDocumentRow => {
    const isLate = !isRequired || type === late || !isCompleteAtOnce;
    const receivedOn =
      isRequired || random.chance(POLICE_SHARE) ? dayOfReceipt(claim, isLate, random) : null;
    const hasSubstitute = receivedOn !== null && random.chance(SUBSTITUTED_SHARE);
    const substitute = hasSubstitute ? SUBSTITUTES[type] : undefined;
    return {
      institutionId: scene.institutionId,
      id: scene.newId(`${claim.reportedOn}T04:00:00.000Z`),
      claimId,
      type,
      isRequired,
      receivedOn,
      substitute: substitute?.letter ?? null,
      substituteNote: substitute?.note ?? null,
      recordedById,
    };
  };
  const documents = required.map((type) => row(type, true));
  const lastIn = documents.find(({ type }) => type === late);
  // The file is complete on the day its last document comes in.
  if (lastIn) lastIn.receivedOn = claim.completedOn;
  const optional = OPTIONAL[claim.cause].map((type) => row(type, false));
  return [...documents, ...optional, ...paymentPapers(claim, { claimId, recordedById }, scene)];
}

/** What proves the payment: the receipt comes with it, the signature with the money. */
function paymentPapers(
  { disbursedOn, receivedOn }: ClaimCase,
  { claimId, recordedById }: { claimId: string; recordedById: string },
  scene: Scene,
): ClaimDocumentRow[] {
  if (!disbursedOn) return [];
  const came = { PAYMENT_PROOF: disbursedOn, HANDOVER_PROOF: receivedOn };
  return Object.entries(came).map(([type, on]) => ({
    institutionId: scene.institutionId,
    id: scene.newId(`${disbursedOn}T04:00:00.000Z`),
    claimId,
    type,
    isRequired: false,
    receivedOn: on,
    substitute: null,
    substituteNote: null,
    recordedById,
  }));
}

function dayOfReceipt(
  { reportedOn, completedOn }: ClaimCase,
  isLate: boolean,
  random: Random,
): LocalDate {
  if (!isLate || !completedOn) return reportedOn;
  return addDays(reportedOn, random.int(0, daysBetween(reportedOn, completedOn)));
}
