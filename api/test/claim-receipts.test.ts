import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCode, reissueText } from './support/claim-page.js';
import {
  asVerifier,
  claimAt,
  RECEIPT,
  step,
  stepRefused,
  type ClaimRow,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const COMPLAIN = `mutation ($id: ID!, $text: String) { claimComplain(id: $id, text: $text) {
  complaints { id text openedOn dueOn outcome openedBy { id } assignedTo { id } } } }`;
const CLOSE = `mutation ($id: ID!, $input: ClaimComplaintCloseInput!) { claimComplaintClose(id: $id, input: $input) {
  complaints { outcome resolution closedOn closedBy { id } } } }`;
const RATE = `mutation ($id: ID!, $input: ClaimRateInput!) { claimRate(id: $id, input: $input) { satisfaction { points text channel ratedOn } } }`;
const RATED = `query ($filter: ClaimFilter) { claims(filter: $filter) { total } }`;
const SATISFACTION = `query { claimSatisfaction(from: "2026-11-01", to: "2026-11-30") { count mean satisfiedShare answers { points count } } }`;
const QUEUE = `query { workQueue { kind count amount oldestOn } }`;

let world: World;
let officer: TestClient;
let verifier: TestClient;
let head: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  verifier = await asVerifier(world);
  head = await world.as('HEAD');
});
afterAll(() => world.close());

const byCode = (code: string) => ({ on: '2026-11-17', amount: 100_000, way: 'CODE', code });
const ruleOf = async (client: TestClient, claim: ClaimRow, input: object) =>
  (await unchanged(world, () => stepRefused(client, 'ConfirmReceipt', claim, input))).extensions
    .rule;
const complained = async (claim: ClaimRow, text: string | null = null) => {
  const { claimComplain } = await officer.ask<{
    claimComplain: { complaints: Array<{ id: string }> };
  }>(COMPLAIN, { id: claim.id, text });
  return claimComplain.complaints[0]?.id ?? '';
};

describe('confirming a receipt', () => {
  it('takes the code that the family tells, from somebody who did not give it out', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const code = await issueCode(officer, claim.id);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
    expect(await ruleOf(officer, claim, byCode(code))).toBe('CLAIM_SAME_PERSON');
    const received = await step(verifier, 'ConfirmReceipt', claim, byCode(code.toLowerCase()));
    expect(received).toMatchObject({ stage: 'RECEIVED', receivedWitness: null });
  });

  it.each(['WITNESS', 'SIGNATURE', 'PHOTO'])('takes a witness for the way %s', async (way) => {
    const claim = await claimAt(world, 'DISBURSED');
    const { witnessName: _, ...alone } = RECEIPT;
    expect(await ruleOf(officer, claim, { ...alone, way })).toBe('CLAIM_NEEDS_WITNESS');
    await step(officer, 'ConfirmReceipt', claim, { ...RECEIPT, way });
    expect(await world.count('claims', `id = '${claim.id}' and receipt_way = '${way}'`)).toBe(1);
  });

  it('takes no witness who paid or who records, however the name is written', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const names = await world.rows<{ name: string }>(
      `select upper('  ' || full_name) as name from users where id in ($1, $2)`,
      [world.cast.polonia.users.TREASURER.id, world.cast.polonia.users.OFFICER.id],
    );
    expect(names).toHaveLength(2);
    for (const { name: witnessName } of names)
      expect(await ruleOf(officer, claim, { ...RECEIPT, witnessName })).toBe(
        'CLAIM_WITNESS_INVOLVED',
      );
  });

  it('refuses a wrong code, a voided one and none, and after five tries also the right one', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const voided = await issueCode(officer, claim.id);
    const code = await issueCode(officer, claim.id);
    for (const wrong of [voided, 'AAAAA-AAAAA', 'x', '7KQ2M-XH4TB'])
      expect(await ruleOf(verifier, claim, byCode(wrong))).toBe('CLAIM_CODE_WRONG');
    const { code: _, ...none } = byCode(code);
    expect(await ruleOf(verifier, claim, none)).toBe('CLAIM_CODE_WRONG');
    expect(await ruleOf(verifier, claim, byCode(code))).toBe('CLAIM_CODE_THROTTLED');
  });

  it('is guarded by the database: no way without a witness, no payer, nobody without a code', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    await complained(claim);
    const open = await claimAt(world, 'DISBURSED');
    const change = (id: string, values: string) =>
      `update claims set stage = 'RECEIVED', received_on = disbursed_on, received_amount = paid_amount, ${values} where id = '${id}'`;
    const me = `confirmed_by_id = reported_by_id`;
    const answers = [];
    for (const [id, values] of [
      [open.id, `receipt_way = 'WITNESS', ${me}`],
      [open.id, `receipt_way = 'WITNESS', received_witness = 'Ibu'`],
      [open.id, `receipt_way = 'CODE', confirmed_by_id = disbursed_by_id`],
      [claim.id, `receipt_way = 'WITNESS', received_witness = 'Ibu', ${me}`],
      [
        open.id,
        `receipt_way = 'PHOTO', ${me}, received_witness = (select full_name from users where id = disbursed_by_id)`,
      ],
    ] as const)
      answers.push(await world.refusedByDatabase(change(id, values)));
    expect(answers).toEqual([
      expect.stringContaining('claims_receipt_witness_check'),
      expect.stringContaining('claims_receipt_recorder_check'),
      expect.stringContaining('claims_payer_not_confirmer_check'),
      expect.stringContaining('says that it has nothing'),
      expect.stringContaining('paid it or records it'),
    ]);
  });
});

