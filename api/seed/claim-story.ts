import { addDays } from './calendar.js';
import type { Incapacity } from './attendances.js';
import type { BeneficiaryRow } from './beneficiaries.js';
import { Cover, type ClaimCase } from './claim-case.js';
import { checklist, type ClaimDocumentRow } from './claim-documents.js';
import { historyOf, type ClaimStepRow } from './claim-steps.js';
import { fileClaims, type ClaimRow } from './claims.js';
import type { Member } from './members.js';
import type { Numbering } from './numbering.js';
import { openClaims } from './open-claims.js';
import type { Cause } from './programme.js';
import { rejectClaims } from './rejected-claims.js';
import type { Roster } from './roster.js';
import type { Scene } from './scene.js';
import { settleClaims } from './settled-claims.js';

/** Everything that befell the members: claims under way, settled and refused. */
export function befall(members: readonly Member[], scene: Scene): ClaimCase[] {
  const random = scene.random.fork('claims');
  const cover = new Cover(members, random.fork('cover'));
  const deceased = members
    .filter(({ life }) => life.ended?.status === 'DECEASED')
    .toSorted((left, right) =>
      (left.life.ended?.on ?? '').localeCompare(right.life.ended?.on ?? ''),
    );
  const fortune = { deceased, cover, scene, random };
  const open = openClaims(fortune);
  const settled = settleClaims(settledCauses(scene, deceased.length), fortune);
  return [...open, ...settled, ...rejectClaims({ members, settled, cover, scene, random })];
}

/** The causes that are left when the open and the refused claims are taken from the planned numbers. */
function settledCauses({ plan }: Scene, deaths: number): Cause[] {
  const open = (cause: Cause) => plan.openClaims.filter((claim) => claim.cause === cause).length;
  const times = (cause: Cause, count: number) => Array.from({ length: count }, () => cause);
  return [
    ...times('DEATH', deaths - open('DEATH')),
    ...times('ACCIDENT', plan.accidents - open('ACCIDENT')),
    ...times('ILLNESS', plan.illnesses - open('ILLNESS') - plan.rejections.length),
  ];
}

/** The days on which members could not work, and so could not come. */
export function incapacities(cases: readonly ClaimCase[]): Incapacity[] {
  return cases.flatMap(({ member, eventOn, incapacityDays }) =>
    incapacityDays === null
      ? []
      : [
          {
            participantId: member.participant.id,
            from: eventOn,
            to: addDays(eventOn, incapacityDays),
          },
        ],
  );
}

/** Rows of the three tables of claims. */
export interface ClaimRows {
  claims: ClaimRow[];
  claimDocuments: ClaimDocumentRow[];
  claimSteps: ClaimStepRow[];
}

/** Who the claims are filed among. */
export interface Parish {
  members: readonly Member[];
  beneficiaries: readonly BeneficiaryRow[];
  roster: Roster;
  numbering: Numbering;
}

/** The claims with their checklists and histories. */
export function recordClaims(cases: readonly ClaimCase[], parish: Parish, scene: Scene): ClaimRows {
  const { members, beneficiaries, roster, numbering } = parish;
  const random = scene.random.fork('witnesses');
  const filed = fileClaims(cases, {
    numbering,
    scene,
    groupOf: ({ member, eventOn }) => roster.groupOf(member, eventOn) ?? roster.lastGroupOf(member),
    heirOf: (participantId) => firstHeir(beneficiaries, participantId),
    witnessOf: ({ member }) => {
      const neighbours = members.filter(
        (other) => other !== member && other.groupIndex === member.groupIndex,
      );
      return random.pick(neighbours.filter(({ life }) => !life.ended)).participant.fullName;
    },
  });
  return {
    claims: filed.map(({ claim }) => claim),
    claimDocuments: filed.flatMap(({ claim, case: item }) =>
      checklist(item, { claimId: claim.id, recordedById: claim.reportedById }, scene),
    ),
    claimSteps: filed.flatMap(({ claim }) => historyOf(claim, scene)),
  };
}

function firstHeir(beneficiaries: readonly BeneficiaryRow[], participantId: string): string | null {
  const heir = beneficiaries.find(
    (row) => row.participantId === participantId && row.priority === 1 && row.retiredAt === null,
  );
  return heir?.id ?? null;
}
