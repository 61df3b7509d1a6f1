import type { TestClient } from './client.js';
import type { World } from './world.js';

const MEETING = `id status isClosed hostName nextHostName totals { present recorded members premiumTotal }
  members { participantId name monthlyPremium owed owedMonths aheadMonths attendance note paidHere }
  merges { participantName kind attendance entries { deviceName recordedByName attendance amount } }`;

export const PACKS = `{ fieldPacks { group { id name } topics { id name } meetings { ${MEETING} } } }`;

export const SEND = `mutation ($input: FieldOperationsSendInput!) {
  fieldOperationsSend(input: $input) {
    operations { id outcome rule message receiptNumber }
    meetings { ${MEETING} }
  }
}`;

/** A meeting as a phone holds it. */
export interface FieldMeetingRow {
  id: string;
  status: string;
  isClosed: boolean;
  hostName: string | null;
  totals: { present: number; recorded: number; members: number; premiumTotal: number };
  members: Array<{
    participantId: string;
    name: string;
    attendance: string | null;
    paidHere: number;
    owed: number;
  }>;
  merges: Array<{
    participantName: string;
    kind: string;
    attendance: string | null;
    entries: object[];
  }>;
}

/** What became of a sending. */
export interface FieldReceiptRow {
  operations: Array<{
    id: string;
    outcome: string;
    rule: string | null;
    message: string | null;
    receiptNumber: string | null;
  }>;
  meetings: FieldMeetingRow[];
}

/** An operation as a phone sends it. */
export interface FieldOperationDraft {
  id: string;
  sequence: number;
  meetingId: string;
  kind: string;
  recordedAt: string;
  [field: string]: unknown;
}

/** A phone that numbers what it records, as the real one does. */
export class Phone {
  readonly deviceId: string;
  readonly name: string;
  readonly #world: World;
  #sequence = 0;

  constructor(world: World, name: string) {
    this.#world = world;
    this.deviceId = world.newKey();
    this.name = name;
  }

  /** Records something without sending it. */
  record(meetingId: string, kind: string, said: object = {}): FieldOperationDraft {
    this.#sequence += 1;
    const recordedAt = '2026-11-23T03:00:00.000Z';
    const sequence = this.#sequence;
    return { id: this.#world.newKey(), sequence, meetingId, kind, recordedAt, ...said };
  }

  /** What the API is called with to send these operations. */
  input(...operations: FieldOperationDraft[]): { input: object } {
    return { input: { deviceId: this.deviceId, deviceName: this.name, operations } };
  }

  /** Sends operations as somebody. */
  async send(client: TestClient, ...operations: FieldOperationDraft[]): Promise<FieldReceiptRow> {
    const variables = this.input(...operations);
    const answer = await client.ask<{ fieldOperationsSend: FieldReceiptRow }>(SEND, variables);
    return answer.fieldOperationsSend;
  }
}
