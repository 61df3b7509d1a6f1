import { addDays } from './calendar.js';
import { incapacity, type ClaimCase } from './claim-case.js';
import type { OpenClaimPlan } from './plan.js';
import type { Fortune } from './settled-claims.js';

/** Claims on their way, each as many days ago as its plan says. */
export function openClaims({ deceased, cover, scene, random }: Fortune): ClaimCase[] {
  const ago = (days: number | undefined) =>
    days === undefined ? null : addDays(scene.today, -days);
  return scene.plan.openClaims.map((plan: OpenClaimPlan): ClaimCase => {
    const eventOn = addDays(scene.today, -plan.event);
    const victim = plan.cause === 'DEATH' ? deceased.at(-1) : undefined;
    return {
      member: victim ?? cover.take(plan.cause, eventOn, scene),
      cause: plan.cause,
      eventOn,
      incapacityDays: incapacity(plan.cause, random),
      reportedOn: addDays(scene.today, -plan.reported),
      completedOn: ago(plan.complete),
      verifiedOn: ago(plan.verified),
      decidedOn: ago(plan.approved),
      disbursedOn: ago(plan.disbursed),
      receivedOn: null,
      rejection: null,
    };
  });
}
