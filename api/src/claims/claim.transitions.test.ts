import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ClaimAction,
  ClaimActionObstacle,
  ClaimStage,
  isWitnessed,
  legalActions,
  nextStage,
  reasonAgainst,
  type ClaimDeed,
} from './claim.transitions.js';

const { COMPLETE_DOCUMENTS, VERIFY, APPROVE, REJECT, APPEAL, DISBURSE, CONFIRM_RECEIPT } =
  ClaimAction;
const stages = Object.values(ClaimStage);
const actions = Object.values(ClaimAction);

describe('a claim', () => {
  it.each([
    [ClaimStage.REPORTED, [COMPLETE_DOCUMENTS, REJECT]],
    [ClaimStage.DOCUMENTS_COMPLETE, [VERIFY, REJECT]],
    [ClaimStage.VERIFIED, [APPROVE, REJECT]],
    [ClaimStage.APPROVED, [DISBURSE]],
    [ClaimStage.REJECTED, [APPEAL]],
    [ClaimStage.DISBURSED, [CONFIRM_RECEIPT]],
    [ClaimStage.RECEIVED, []],
  ])('that is %s allows %j', (stage, legal) => expect(legalActions(stage)).toEqual(legal));

  it('goes from the report to the receipt', () => {
    const path = [COMPLETE_DOCUMENTS, VERIFY, APPROVE, DISBURSE, CONFIRM_RECEIPT];
    expect(walk(path)).toEqual([
      'DOCUMENTS_COMPLETE',
      'VERIFIED',
      'APPROVED',
      'DISBURSED',
      'RECEIVED',
    ]);
  });

  it('that was rejected is verified and decided anew after an appeal', () => {
    const path = [COMPLETE_DOCUMENTS, VERIFY, REJECT, APPEAL, VERIFY, APPROVE];
    expect(walk(path).slice(2)).toEqual(['REJECTED', 'DOCUMENTS_COMPLETE', 'VERIFIED', 'APPROVED']);
  });

  it('cannot skip a step', () => {
    expect(nextStage(ClaimStage.REPORTED, APPROVE)).toBeNull();
    expect(nextStage(ClaimStage.DOCUMENTS_COMPLETE, APPROVE)).toBeNull();
    expect(nextStage(ClaimStage.APPROVED, CONFIRM_RECEIPT)).toBeNull();
    expect(nextStage(ClaimStage.APPROVED, REJECT)).toBeNull();
    expect(nextStage(ClaimStage.RECEIVED, APPEAL)).toBeNull();
  });

  it('allows exactly the actions that lead to a stage', () => {
    for (const stage of stages)
      expect(legalActions(stage)).toEqual(
        actions.filter((action) => nextStage(stage, action) !== null),
      );
  });

  it('is paid only when it was approved after its last rejection, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 40 }), (tried) => {
        const taken: ClaimAction[] = [];
        let stage = ClaimStage.REPORTED;
        for (const action of tried) {
          const next = nextStage(stage, action);
          if (next === null) continue;
          if (action === DISBURSE) expect(taken.slice(-2)).toEqual([VERIFY, APPROVE]);
          taken.push(action);
          stage = next;
        }
      }),
    );
  });
});

