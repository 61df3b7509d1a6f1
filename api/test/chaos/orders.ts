import { v7 as uuidv7 } from 'uuid';
import type { Random } from '../../seed/random.js';
import type { ChaosInstitution, Payer } from './scene.js';

/** Money that a caller was told is on record. */
export interface Acknowledged {
  institutionId: string;
  enrolmentId: string;
  amount: number;
  receiptNumber: string;
}

/** One request of one caller, sent under the same key until it is acknowledged. */
export interface Order {
  institutionId: string;
  cookie: string;
  query: string;
  variables: object;
  /** How many payments it makes. */
  size: number;
  /** What an answer without errors acknowledges. */
  acknowledgedBy: (data: AnswerData) => Acknowledged[];
}

/** What the two mutations answer. */
export interface AnswerData {
  premiumRecord?: { id: string; receiptNumber: string; amount: number };
  meetingHold?: { rows: Array<{ accepted: boolean; receiptNumber: string | null }> };
}

const PREMIUM_RECORD = `mutation ($input: PremiumRecordInput!) {
  premiumRecord(input: $input) { id receiptNumber amount }
}`;
const MEETING_HOLD = `mutation ($id: ID!, $input: MeetingHoldInput!) {
  meetingHold(id: $id, input: $input) { rows { accepted receiptNumber } }
}`;

/** Small, so that the term of an enrolment takes hundreds of payments. */
const AMOUNT_MAX = 1_000;

/** Money taken at the desk. */
export function deskOrder(random: Random, institution: ChaosInstitution): Order {
  const { enrolmentId } = random.pick(institution.payers);
  const amount = random.int(1, AMOUNT_MAX);
  const method = random.pick(['CASH', 'TRANSFER']);
  const input = { requestKey: uuidv7(), enrolmentId, amount, paidOn: '2026-02-02', method };
  return {
    institutionId: institution.id,
    cookie: random.pick(institution.cookies),
    query: PREMIUM_RECORD,
    variables: { input },
    size: 1,
    acknowledgedBy: ({ premiumRecord: paid }) => {
      if (paid?.amount !== amount) throw new Error(`Expected ${amount}; got ${paid?.amount}.`);
      const { receiptNumber } = paid;
      return [{ institutionId: institution.id, enrolmentId, amount, receiptNumber }];
    },
  };
}

/** The sheet of a meeting at which several pay. */
export function sheetOrder(
  random: Random,
  institution: ChaosInstitution,
  { meetingId, size }: { meetingId: string; size: number },
): Order {
  const paid = random
    .shuffle(institution.payers)
    .slice(0, size)
    .map((payer) => ({ payer, amount: random.int(1, AMOUNT_MAX) }));
  const rows = paid.map(({ payer: { participantId }, amount }) => ({
    participantId,
    premiumAmount: amount,
  }));
  return {
    institutionId: institution.id,
    cookie: random.pick(institution.cookies),
    query: MEETING_HOLD,
    variables: { id: meetingId, input: { requestKey: uuidv7(), rows } },
    size: rows.length,
    acknowledgedBy: ({ meetingHold }) =>
      paid.map(({ payer, amount }, nth) => {
        const row = meetingHold?.rows[nth];
        return acknowledgedRow(institution.id, { payer, amount }, row?.receiptNumber ?? null);
      }),
  };
}

function acknowledgedRow(
  institutionId: string,
  { payer, amount }: { payer: Payer; amount: number },
  receiptNumber: string | null,
): Acknowledged {
  if (receiptNumber === null) throw new Error('A good row of a sheet should get a receipt.');
  return { institutionId, enrolmentId: payer.enrolmentId, amount, receiptNumber };
}
