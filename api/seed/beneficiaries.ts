import { addDays, ageOn, inMedan, type Instant, type LocalDate } from './calendar.js';
import { makeRelative, type PersonName, type Sex } from './names.js';
import type { Member } from './members.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';

/** A row of `beneficiaries`. */
export interface BeneficiaryRow {
  institutionId: string;
  id: string;
  participantId: string;
  fullName: string;
  relationship: 'SPOUSE' | 'CHILD' | 'PARENT' | 'SIBLING' | 'OTHER';
  birthOn: LocalDate | null;
  phone: string | null;
  guardianName: string | null;
  priority: number;
  retiredAt: Instant | null;
}

type Relationship = BeneficiaryRow['relationship'];

const MAJORITY_YEARS = 18;
const REPLACED_SHARE = 0.04;

/** Who receives a member's claim money if the member dies, in order of priority. */
export function nameBeneficiaries(members: readonly Member[], scene: Scene): BeneficiaryRow[] {
  const random = scene.random.fork('beneficiaries');
  return members
    .filter(({ life }) => life.kind !== 'WITHOUT_HEIR')
    .flatMap((member) => {
      const relationships = relationshipsOf(member, random);
      const heirs = relationships.map((relationship, index) =>
        makeHeir({ member, relationship, priority: index + 1, random }, scene),
      );
      return random.chance(REPLACED_SHARE) ? [...heirs, replacedHeir(member, scene)] : heirs;
    });
}

function relationshipsOf({ life, orphans }: Member, random: Random): Relationship[] {
  if (life.ended?.status === 'DECEASED') return orphans ? ['CHILD'] : ['SPOUSE', 'CHILD'];
  const first = random.weighted({ SPOUSE: 62, CHILD: 22, PARENT: 8, SIBLING: 6, OTHER: 2 });
  return first === 'SPOUSE' && random.chance(0.55) ? ['SPOUSE', 'CHILD'] : [first];
}

interface Heir {
  member: Member;
  relationship: Relationship;
  priority: number;
  random: Random;
}

function makeHeir({ member, relationship, priority, random }: Heir, scene: Scene): BeneficiaryRow {
  const { participant, name, life, orphans } = member;
  const sex = sexOf(relationship, participant.sex, random);
  const age = orphans
    ? 14
    : ageOfHeir(relationship, ageOn(participant.birthOn, life.enrolledOn), random);
  const isMinor = age < MAJORITY_YEARS;
  const isBirthKnown = isMinor || random.chance(0.8);
  const bearer: PersonName = relationship === 'SPOUSE' ? { ...name, family: null } : name;
  const { fullName } = makeRelative(random, bearer, sex);
  return {
    institutionId: participant.institutionId,
    id: scene.newId(participant.createdAt),
    participantId: participant.id,
    fullName,
    relationship,
    birthOn: isBirthKnown ? birthAt(age, life.enrolledOn, random) : null,
    phone: null,
    guardianName: isMinor ? guardianOf(fullName, name, random) : null,
    priority,
    retiredAt: null,
  };
}

/** A relative who looks after a child, and is called otherwise. */
function guardianOf(child: string, family: PersonName, random: Random): string {
  const { fullName } = makeRelative(random, family, random.pick(['MALE', 'FEMALE']));
  return fullName === child ? guardianOf(child, family, random) : fullName;
}

function sexOf(relationship: Relationship, insured: Sex, random: Random): Sex {
  if (relationship === 'SPOUSE') return insured === 'MALE' ? 'FEMALE' : 'MALE';
  return random.pick(['MALE', 'FEMALE']);
}

function ageOfHeir(relationship: Relationship, insuredAge: number, random: Random): number {
  if (relationship === 'CHILD') return Math.max(1, insuredAge - random.int(20, 30));
  if (relationship === 'PARENT') return insuredAge + random.int(18, 28);
  return Math.max(MAJORITY_YEARS, insuredAge + random.int(-6, 5));
}

function birthAt(ageYears: number, on: LocalDate, random: Random): LocalDate {
  return addDays(on, -Math.floor(ageYears * 365.25) - random.int(1, 300));
}

/** An heir whom the present first one replaced: the row stays, retired. */
function replacedHeir(member: Member, scene: Scene): BeneficiaryRow {
  const random = scene.random.fork(`replaced heir of ${member.participant.number}`);
  const heir = makeHeir({ member, relationship: 'SIBLING', priority: 1, random }, scene);
  return { ...heir, retiredAt: inMedan(addDays(member.startsOn, 40), '11:00') };
}
