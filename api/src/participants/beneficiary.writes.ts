import {
  addMonths,
  invalidField,
  notFound,
  phoneFrom,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Beneficiary } from './beneficiary.entity.js';
import type { Participant } from './participant.entity.js';
import { BENEFICIARIES_MAX, type BeneficiaryInput } from './participant.inputs.js';

/** Indonesian law lets a person act for themselves from 18 on (UU 35/2014). */
const ADULT_MONTHS = 18 * 12;

/** Whether somebody born on a day is a minor today; null when the day is not known. */
export function isMinor(birthOn: LocalDate | null, today: LocalDate): boolean | null {
  return birthOn === null ? null : addMonths(birthOn, ADULT_MONTHS) > today;
}

/** Names the beneficiaries of a new participant in the order of their claim. */
export function nameBeneficiaries(
  unit: Unit,
  participant: Participant,
  inputs: readonly BeneficiaryInput[],
): void {
  for (const [row, input] of inputs.entries()) {
    const particulars = particularsOf(input, unit.today, `input.beneficiaries.${row}`);
    createBeneficiary(unit, participant, { ...particulars, priority: row + 1 });
  }
}

/** Adds a beneficiary of a locked participant behind those there are. */
export async function addBeneficiary(
  unit: Unit,
  participant: Participant,
  input: BeneficiaryInput,
): Promise<Beneficiary> {
  const particulars = particularsOf(input, unit.today);
  const present = await unit.em.find(
    Beneficiary,
    { institutionId: unit.institutionId, participantId: participant.id, retiredAt: null },
    { orderBy: { priority: 'asc' } },
  );
  if (present.length >= BENEFICIARIES_MAX) {
    const message = `A participant names at most ${BENEFICIARIES_MAX} beneficiaries.`;
    throw invalidField('participantId', 'TOO_MANY_BENEFICIARIES', message);
  }
  const priority = (present.at(-1)?.priority ?? 0) + 1;
  const beneficiary = createBeneficiary(unit, participant, { ...particulars, priority });
  await unit.journal('beneficiary.added', { type: 'Beneficiary', id: beneficiary.id });
  return beneficiary;
}

/** Replaces the particulars of a locked beneficiary. */
export async function changeBeneficiary(
  unit: Unit,
  beneficiary: Beneficiary,
  input: BeneficiaryInput,
): Promise<Beneficiary> {
  if (beneficiary.retiredAt) throw notFound('beneficiary');
  const { fullName, relationship, birthOn, phone, guardianName } = particularsOf(input, unit.today);
  beneficiary.fullName = fullName;
  beneficiary.relationship = relationship;
  beneficiary.birthOn = birthOn;
  beneficiary.phone = phone;
  beneficiary.guardianName = guardianName;
  await unit.journal('beneficiary.updated', { type: 'Beneficiary', id: beneficiary.id });
  return beneficiary;
}

/** Takes a locked beneficiary off the list; claims that named them keep them. */
export async function retireBeneficiary(
  unit: Unit,
  beneficiary: Beneficiary,
): Promise<Beneficiary> {
  if (beneficiary.retiredAt) throw notFound('beneficiary');
  beneficiary.retiredAt = unit.now;
  await unit.journal('beneficiary.retired', { type: 'Beneficiary', id: beneficiary.id });
  return beneficiary;
}

type Particulars = Pick<
  Beneficiary,
  'fullName' | 'relationship' | 'birthOn' | 'phone' | 'guardianName'
>;

function createBeneficiary(
  unit: Unit,
  participant: Participant,
  particulars: Particulars & { priority: number },
): Beneficiary {
  return unit.em.create(Beneficiary, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    participantId: participant.id,
    ...particulars,
    retiredAt: null,
  });
}

/** What an input says about a beneficiary, checked; `path` is where the input stands in the request. */
function particularsOf(input: BeneficiaryInput, today: LocalDate, path = 'input'): Particulars {
  const birthOn = input.birthOn ?? null;
  if (birthOn !== null && birthOn > today)
    throw invalidField(`${path}.birthOn`, 'IN_FUTURE', 'A birth date is not in the future.');
  const guardianName = input.guardianName ?? null;
  if (isMinor(birthOn, today) && guardianName === null)
    throw ruleViolated(RuleCode.MINOR_NEEDS_GUARDIAN, 'A beneficiary under 18 needs a guardian.');
  return {
    fullName: input.fullName.trim(),
    relationship: input.relationship,
    birthOn,
    phone: phoneFrom(input.phone, `${path}.phone`) ?? null,
    guardianName,
  };
}