describe('the code of a family', () => {
  it('is told once, voids the one before, is kept as a hash only and noted without it', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const first = await issueCode(officer, claim.id);
    const second = await issueCode(head, claim.id);
    expect(second).not.toBe(first);
    const rows = await world.rows<{ hash: string; is_void: boolean }>(
      `select code_hash as hash, voided_at is not null as is_void from claim_codes where claim_id = $1 order by issued_at, id`,
      [claim.id],
    );
    expect(rows.map((row) => row.is_void)).toEqual([true, false]);
    for (const { hash } of rows) expect(hash).toMatch(/^[\w-]{43}$/);
    const noted = await world.rows<{ action: string; particulars: object }>(
      `select action, particulars from journal where subject_id = $1 and action like 'claim.code%' order by id`,
      [claim.id],
    );
    expect(noted).toEqual([
      { action: 'claim.codeIssued', particulars: { number: claim.number } },
      { action: 'claim.codeReissued', particulars: { number: claim.number } },
    ]);
  });

  it('is not for the claims of another institution', async () => {
    const { id } = await claimAt(world, 'REPORTED');
    const other = await world.as('OFFICER', 'mabar');
    for (const text of [reissueText(), COMPLAIN]) {
      const error = await unchanged(world, () => other.refused(text, { id }));
      expect(error.extensions.code).toBe('NOT_FOUND');
    }
  });
});