describe('separation of duties', () => {
  const reported: ClaimDeed = { action: null, actorId: 'petugas' };
  const verified: ClaimDeed = { action: VERIFY, actorId: 'pemeriksa' };
  const approved: ClaimDeed = { action: APPROVE, actorId: 'kepala' };

  it('keeps the reporter and the verifier from approving', () => {
    expect(reasonAgainst(APPROVE, 'petugas', [reported, verified])).toBe(
      ClaimActionObstacle.SAME_PERSON_REPORTED,
    );
    expect(reasonAgainst(APPROVE, 'pemeriksa', [reported, verified])).toBe(
      ClaimActionObstacle.SAME_PERSON_VERIFIED,
    );
    expect(reasonAgainst(APPROVE, 'kepala', [reported, verified])).toBeNull();
  });

  it('keeps the verifier and the approver from paying', () => {
    const history = [reported, verified, approved];
    expect(reasonAgainst(DISBURSE, 'pemeriksa', history)).toBe(
      ClaimActionObstacle.SAME_PERSON_VERIFIED,
    );
    expect(reasonAgainst(DISBURSE, 'kepala', history)).toBe(
      ClaimActionObstacle.SAME_PERSON_APPROVED,
    );
    expect(reasonAgainst(DISBURSE, 'bendahara', history)).toBeNull();
  });

  it('keeps the payer from confirming the receipt', () => {
    const paid: ClaimDeed = { action: DISBURSE, actorId: 'bendahara' };
    expect(reasonAgainst(CONFIRM_RECEIPT, 'bendahara', [reported, verified, approved, paid])).toBe(
      ClaimActionObstacle.SAME_PERSON_DISBURSED,
    );
    expect(reasonAgainst(CONFIRM_RECEIPT, 'petugas', [reported, verified, paid])).toBeNull();
  });

  it('lets the reporter complete, verify, reject and pay', () => {
    const open: ClaimAction[] = [COMPLETE_DOCUMENTS, VERIFY, REJECT, DISBURSE, CONFIRM_RECEIPT];
    expect(
      open.map((action) => reasonAgainst(action, 'petugas', [reported, verified, approved])),
    ).toEqual(Array(5).fill(null));
  });

  it('lets the verifier reject, for that pays nobody', () => {
    expect(reasonAgainst(REJECT, 'pemeriksa', [reported, verified])).toBeNull();
  });

  it('has an appeal decided by somebody else than who rejected', () => {
    const appealed: ClaimDeed[] = [
      reported,
      verified,
      { action: REJECT, actorId: 'kepala' },
      { action: APPEAL, actorId: 'petugas' },
      { action: VERIFY, actorId: 'pemeriksa' },
    ];
    expect(reasonAgainst(APPROVE, 'kepala', appealed)).toBe(
      ClaimActionObstacle.SAME_PERSON_REJECTED,
    );
    expect(reasonAgainst(REJECT, 'kepala', appealed)).toBe(
      ClaimActionObstacle.SAME_PERSON_REJECTED,
    );
    expect(reasonAgainst(APPROVE, 'dinas', appealed)).toBeNull();
    expect(reasonAgainst(REJECT, 'dinas', appealed)).toBeNull();
  });

  it('never lets one person do two of verifying, approving and paying, nor approve what they reported', () => {
    const people = fc.constantFrom('a', 'b', 'c', 'd');
    const tries = fc.array(fc.tuple(fc.constantFrom(...actions), people), { maxLength: 60 });
    fc.assert(
      fc.property(people, tries, (reporter, tried) => {
        const history: ClaimDeed[] = [{ action: null, actorId: reporter }];
        let stage = ClaimStage.REPORTED;
        for (const [action, actorId] of tried) {
          const next = nextStage(stage, action);
          if (next === null || reasonAgainst(action, actorId, history) !== null) continue;
          history.push({ action, actorId });
          stage = next;
        }
        const by = (action: ClaimAction | null) =>
          history.filter((deed) => deed.action === action).map((deed) => deed.actorId);
        const [approver, payer] = [by(APPROVE), by(DISBURSE)];
        expect(
          approver.filter((id) => [reporter, ...by(VERIFY), ...by(REJECT)].includes(id)),
        ).toEqual([]);
        expect(payer.filter((id) => [...by(VERIFY), ...approver].includes(id))).toEqual([]);
        expect(new Set(by(REJECT)).size).toBe(by(REJECT).length);
      }),
    );
  });
});

describe('a receipt', () => {
  it('needs the name of a witness', () => {
    expect(isWitnessed('Ibu Rosmawati')).toBe(true);
    expect(['', '   ', null].map(isWitnessed)).toEqual([false, false, false]);
  });
});

function walk(path: readonly ClaimAction[]): (ClaimStage | null)[] {
  const visited: (ClaimStage | null)[] = [];
  let stage: ClaimStage | null = ClaimStage.REPORTED;
  for (const action of path) {
    stage = stage && nextStage(stage, action);
    visited.push(stage);
  }
  return visited;
}
