import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  asUser,
  asVerifier,
  claimAt,
  disbursal,
  insure,
  RECEIPT,
  report,
  stepRefused,
  type PathStage,
  type Step,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
let verifier: TestClient;
let head: TestClient;
let treasurer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  verifier = await asVerifier(world);
  head = await world.as('HEAD');
  treasurer = await world.as('TREASURER');
});
afterAll(() => world.close());

const REFUSAL = {
  on: '2026-11-14',
  reason: 'NOT_COVERED_EVENT',
  note: 'Bukan peserta yang sakit.',
};

describe('a claim', () => {
  it('goes from the report to the family’s hands, and its clock ends there', async () => {
    const claim = await claimAt(world, 'RECEIVED');
    expect(claim).toMatchObject({
      stage: 'RECEIVED',
      documentsCompletedOn: '2026-11-12',
      verifiedOn: '2026-11-13',
      decidedOn: '2026-11-14',
      disbursedOn: '2026-11-16',
      receivedOn: '2026-11-17',
      approvedAmount: 100_000,
      paidAmount: 100_000,
      receivedAmount: 100_000,
      receivedWitness: 'Ibu Rosmawati',
      version: 6,
    });
    const record = await officer.ask(
      `query ($id: ID!) { claim(id: $id) { waitingFor
         steps { action toStage occurredOn amount }
         clock { timeliness days dueOn stageDueOn submissionDays processingDays settlementDays bucket } } }`,
      { id: claim.id },
    );
    expect(record).toEqual({
      claim: {
        waitingFor: null,
        steps: [
          { action: null, toStage: 'REPORTED', occurredOn: '2026-11-10', amount: null },
          {
            action: 'COMPLETE_DOCUMENTS',
            toStage: 'DOCUMENTS_COMPLETE',
            occurredOn: '2026-11-12',
            amount: null,
          },
          { action: 'VERIFY', toStage: 'VERIFIED', occurredOn: '2026-11-13', amount: null },
          { action: 'APPROVE', toStage: 'APPROVED', occurredOn: '2026-11-14', amount: 100_000 },
          { action: 'DISBURSE', toStage: 'DISBURSED', occurredOn: '2026-11-16', amount: 100_000 },
          {
            action: 'CONFIRM_RECEIPT',
            toStage: 'RECEIVED',
            occurredOn: '2026-11-17',
            amount: 100_000,
          },
        ],
        clock: {
          timeliness: 'SETTLED_ON_TIME',
          days: 2,
          dueOn: '2026-11-19',
          stageDueOn: null,
          submissionDays: 11,
          processingDays: 5,
          settlementDays: 16,
          bucket: 'D8_30',
        },
      },
    });
  });

  it('leaves a note of every step in the journal, without what it is for', async () => {
    const { id, number } = await claimAt(world, 'RECEIVED');
    const rows = await world.rows<{ action: string; particulars: object }>(
      `select action, particulars from journal where subject_id = $1 and action not like '%documentReceived' order by id`,
      [id],
    );
    const amount = 100_000;
    expect(rows).toEqual([
      { action: 'claim.reported', particulars: { number } },
      { action: 'claim.documentsCompleted', particulars: { number, on: '2026-11-12' } },
      { action: 'claim.verified', particulars: { number, on: '2026-11-13' } },
      { action: 'claim.approved', particulars: { number, on: '2026-11-14', amount } },
      { action: 'claim.disbursed', particulars: { number, on: '2026-11-16', amount } },
      { action: 'claim.receiptConfirmed', particulars: { number, on: '2026-11-17', amount } },
    ]);
  });

  const MATRIX: Array<[PathStage, Step[]]> = [
    ['REPORTED', ['Verify', 'Approve', 'Appeal', 'Disburse', 'ConfirmReceipt']],
    ['VERIFIED', ['CompleteDocuments', 'Verify', 'Appeal', 'Disburse', 'ConfirmReceipt']],
    ['APPROVED', ['CompleteDocuments', 'Approve', 'Reject', 'ConfirmReceipt']],
    ['RECEIVED', ['Appeal', 'Reject', 'Disburse', 'ConfirmReceipt']],
  ];
  it.each(MATRIX)('that is %s takes no step out of turn: %s', async (stage, illegal) => {
    const claim = await claimAt(world, stage);
    for (const name of illegal) {
      const [client, input] = callOf(name);
      const error = await unchanged(world, () => stepRefused(client, name, claim, input));
      expect([name, error.extensions.rule]).toEqual([name, 'CLAIM_ILLEGAL_STEP']);
    }
  });

  /** Somebody who may take a step, with input for it. */
  function callOf(name: Step): [TestClient, object] {
    const plain = { on: '2026-11-20' };
    switch (name) {
      case 'CompleteDocuments':
        return [officer, plain];
      case 'Appeal':
        return [officer, { ...plain, note: 'Kami keberatan.' }];
      case 'Verify':
        return [verifier, plain];
      case 'Approve':
        return [head, { ...plain, amount: 100_000 }];
      case 'Reject':
        return [head, { ...REFUSAL, ...plain }];
      case 'Disburse':
        return [treasurer, disbursal(world, plain)];
      case 'ConfirmReceipt':
        return [officer, { ...RECEIPT, ...plain }];
    }
  }

  it.each([
    ['tomorrow', '2026-11-24', 'DATE_IN_FUTURE'],
    ['before the step before', '2026-11-11', 'DATE_OUT_OF_ORDER'],
  ])('takes no step %s', async (_, on, rule) => {
    const claim = await claimAt(world, 'DOCUMENTS_COMPLETE');
    const error = await unchanged(world, () => stepRefused(verifier, 'Verify', claim, { on }));
    expect(error.extensions.rule).toBe(rule);
  });

  it('that changed meanwhile is to be reloaded', async () => {
    const claim = await claimAt(world, 'DOCUMENTS_COMPLETE');
    const stale = { ...claim, version: claim.version - 1 };
    const error = await unchanged(world, () =>
      stepRefused(verifier, 'Verify', stale, { on: '2026-11-13' }),
    );
    expect(error.extensions.code).toBe('CONFLICT');
  });

  it('of another institution is not found', async () => {
    const foreign = await insure(world, {}, 'mabar');
    const claim = await report(world, await world.as('OFFICER', 'mabar'), foreign.id);
    const error = await unchanged(world, () => stepRefused(head, 'Reject', claim, REFUSAL));
    expect(error.extensions.code).toBe('NOT_FOUND');
  });
});

