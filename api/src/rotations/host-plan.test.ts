import { describe, expect, it } from '@jest/globals';
import { member, turn } from '../../test/support/rota-life.js';
import { planAhead, type PlanSlot } from './host-plan.js';

const members = ['ani', 'budi', 'citra'].map((id) => member(id));

function planned(meetsOn: string, participantId: string, how: object = {}): PlanSlot {
  return { meetsOn, planned: { participantId, isOverride: false, isSwap: false, ...how } };
}
function open(meetsOn: string): PlanSlot {
  return { meetsOn, planned: null };
}

describe('a plan of the coming meetings', () => {
  it('keeps what is planned and goes on by the rule, each with its reason', () => {
    const turns = [turn('ani', 'PLANNED', '2027-01-03')];
    const slots = [planned('2027-01-03', 'ani'), open('2027-02-07'), open('2027-03-07')];
    const plan = planAhead({ members, turns }, slots);
    expect(
      plan.map(({ participantId, basis, why }) => [participantId, basis, why?.reason]),
    ).toEqual([
      ['ani', 'RULE', 'SENIORITY'],
      ['budi', 'RULE', 'SENIORITY'],
      ['citra', 'RULE', 'NEVER_HOSTED'],
    ]);
  });

  it('asks nobody for an earlier day who is planned for a later one', () => {
    const turns = [turn('ani', 'PLANNED', '2027-02-07')];
    const plan = planAhead({ members, turns }, [open('2027-01-03'), planned('2027-02-07', 'ani')]);
    expect(plan.map(({ participantId, basis }) => [participantId, basis])).toEqual([
      ['budi', 'RULE'],
      ['ani', 'RULE'],
    ]);
  });

  it('names what was not the rule: a decision, a swap, a plan from before', () => {
    const turns = ['citra', 'budi', 'citra'].map((id, month) =>
      turn(id, 'PLANNED', `2027-0${month + 1}-03`),
    );
    const slots = [
      planned('2027-01-03', 'citra', { isOverride: true }),
      planned('2027-02-03', 'budi', { isSwap: true }),
      planned('2027-03-03', 'citra'),
    ];
    const plan = planAhead({ members, turns }, slots);
    expect(plan.map(({ basis, why }) => [basis, why])).toEqual([
      ['OVERRIDE', null],
      ['SWAP', null],
      ['EARLIER_PLAN', null],
    ]);
  });

  it('leaves a meeting without a host when nobody can', () => {
    const plan = planAhead({ members: [], turns: [] }, [open('2027-01-03')]);
    expect(plan).toEqual([
      { meetsOn: '2027-01-03', participantId: null, basis: 'NOBODY', why: null },
    ]);
  });
});
