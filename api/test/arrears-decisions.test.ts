import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt, insure, report, reportInput, reportRefused } from './support/claims.js';
import { enrol, openGroup } from './support/participants.js';
import { pay, paymentInput, PREMIUM_RECORD } from './support/premiums.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

const verb = (name: 'Suspend' | 'Resume' | 'Lapse') =>
  `mutation ($id: ID!, $v: Int!, $on: LocalDate!, $reason: String!) {
    enrolment${name}(id: $id, expectedVersion: $v, on: $on, reason: $reason) { status endedOn endedReason version }
  }`;
const wish = (id: string, v: number, on: string) => ({ id, v, on, reason: 'Menunggak' });

/** Somebody who paid January on the 10th, and nothing since: ten months behind on 23 November. */
const behind = () => insure(world);

/** The months of a participant of `behind` in a row, paid today. */
const back = async (enrolmentId: string, months: number, paidOn = '2026-11-23') =>
  pay(world, await world.as('OFFICER'), enrolmentId, { amount: 5_000 * months, paidOn });

describe('an enrolment in arrears lapses', () => {
  it('by the head, with who decided, when, why and on which arrears', async () => {
    const { id: participantId, enrolmentId: id } = await behind();
    const head = await world.as('HEAD');
    expect(await head.ask(verb('Lapse'), wish(id, 1, '2026-10-31'))).toEqual({
      enrolmentLapse: {
        status: 'LAPSED',
        endedOn: '2026-10-31',
        endedReason: 'Menunggak',
        version: 2,
      },
    });
    const read = `{ enrolment(id: "${id}") { standing { status } arrearsDecisions {
      kind effectiveOn reason status month arrearsMonths arrearsAmount ruleMonths decidedAt decidedBy { email } } }
      participant(id: "${participantId}") { currentMembership { id } memberships { leftOn } } }`;
    expect(await head.ask(read)).toEqual({
      enrolment: {
        standing: null,
        arrearsDecisions: [
          {
            kind: 'LAPSE',
            effectiveOn: '2026-10-31',
            reason: 'Menunggak',
            status: 'TO_LAPSE',
            month: '2026-07',
            arrearsMonths: 10,
            arrearsAmount: 50_000,
            ruleMonths: 6,
            decidedAt: '2026-11-23T03:00:00.000Z',
            decidedBy: { email: 'head@polonia.example' },
          },
        ],
      },
      participant: { currentMembership: null, memberships: [{ leftOn: '2026-11-01' }] },
    });
    expect(
      await world.count('journal', `action = 'enrolment.lapsed' and subject_id = '${id}'`),
    ).toBe(1);
  });

  it('and the premiums paid are refunded on that ground', async () => {
    const { enrolmentId: id } = await behind();
    const head = await world.as('HEAD');
    await head.ask(verb('Lapse'), wish(id, 1, '2026-11-23'));
    type Plan = {
      refundPlan: { rows: Array<{ ground: string; amount: number; enrolment: { id: string } }> };
    };
    const { refundPlan } = await head.ask<Plan>(
      `query ($cohortId: ID!) { refundPlan(cohortId: $cohortId, arrears: PAY_SAVED) { rows { ground amount enrolment { id } } } }`,
      { cohortId: world.cast.polonia.cohortId },
    );
    expect(refundPlan.rows).toContainEqual({ ground: 'LAPSED', amount: 5_000, enrolment: { id } });
  });

  it('not before as many premiums are overdue as the programme asks, and not from before that day', async () => {
    const { enrolmentId: id } = await behind();
    const head = await world.as('HEAD');
    // The sixth overdue premium is that of July, due on the 10th.
    for (const [on, rule] of [
      ['2026-07-10', 'DATE_OUT_OF_ORDER'],
      ['2026-11-24', 'DATE_IN_FUTURE'],
    ] as const) {
      const error = await unchanged(world, () => head.refused(verb('Lapse'), wish(id, 1, on)));
      expect([on, error.extensions.rule]).toEqual([on, rule]);
    }
    await back(id, 5);
    const error = await unchanged(world, () =>
      head.refused(verb('Lapse'), wish(id, 1, '2026-11-23')),
    );
    expect(error.extensions.rule).toBe('LAPSE_NOT_DUE');
    expect(error.message).toBe('An enrolment lapses with 6 overdue premiums or more; found 5.');
  });

  it('not while a claim is open, and not twice', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const [row] = await world.rows<{ enrolment_id: string }>(
      `select enrolment_id from claims where id = '${claim.id}'`,
    );
    const id = row?.enrolment_id ?? '';
    const head = await world.as('HEAD');
    const held = await unchanged(world, () =>
      head.refused(verb('Lapse'), wish(id, 1, '2026-11-23')),
    );
    expect(held.extensions.rule).toBe('LAPSE_HELD_BY_CLAIM');
    const { enrolmentId } = await behind();
    await head.ask(verb('Lapse'), wish(enrolmentId, 1, '2026-11-23'));
    const twice = await unchanged(world, () =>
      head.refused(verb('Lapse'), wish(enrolmentId, 2, '2026-11-23')),
    );
    expect(twice.extensions.rule).toBe('ENROLMENT_ENDED');
  });
});

