import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPROVE, calling, proposeReversal, type ChangeRow } from './support/changes.js';
import {
  asVerifier,
  claimAt,
  DEATH,
  insure,
  report,
  reportRefused,
  reportInput,
  step,
  stepRefused,
  stepText,
  type ClaimRow,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { endEnrolment } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const PROPOSE_REFUND = `mutation ($id: ID!) {
  refundPropose(enrolmentId: $id, input: { reason: "Keluar dari program" }) { id version }
}`;
const CLOCK = `query ($id: ID!) { claim(id: $id) { clock { timeliness days } } }`;

let world: World;
let officer: TestClient;
let head: TestClient;
beforeAll(async () => {
  world = await World.create();
  [officer, head] = [await world.as('OFFICER'), await world.as('HEAD')];
});
afterAll(() => world.close());

/** The premiums of whom a claim is for. */
async function paymentsOf({ id }: ClaimRow): Promise<string[]> {
  const rows = await world.rows<{ id: string }>(
    `select p.id from premium_payments p join claims c on c.enrolment_id = p.enrolment_id
     where c.id = $1 and p.reverses_id is null order by p.paid_on`,
    [id],
  );
  return rows.map((row) => row.id);
}

describe('a claim whose first premium is taken back', () => {
  it('goes no further when cover then begins after the event, and can be rejected', async () => {
    const claim = await claimAt(world, 'DOCUMENTS_COMPLETE');
    const [first = ''] = await paymentsOf(claim);
    await reverse(world, officer, first);
    const verifier = await asVerifier(world);
    const on = { on: '2026-11-13' };
    const refused = await unchanged(world, () => stepRefused(verifier, 'Verify', claim, on));
    expect(refused.extensions).toMatchObject({ rule: 'CLAIM_NOT_COVERED', reason: 'BEFORE_COVER' });
    const reason = { on: '2026-11-14', reason: 'BEFORE_COVER', note: 'Iuran dibatalkan.' };
    expect(await step(head, 'Reject', claim, reason)).toMatchObject({ stage: 'REJECTED' });
  });

  it('is not approved either when that comes between', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const [first = ''] = await paymentsOf(claim);
    await reverse(world, officer, first);
    const grant = { on: '2026-11-14', amount: 100_000 };
    const refused = await unchanged(world, () => stepRefused(head, 'Approve', claim, grant));
    expect(refused.extensions.rule).toBe('CLAIM_NOT_COVERED');
  });

  it('keeps that premium once it is granted', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const [first = ''] = await paymentsOf(claim);
    const change = await proposeReversal(officer, first);
    const refused = await unchanged(world, () => head.refused(APPROVE, calling(change)));
    expect(refused.extensions.rule).toBe('PAYMENT_UNDER_CLAIM');
  });

  it('lets go of a premium that it does not need', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const [row] = await world.rows<{ enrolment_id: string }>(
      'select enrolment_id from claims where id = $1',
      [claim.id],
    );
    const later = await pay(world, officer, row?.enrolment_id ?? '', { paidOn: '2026-11-20' });
    expect(await reverse(world, officer, later.id)).toMatchObject({ amount: -5_000 });
  });
});

describe('a claim that two decide at once', () => {
  it('is decided once, and the other one is told to look again', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const seen = { id: claim.id, expectedVersion: claim.version };
    const approval = { ...seen, input: { on: '2026-11-14', amount: 100_000 } };
    const refusal = {
      ...seen,
      input: { on: '2026-11-14', reason: 'NOT_COVERED_EVENT', note: 'Tidak ditanggung.' },
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2 === 0
          ? head.send(stepText('Approve'), approval)
          : head.send(stepText('Reject'), refusal),
      ),
    );
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(new Set(refused.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['CONFLICT']),
    );
    const decided = `claim_id = '${claim.id}' and action in ('APPROVE', 'REJECT')`;
    expect(await world.count('claim_steps', decided)).toBe(1);
  });
});

describe('a death that is reported after a refund was asked for', () => {
  it('stops the refund until the claim has ended', async () => {
    const person = await insure(world);
    await endEnrolment(world, person.enrolmentId, '2026-11-20');
    const { refundPropose } = await officer.ask<{ refundPropose: ChangeRow }>(PROPOSE_REFUND, {
      id: person.enrolmentId,
    });
    await report(world, officer, person.id, {
      ...DEATH,
      eventOn: '2026-11-18',
      reportedOn: '2026-11-21',
    });
    const refused = await unchanged(world, () => head.refused(APPROVE, calling(refundPropose)));
    expect(refused.extensions.rule).toBe('REFUND_HELD_BY_CLAIM');
  });
});

describe('the day of an institution', () => {
  it('begins with its own midnight, at the far side of the country two hours earlier', async () => {
    const person = await insure(world);
    const input = reportInput(world, person.id, { reportedOn: '2026-11-24' });
    const claim = await claimAt(world, 'DOCUMENTS_COMPLETE');
    // 00.30 of the 24th in Jayapura, 22.30 of the 23rd in Medan.
    world.travelTo('2026-11-23T15:30:00.000Z');
    const medan = await world.as('OFFICER');
    const tooEarly = await unchanged(world, () => reportRefused(medan, input));
    expect(tooEarly.extensions.rule).toBe('DATE_IN_FUTURE');
    expect(await medan.ask(CLOCK, { id: claim.id })).toMatchObject({
      claim: { clock: { timeliness: 'OVERDUE', days: 4 } },
    });
    await world.database.query(
      `update institutions set time_zone = 'Asia/Jayapura' where id = $1`,
      [world.cast.polonia.id],
    );
    const jayapura = await world.as('OFFICER');
    expect(await jayapura.ask(CLOCK, { id: claim.id })).toMatchObject({
      claim: { clock: { timeliness: 'OVERDUE', days: 5 } },
    });
    expect(await report(world, jayapura, person.id, { reportedOn: '2026-11-24' })).toMatchObject({
      reportedOn: '2026-11-24',
    });
    world.travelTo(NOW);
  });
});
