import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APPROVE,
  calling,
  CHANGES,
  PROPOSE_REVERSAL,
  proposeReversal,
  REJECT,
  WITHDRAW,
  type ChangeRow,
} from './support/changes.js';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

describe('a change of money that needs a second person', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  let head: TestClient;
  let enrolments: string[];
  beforeAll(async () => {
    world = await World.create();
    [officer, treasurer, head] = [
      await world.as('OFFICER'),
      await world.as('TREASURER'),
      await world.as('HEAD'),
    ];
    const { members } = await insertGroup(world, { names: ['Amina', 'Budi'] });
    enrolments = members.map((member) => member.enrolmentId);
  });
  afterAll(() => world.close());

  const payOf = async (amount = 5_000, nth = 0) =>
    (await pay(world, officer, enrolments[nth] ?? '', { amount })).id;
  const isReversed = async (id: string) =>
    (await world.count('premium_payments', `reverses_id = '${id}'`)) === 1;

  it('waits, has no effect, and says on the payment who may decide it', async () => {
    const id = await payOf();
    const change = await proposeReversal(officer, id);
    expect(change).toMatchObject({
      kind: 'PREMIUM_REVERSAL',
      state: 'PROPOSED',
      subjectId: id,
      amount: 5_000,
      reason: 'Counted twice',
      deciders: ['HEAD', 'TREASURER'],
      undecidableBecause: 'CHANGE_SAME_PERSON',
      proposedBy: { email: world.cast.polonia.users.OFFICER.email },
      decidedBy: null,
    });
    expect(await isReversed(id)).toBe(false);
    const query = `query ($id: ID!) { premiumPayment(id: $id) { isReversed pendingReversal { id undecidableBecause } } }`;
    expect(await treasurer.ask(query, { id })).toEqual({
      premiumPayment: {
        isReversed: false,
        pendingReversal: { id: change.id, undecidableBecause: null },
      },
    });
  });

  it('is carried out in the moment another person approves it', async () => {
    const id = await payOf();
    const change = await proposeReversal(officer, id);
    const { pendingChangeApprove } = await treasurer.ask<{ pendingChangeApprove: object }>(
      APPROVE,
      calling(change, { note: 'Cash counted again' }),
    );
    expect(pendingChangeApprove).toMatchObject({
      state: 'APPROVED',
      decisionNote: 'Cash counted again',
      decidedBy: { email: world.cast.polonia.users.TREASURER.email },
      undecidableBecause: 'CHANGE_NOT_OPEN',
    });
    expect(await isReversed(id)).toBe(true);
  });

  it('is not approved by who proposed it, not even past the application', async () => {
    const change = await proposeReversal(treasurer, await payOf());
    const refusal = await unchanged(world, () => treasurer.refused(APPROVE, calling(change)));
    expect(refusal.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'CHANGE_SAME_PERSON' });
    const { id: userId } = world.cast.polonia.users.TREASURER;
    const write = `update pending_changes set state = 'APPROVED', decided_by_id = '${userId}', decided_at = now()
      where id = '${change.id}'`;
    await expect(world.database.query(write)).rejects.toMatchObject({
      constraint: 'pending_changes_two_people_check',
    });
  });

  it('above the treasurer’s limit of Rp 500.000 is for the head', async () => {
    const change = await proposeReversal(officer, await payOf(150_000, 1));
    await world.database.query(
      `update pending_changes set amount = 500001 where id = '${change.id}'`,
    );
    const refusal = await unchanged(world, () => treasurer.refused(APPROVE, calling(change)));
    expect(refusal.extensions.rule).toBe('CHANGE_ABOVE_LIMIT');
    await head.ask(APPROVE, calling(change));
  });

  it('rejected, is over and leaves the money alone; the reason is kept', async () => {
    const id = await payOf();
    const change = await proposeReversal(officer, id);
    const input = { reason: 'The receipt is right' };
    const { pendingChangeReject: rejected } = await head.ask<{ pendingChangeReject: ChangeRow }>(
      REJECT,
      calling(change, input),
    );
    expect(rejected).toMatchObject({ state: 'REJECTED', decisionNote: 'The receipt is right' });
    const refusal = await unchanged(world, () => treasurer.refused(APPROVE, calling(rejected)));
    expect(refusal.extensions.rule).toBe('CHANGE_NOT_OPEN');
    expect(await isReversed(id)).toBe(false);
  });

  it('is taken back by who proposed it, and by nobody else', async () => {
    const change = await proposeReversal(officer, await payOf());
    const refusal = await unchanged(world, () => head.refused(WITHDRAW, calling(change)));
    expect(refusal.extensions.rule).toBe('CHANGE_OF_ANOTHER');
    const { pendingChangeWithdraw } = await officer.ask<{ pendingChangeWithdraw: object }>(
      WITHDRAW,
      calling(change),
    );
    expect(pendingChangeWithdraw).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('waits once per payment, even when several propose it at the same time', async () => {
    const id = await payOf();
    const input = { reason: 'Counted twice' };
    const answers = await Promise.all(
      [officer, treasurer, head].map((client) => client.send(PROPOSE_REVERSAL, { id, input })),
    );
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions.rule ?? 'proposed').sort();
    expect(rules).toEqual(['CHANGE_PENDING', 'CHANGE_PENDING', 'proposed']);
    expect(await world.count('pending_changes', `subject_id = '${id}'`)).toBe(1);
  });

  it('is approved once when two people do it at the same time', async () => {
    const id = await payOf();
    const change = await proposeReversal(officer, id);
    const answers = await Promise.all(
      [treasurer, head].map((client) => client.send(APPROVE, calling(change))),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'approved').sort();
    expect(codes).toEqual(['CONFLICT', 'approved']);
    expect(await isReversed(id)).toBe(true);
  });

  it('lists what the viewer may decide now', async () => {
    const mine = await proposeReversal(treasurer, await payOf());
    const others = await proposeReversal(officer, await payOf());
    const filter = { decidableByMe: true };
    const { pendingChanges } = await treasurer.ask<{ pendingChanges: { items: ChangeRow[] } }>(
      CHANGES,
      { filter },
    );
    const ids = pendingChanges.items.map(({ id }) => id);
    expect(ids).toContain(others.id);
    expect(ids).not.toContain(mine.id);
    expect(new Set(pendingChanges.items.map(({ undecidableBecause: why }) => why))).toEqual(
      new Set([null]),
    );
  });

  it('of another institution is not there', async () => {
    const change = await proposeReversal(officer, await payOf());
    const mabar = await world.as('HEAD', 'mabar');
    const refusal = await unchanged(world, () => mabar.refused(APPROVE, calling(change)));
    expect(refusal.extensions.code).toBe('NOT_FOUND');
    expect(await mabar.ask(CHANGES, {})).toEqual({ pendingChanges: { total: 0, items: [] } });
  });
});