describe('a complaint', () => {
  it('goes to the head, stands in their queue, and is settled with a text', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const id = await complained(claim, 'Belum ada yang datang.');
    const { workQueue } = await head.ask<{ workQueue: Array<{ kind: string; count: number }> }>(
      QUEUE,
    );
    expect(workQueue[0]).toMatchObject({ kind: 'CLAIM_COMPLAINT', oldestOn: '2026-11-26' });
    const items = await officer.ask<{ workQueue: Array<{ kind: string }> }>(QUEUE);
    expect(items.workQueue.map(({ kind }) => kind)).not.toContain('CLAIM_COMPLAINT');
    const listed = `query { claims(filter: { hasOpenComplaint: true }) { items { id } } }`;
    const { claims } = await head.ask<{ claims: { items: Array<{ id: string }> } }>(listed);
    expect(claims.items.map((item) => item.id)).toContain(claim.id);

    const input = { outcome: 'PAID_AGAIN', resolution: 'Transfer kembali; dibayar tunai.' };
    expect(await head.ask(CLOSE, { id, input })).toEqual({
      claimComplaintClose: {
        complaints: [
          { ...input, closedOn: '2026-11-23', closedBy: { id: world.cast.polonia.users.HEAD.id } },
        ],
      },
    });
    const again = await unchanged(world, () => head.refused(CLOSE, { id, input }));
    expect(again.extensions.rule).toBe('CLAIM_COMPLAINT_CLOSED');
    await step(officer, 'ConfirmReceipt', claim, RECEIPT);
  });

  it('is refused twice at once, before the payment, and for settling by whom it was not given to', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const id = await complained(claim);
    const early = await claimAt(world, 'APPROVED');
    const input = { outcome: 'WITHDRAWN', resolution: 'Keliru.' };
    const refusals = [
      await unchanged(world, () => officer.refused(COMPLAIN, { id: claim.id })),
      await unchanged(world, () => officer.refused(COMPLAIN, { id: early.id })),
      await unchanged(world, () => officer.refused(CLOSE, { id, input })),
    ];
    expect(refusals.map(({ extensions }) => extensions.rule)).toEqual([
      'CLAIM_COMPLAINT_OPEN',
      'CLAIM_ILLEGAL_STEP',
      'CLAIM_COMPLAINT_OF_ANOTHER',
    ]);
  });
});

describe('the satisfaction of families', () => {
  it('is noted once per claim and summed up for a period', async () => {
    const fresh = await World.create();
    const asking = await fresh.as('OFFICER');
    for (const [points, channel] of [
      [5, 'PHONE'],
      [4, 'FIELD'],
      [1, 'PHONE'],
    ] as const) {
      const { id } = await claimAt(fresh, 'RECEIVED');
      const input = { points, channel, text: 'Baik.' };
      expect(await asking.ask(RATE, { id, input })).toEqual({
        claimRate: { satisfaction: { ...input, ratedOn: '2026-11-23' } },
      });
      const again = await unchanged(fresh, () => asking.refused(RATE, { id, input }));
      expect(again.extensions.rule).toBe('CLAIM_RATED');
    }
    expect(await (await fresh.as('ANALYST')).ask(SATISFACTION)).toEqual({
      claimSatisfaction: {
        count: 3,
        mean: 10 / 3,
        satisfiedShare: 2 / 3,
        answers: [1, 2, 3, 4, 5].map((points) => ({
          points,
          count: [1, 4, 5].includes(points) ? 1 : 0,
        })),
      },
    });
    const days = { ratedOnFrom: '2026-11-01', ratedOnTo: '2026-11-30' };
    expect(await asking.ask(RATED, { filter: days })).toEqual({ claims: { total: 3 } });
    expect(await asking.ask(RATED, { filter: { ...days, ratedPoints: 4 } })).toEqual({
      claims: { total: 1 },
    });
    expect(await asking.ask(RATED, { filter: { ratedOnFrom: '2026-11-24' } })).toEqual({
      claims: { total: 0 },
    });
    const other = await fresh.as('ANALYST', 'mabar');
    expect(await other.ask(SATISFACTION)).toMatchObject({
      claimSatisfaction: { count: 0, mean: null, satisfiedShare: null },
    });
    await fresh.close();
  });

  it('is not asked before the family has the money, nor in its name', async () => {
    const paid = await claimAt(world, 'DISBURSED');
    const early = { id: paid.id, input: { points: 5, channel: 'PHONE' } };
    const error = await unchanged(world, () => officer.refused(RATE, early));
    expect(error.extensions.rule).toBe('CLAIM_ILLEGAL_STEP');
    const posing = { id: paid.id, input: { points: 5, channel: 'PAGE' } };
    const refused = await unchanged(world, () => officer.refused(RATE, posing));
    expect(refused.extensions.fields?.['input.channel']?.code).toBe('OUT_OF_RANGE');
  });
});