describe('a decision about arrears', () => {
  it('is taken at the version seen, in its own institution, with a reason', async () => {
    const { enrolmentId: id } = await behind();
    const head = await world.as('HEAD');
    await unchanged(world, async () => {
      const stale = await head.refused(verb('Lapse'), wish(id, 2, '2026-11-23'));
      expect(stale.extensions.code).toBe('CONFLICT');
      const stranger = await world.as('HEAD', 'mabar');
      const foreign = await stranger.refused(verb('Lapse'), wish(id, 1, '2026-11-23'));
      expect(foreign.extensions.code).toBe('NOT_FOUND');
      const officer = await world.as('OFFICER');
      const lesser = await officer.refused(verb('Lapse'), wish(id, 1, '2026-11-23'));
      expect(lesser.extensions.code).toBe('FORBIDDEN');
      const mute = await head.refused(verb('Lapse'), {
        ...wish(id, 1, '2026-11-23'),
        reason: ' x ',
      });
      expect(Object.keys(mute.extensions.fields ?? {})).toEqual(['reason']);
    });
  });

  it('is proposed by the rules, until somebody takes it', async () => {
    const { id: groupId } = await openGroup(world);
    const ids = await Promise.all(
      [9, 8, 7].map(async (months) => {
        const { enrolmentId } = await enrol(world, groupId);
        await back(enrolmentId, months);
        return enrolmentId;
      }),
    );
    const [twoBehind, threeBehind = '', fourBehind = ''] = ids;
    const { enrolmentId: longBehind } = await behind();
    const head = await world.as('HEAD');
    const proposed = async (kind: string) => {
      type List = { enrolments: { items: Array<{ id: string }> } };
      const filter = { proposed: kind, ids: [...ids, longBehind] };
      const query = `query ($filter: EnrolmentFilter) { enrolments(filter: $filter) { items { id } } }`;
      return (await head.ask<List>(query, { filter })).enrolments.items.map(({ id }) => id).sort();
    };
    expect(twoBehind).toBeDefined();
    expect(await proposed('SUSPEND')).toEqual([threeBehind, fourBehind].sort());
    expect(await proposed('LAPSE')).toEqual([longBehind]);
    await head.ask(verb('Suspend'), wish(threeBehind, 1, '2026-11-23'));
    expect(await proposed('SUSPEND')).toEqual([fourBehind]);
    await back(threeBehind, 1);
    expect(await proposed('RESUME')).toEqual([threeBehind]);
    await head.ask(verb('Suspend'), wish(longBehind, 1, '2026-11-01'));
    expect(await proposed('LAPSE')).toEqual([longBehind]);
    await head.ask(verb('Lapse'), wish(longBehind, 2, '2026-11-23'));
    expect(await proposed('LAPSE')).toEqual([]);
  });

  it('holds in the database too, and is never changed', async () => {
    const { enrolmentId } = await behind();
    await (await world.as('HEAD')).ask(verb('Lapse'), wish(enrolmentId, 1, '2026-11-23'));
    const copy = (values: string) => `insert into arrears_decisions
      select institution_id, gen_random_uuid(), enrolment_id, ${values}, decided_by_id, decided_at, decided_on
      from arrears_decisions where enrolment_id = '${enrolmentId}'`;
    const cases = [
      [
        `'LAPSE', effective_on, reason, status, due_month, 5, 25000, 6, null`,
        'arrears_decisions_lapse_due_check',
      ],
      [
        `'LAPSE', effective_on, reason, status, due_month, 6, 30000, 6, null`,
        'arrears_decisions_lapse_once_unique',
      ],
      [
        `'RESUME', date '2026-11-20', reason, status, due_month, 1, 5000, 3, date '2026-11-21'`,
        'arrears_decisions_resume_settled_check',
      ],
      [
        `'RESUME', date '2026-11-22', reason, status, due_month, 4, 20000, 3, null`,
        'arrears_decisions_resume_settled_check',
      ],
      [
        `'SUSPEND', effective_on, reason, status, due_month, 2, 10000, 3, null`,
        'arrears_decisions_suspend_due_check',
      ],
      [
        `'SUSPEND', effective_on, '  ', status, due_month, 3, 15000, 3, null`,
        'arrears_decisions_reason_check',
      ],
    ] as const;
    for (const [values, constraint] of cases)
      expect(await world.refusedByDatabase(copy(values))).toContain(constraint);
    for (const change of [
      'update arrears_decisions set arrears_months = 0',
      'delete from arrears_decisions',
    ])
      expect(await world.refusedByDatabase(change)).not.toBe('accepted');
  });
});

