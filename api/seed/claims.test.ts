import { describe, expect, it } from '@jest/globals';
import { checklistFor, PAYMENT_LINES } from '../src/claims/checklist.js';
import { readClock } from '../src/claims/claim-clock.js';
import {
  ClaimAction,
  ClaimStage,
  nextStage,
  reasonAgainst,
} from '../src/claims/claim.transitions.js';
import { coverOn } from '../src/claims/cover.js';
import { ClaimCause } from '../src/programmes/index.js';
import type { ClaimRow } from './claims.js';
import { tally } from './figures.js';
import { generateDemo } from './generate.js';
import type { TenantRows } from './implementer.js';
import { benefitFor, SERVICE_DAYS, TERMS, type Cause } from './programme.js';
import { DEMOS } from './test-demos.js';

describe.each(DEMOS)('the claims in the demo of seed $seed on $today', ({ seed, today }) => {
  const { implementers } = generateDemo({ seed, today });
  const claims = implementers.flatMap(({ rows }) => rows.claims.map((claim) => ({ rows, claim })));

  it('pass through different hands', () => {
    for (const { rows, claim } of claims) {
      const deeds: Array<{ action: ClaimAction | null; actorId: string }> = [];
      for (const { action, recordedById } of stepsOf(rows, claim)) {
        const step = action && ClaimAction[action];
        if (step) expect(reasonAgainst(step, recordedById, deeds)).toBeNull();
        deeds.push({ action: step, actorId: recordedById });
      }
      if (!claim.decidedById) continue;
      expect([claim.verifiedById, claim.disbursedById]).not.toContain(claim.decidedById);
      expect(claim.verifiedById).not.toBe(claim.disbursedById);
    }
  });

  it('have a history that the transitions allow, from the report to where they stand', () => {
    for (const { rows, claim } of claims) {
      const [report, ...steps] = stepsOf(rows, claim);
      expect(report).toMatchObject({
        action: null,
        fromStage: null,
        toStage: 'REPORTED',
        occurredOn: claim.reportedOn,
      });
      let stage = ClaimStage.REPORTED;
      for (const { action, fromStage, toStage } of steps) {
        expect(fromStage).toBe(stage);
        stage = (action && nextStage(stage, ClaimAction[action])) ?? ClaimStage.REPORTED;
        expect(toStage).toBe(stage);
      }
      expect(claim.stage).toBe(stage);
    }
  });

  it('are due when the clock says', () => {
    for (const { rows, claim } of claims) {
      const steps = stepsOf(rows, claim).map(({ toStage, occurredOn }) => ({
        toStage: ClaimStage[toStage],
        occurredOn,
      }));
      const { eventOn, reportedOn } = claim;
      expect(claim.dueOn).toBe(
        readClock({ eventOn, reportedOn, steps }, SERVICE_DAYS, today).dueOn,
      );
    }
  });

  it('stand at every stage, some late and some due soon', () => {
    const open = claims.filter(({ claim }) => !['RECEIVED', 'REJECTED'].includes(claim.stage));
    expect(open.filter(({ claim }) => claim.dueOn < today)).toHaveLength(6);
    expect(open.filter(({ claim }) => claim.dueOn === today)).toHaveLength(1);
    expect(tally(claims.map(({ claim }) => claim.cause))).toEqual({
      ILLNESS: 73,
      ACCIDENT: 14,
      DEATH: 3,
    });
  });

  it('are covered, and the refused ones are not', () => {
    for (const { rows, claim } of claims) {
      const cover = coverOf(rows, claim);
      if (!claim.rejectionReason) {
        expect(cover).toMatchObject({
          covered: true,
          policyYear: claim.policyYear,
          benefit: { amount: claim.claimedAmount },
        });
      } else if (claim.rejectionReason !== 'NOT_COVERED_EVENT') {
        expect(cover).toEqual({ covered: false, reason: claim.rejectionReason });
      }
    }
  });

  it('have their cause’s checklist, complete when the file is, and the proofs of what was paid', () => {
    for (const { rows, claim } of claims) {
      const documents = rows.claimDocuments.filter(({ claimId }) => claimId === claim.id);
      const cause = ClaimCause[claim.cause];
      const lines = [...checklistFor(cause), ...(claim.disbursedOn ? PAYMENT_LINES : [])];
      expect(documents.map(({ type, isRequired }) => ({ type, isRequired }))).toEqual(lines);
      const received = documents
        .filter(({ isRequired }) => isRequired)
        .map(({ receivedOn }) => receivedOn ?? '9999');
      expect(received.toSorted().at(-1)).toBe(claim.documentsCompletedOn ?? '9999');
    }
  });

  it('pay a family whose breadwinner died to the first heir, once to a child with a guardian', () => {
    const deaths = claims.filter(({ claim }) => claim.cause === 'DEATH');
    const heirs = deaths.map(({ rows, claim }) =>
      rows.beneficiaries.find(({ id }) => id === claim.beneficiaryId),
    );
    expect(heirs.map((heir) => heir?.relationship)).toEqual(['SPOUSE', 'CHILD', 'SPOUSE']);
    expect(heirs[1]?.guardianName).toEqual(expect.any(String));
    for (const { rows, claim } of deaths) {
      expect(rows.enrolments.find(({ id }) => id === claim.enrolmentId)).toMatchObject({
        status: 'DECEASED',
        endedOn: claim.eventOn,
      });
      expect(rows.participants.find(({ id }) => id === claim.participantId)?.deceasedOn).toBe(
        claim.eventOn,
      );
    }
  });
});

function stepsOf(rows: TenantRows, claim: ClaimRow) {
  return rows.claimSteps
    .filter(({ claimId }) => claimId === claim.id)
    .toSorted((left, right) => (left.recordedAt < right.recordedAt ? -1 : 1));
}

function coverOf(rows: TenantRows, claim: ClaimRow) {
  const enrolment = rows.enrolments.find(({ id }) => id === claim.enrolmentId);
  if (!enrolment) throw new Error(`Claim ${claim.number} has no enrolment.`);
  const paid = rows.premiumPayments.filter(({ enrolmentId }) => enrolmentId === enrolment.id);
  const others = rows.claims.filter(
    (other) =>
      other !== claim &&
      other.stage !== 'REJECTED' &&
      other.participantId === claim.participantId &&
      other.cause === claim.cause,
  );
  const event = {
    ...claim,
    isAccidentalDeath: false,
    isLateFilingExcused: false,
    otherEventsOn: others.map(({ eventOn }) => eventOn),
  };
  const firstPaidOn = paid.map(({ paidOn }) => paidOn).toSorted()[0] ?? null;
  const suspensions = rows.suspensions.filter(({ enrolmentId }) => enrolmentId === enrolment.id);
  return coverOn(event, { ...enrolment, firstPaidOn, suspensions, renews: null }, RULES);
}

const CAUSES: readonly Cause[] = ['ILLNESS', 'ACCIDENT', 'DEATH'];
const RULES = {
  ...TERMS,
  benefits: CAUSES.flatMap((cause) =>
    [1, 2, 3].map((policyYear) => ({
      cause,
      policyYear,
      amount: benefitFor(cause, policyYear),
      timesPerYearMax: 1,
    })),
  ),
};