describe('separation of duties', () => {
  /** Gives somebody another role, past the rule that nobody gives themselves one. */
  async function promote(user: { id: string }, role: string): Promise<void> {
    await world.database.query('update users set role = $2 where id = $1', [user.id, role]);
  }

  it('keeps who reported and who verified from approving', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const [{ users, officers }] = [world.cast.polonia];
    for (const user of [users.OFFICER, officers[0] ?? users.OFFICER]) {
      await promote(user, 'HEAD');
      const input = { on: '2026-11-14', amount: 100_000 };
      const client = await asUser(world, user);
      const error = await unchanged(world, () => stepRefused(client, 'Approve', claim, input));
      expect(error.extensions.rule).toBe('CLAIM_SAME_PERSON');
      await promote(user, 'OFFICER');
    }
  });

  it('keeps who verified and who approved from paying', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const { users, officers } = world.cast.polonia;
    for (const [user, role] of [
      [users.HEAD, 'HEAD'],
      [officers[0] ?? users.OFFICER, 'OFFICER'],
    ] as const) {
      await promote(user, 'TREASURER');
      const client = await asUser(world, user);
      const error = await unchanged(world, () =>
        stepRefused(client, 'Disburse', claim, disbursal(world)),
      );
      expect(error.extensions.rule).toBe('CLAIM_SAME_PERSON');
      await promote(user, role);
    }
  });

  it('keeps who paid from confirming the receipt', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const { TREASURER } = world.cast.polonia.users;
    await promote(TREASURER, 'OFFICER');
    const client = await asUser(world, TREASURER);
    const error = await unchanged(world, () =>
      stepRefused(client, 'ConfirmReceipt', claim, RECEIPT),
    );
    expect(error.extensions.rule).toBe('CLAIM_SAME_PERSON');
    await promote(TREASURER, 'TREASURER');
  });

  it('holds in the database too', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const forged = world.database.query(
      `update claims set stage = 'APPROVED', approved_amount = 1, decided_on = '2026-11-14', decided_by_id = verified_by_id where id = $1`,
      [claim.id],
    );
    await expect(forged).rejects.toMatchObject({ constraint: 'claims_verifier_not_decider_check' });
  });
});