describe('money that comes later', () => {
  const refusal = async (participantId: string, eventOn: string) => {
    const officer = await world.as('OFFICER');
    const input = reportInput(world, participantId, { eventOn, reportedOn: '2026-11-23' });
    const error = await unchanged(world, () => reportRefused(officer, input));
    return error.message.split(':')[0];
  };

  it('revives no cover for an event during a suspension, and moves no resumption before itself', async () => {
    const { id: participantId, enrolmentId: id } = await behind();
    const officer = await world.as('OFFICER');
    await officer.ask(verb('Suspend'), wish(id, 1, '2026-08-15'));
    await back(id, 10, '2026-11-10');
    expect(await refusal(participantId, '2026-11-01')).toBe('SUSPENDED_COVER');
    for (const on of ['2026-08-16', '2026-11-09']) {
      const error = await unchanged(world, () => officer.refused(verb('Resume'), wish(id, 2, on)));
      expect([on, error.extensions.rule]).toEqual([on, 'RESUME_BEFORE_SETTLED']);
    }
    await officer.ask(verb('Resume'), wish(id, 2, '2026-11-10'));
    expect(await refusal(participantId, '2026-11-09')).toBe('SUSPENDED_COVER');
    const covered = { eventOn: '2026-11-10', reportedOn: '2026-11-23' };
    expect(await report(world, officer, participantId, covered)).toMatchObject({
      stage: 'REPORTED',
    });
  });

  it('that did not come lets cover go on from today at the earliest', async () => {
    const { id: participantId, enrolmentId: id } = await behind();
    const officer = await world.as('OFFICER');
    await officer.ask(verb('Suspend'), wish(id, 1, '2026-08-15'));
    await back(id, 7, '2026-11-10');
    for (const on of ['2026-08-16', '2026-11-22']) {
      const error = await unchanged(world, () => officer.refused(verb('Resume'), wish(id, 2, on)));
      expect([on, error.extensions.rule]).toEqual([on, 'RESUME_BEFORE_SETTLED']);
    }
    await officer.ask(verb('Resume'), wish(id, 2, '2026-11-23'));
    expect(await refusal(participantId, '2026-11-22')).toBe('SUSPENDED_COVER');
    const covered = { eventOn: '2026-11-23', reportedOn: '2026-11-23' };
    expect(await report(world, officer, participantId, covered)).toMatchObject({
      stage: 'REPORTED',
    });
  });

  it('is judged by the day on which it settled the arrears, when it came in parts', async () => {
    const { enrolmentId: id } = await behind();
    const officer = await world.as('OFFICER');
    await officer.ask(verb('Suspend'), wish(id, 1, '2026-08-15'));
    await back(id, 3, '2026-09-01');
    await back(id, 6, '2026-11-15');
    const error = await unchanged(world, () =>
      officer.refused(verb('Resume'), wish(id, 2, '2026-11-14')),
    );
    expect(error.extensions.rule).toBe('RESUME_BEFORE_SETTLED');
    expect(await officer.ask(verb('Resume'), wish(id, 2, '2026-11-15'))).toMatchObject({
      enrolmentResume: { status: 'ACTIVE' },
    });
    const read = `{ enrolment(id: "${id}") { arrearsDecisions { kind arrearsMonths } } }`;
    expect(await officer.ask(read)).toEqual({
      enrolment: {
        arrearsDecisions: [
          { kind: 'RESUME', arrearsMonths: 1 },
          { kind: 'SUSPEND', arrearsMonths: 10 },
        ],
      },
    });
  });

  it('is not taken for an enrolment that lapsed, whose earlier events stay as they were', async () => {
    const { id: participantId, enrolmentId: id } = await behind();
    const head = await world.as('HEAD');
    await head.ask(verb('Suspend'), wish(id, 1, '2026-10-15'));
    await head.ask(verb('Lapse'), wish(id, 2, '2026-11-05'));
    const officer = await world.as('OFFICER');
    const late = await unchanged(world, () =>
      officer.refused(PREMIUM_RECORD, { input: paymentInput(world, id, { amount: 50_000 }) }),
    );
    expect(late.extensions.rule).toBe('ENROLMENT_ENDED');
    expect(await refusal(participantId, '2026-11-06')).toBe('AFTER_COVER');
    expect(await refusal(participantId, '2026-11-05')).toBe('SUSPENDED_COVER');
    const covered = { eventOn: '2026-10-14', reportedOn: '2026-11-23' };
    expect(await report(world, officer, participantId, covered)).toMatchObject({
      stage: 'REPORTED',
    });
  });
});
