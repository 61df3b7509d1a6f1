import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCode, send, type Seen } from './support/claim-page.js';
import { claimAt, RECEIPT, step, stepRefused, type ClaimRow } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const COMPLAIN = `mutation ($id: ID!, $receivedAmount: Rupiah) { claimComplain(id: $id, receivedAmount: $receivedAmount) {
  stage receivedAmount complaints { id receivedAmount } } }`;
const CLOSE = `mutation ($id: ID!, $input: ClaimComplaintCloseInput!) { claimComplaintClose(id: $id, input: $input) { id } }`;
const QUEUE = `query { workQueue { kind amount } }`;
const LESS = { ...RECEIPT, amount: 80_000 };

let world: World;
let officer: TestClient;
let head: TestClient;
beforeAll(async () => {
  world = await World.create();
  [officer, head] = [await world.as('OFFICER'), await world.as('HEAD')];
});
afterAll(() => world.close());

/** The page of a paid claim, as its family opens it. */
async function opened(): Promise<{ claim: ClaimRow; seen: Seen }> {
  const claim = await claimAt(world, 'DISBURSED');
  const code = await issueCode(officer, claim.id);
  const [row] = await world.rows<{ born: string }>(
    `select p.birth_on::text as born from participants p join claims k on k.participant_id = p.id where k.id = $1`,
    [claim.id],
  );
  return { claim, seen: await send(world, '/klaim', { code, birthDate: row?.born ?? '' }) };
}

function saysLess({ ticket }: Seen, amount: string, text = ''): Promise<Seen> {
  return send(world, '/klaim/jawab', { ticket, act: 'RECEIVED_LESS', amount, text });
}

async function complaintOf({ id }: ClaimRow): Promise<object | undefined> {
  const [row] = await world.rows<object>(
    `select c.received_amount::int, c.text, c.opened_by_id, k.stage, k.received_amount::int as whole
     from claim_complaints c join claims k on k.id = c.claim_id where k.id = $1`,
    [id],
  );
  return row;
}

describe('“saya terima kurang”', () => {
  it('records the sum and opens a case; the claim is not received and the clock goes on', async () => {
    const { claim, seen } = await opened();
    expect(seen.words).toContain('Saya terima kurang');
    const after = await saysLess(seen, 'Rp 80.000', 'Dipotong biaya.');
    expect(after.words).toMatch(
      /Laporan Anda "terima kurang, baru Rp 80\.000" ditangani .+, paling lambat 26 November 2026\./,
    );
    expect(after.words).not.toContain('Saya terima kurang');
    expect(after.words).toContain('Sudah terima Rp 100.000');
    expect(await complaintOf(claim)).toEqual({
      received_amount: 80_000,
      text: 'Dipotong biaya.',
      opened_by_id: null,
      stage: 'DISBURSED',
      whole: null,
    });
  });

  it.each(['100.000', '150000', '0', '-5', 'delapan puluh', '80.00', ''])(
    'takes no sum such as “%s”',
    async (amount) => {
      const { seen } = await opened();
      const after = await unchanged(world, () => saysLess(seen, amount));
      expect(after.words).toContain('Tulis jumlah yang Anda terima dengan angka');
    },
  );

  it('counts once, and ends with the whole sum after all', async () => {
    const { claim, seen } = await opened();
    const open = await saysLess(seen, '80000');
    await saysLess(seen, '80000');
    expect(await world.count('claim_complaints', `claim_id = '${claim.id}'`)).toBe(1);
    await send(world, '/klaim/jawab', { ticket: open.ticket, act: 'RECEIVED' });
    const whole = `id = '${claim.id}' and stage = 'RECEIVED' and received_amount = 100000`;
    expect(await world.count('claims', whole)).toBe(1);
  });
});

describe('less than was paid', () => {
  const complained = async (claim: ClaimRow) => {
    const variables = { id: claim.id, receivedAmount: 80_000 };
    type Answer = { claimComplain: { complaints: Array<{ id: string }> } };
    const { claimComplain } = await officer.ask<Answer>(COMPLAIN, variables);
    expect(claimComplain).toMatchObject({ stage: 'DISBURSED', receivedAmount: null });
    return claimComplain.complaints[0]?.id ?? '';
  };
  const refusedRule = async (claim: ClaimRow, input: object) =>
    (await unchanged(world, () => stepRefused(officer, 'ConfirmReceipt', claim, input))).extensions
      .rule;

  it('is a complaint of what is missing, in the queue of the head', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const queued = async () => {
      const { workQueue } = await head.ask<{ workQueue: Array<{ kind: string; amount: number }> }>(
        QUEUE,
      );
      return workQueue.find(({ kind }) => kind === 'CLAIM_COMPLAINT')?.amount ?? 0;
    };
    const before = await queued();
    await complained(claim);
    expect((await queued()) - before).toBe(20_000);
  });

  it('ends a claim only after the family took that back, and with no less than it said', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const id = await complained(claim);
    expect(await refusedRule(claim, LESS)).toBe('CLAIM_COMPLAINT_OPEN');
    const input = { outcome: 'WITHDRAWN', resolution: 'Biaya transfer; keluarga menerima.' };
    await head.ask(CLOSE, { id, input });
    expect(await refusedRule(claim, { ...LESS, amount: 79_999 })).toBe('CLAIM_RECEIPT_SHORT');
    const ended = await step(officer, 'ConfirmReceipt', claim, LESS);
    expect(ended).toMatchObject({ stage: 'RECEIVED', paidAmount: 100_000, receivedAmount: 80_000 });
  });

  it('ends none after it was settled otherwise', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const id = await complained(claim);
    const input = { outcome: 'PAID_AGAIN', resolution: 'Kekurangannya sudah diantar.' };
    await head.ask(CLOSE, { id, input });
    expect(await refusedRule(claim, LESS)).toBe('CLAIM_RECEIPT_SHORT');
    const sql = `update claims set stage = 'RECEIVED', received_on = disbursed_on, received_amount = 80000,
      receipt_way = 'WITNESS', received_witness = 'Ibu', confirmed_by_id = reported_by_id where id = '${claim.id}'`;
    expect(await world.refusedByDatabase(sql)).toContain('got less than was paid');
    await step(officer, 'ConfirmReceipt', claim, RECEIPT);
  });

  it.each([0, -1, 100_000, 100_001])('is not %i', async (receivedAmount) => {
    const { id } = await claimAt(world, 'DISBURSED');
    const error = await unchanged(world, () => officer.refused(COMPLAIN, { id, receivedAmount }));
    expect(error.extensions.fields).toMatchObject({ receivedAmount: { code: 'OUT_OF_RANGE' } });
  });
});
