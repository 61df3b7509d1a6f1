import {
  addMonths,
  phoneFrom,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Beneficiary } from './beneficiary.entity.js';
import type { Participant } from './participant.entity.js';
import type { BeneficiaryInput } from './participant.inputs.js';

/** Indonesian law lets a person act for themselves from 18 on (UU 35/2014). */
const ADULT_MONTHS = 18 * 12;

/** Whether somebody born on a day is a minor today; null when the day is not known. */
export function isMinor(birthOn: LocalDate | null, today: LocalDate): boolean | null {
  return birthOn === null ? null : addMonths(birthOn, ADULT_MONTHS) > today;
}

function requireGuardian(input: BeneficiaryInput, today: LocalDate): void {
  if (!isMinor(input.birthOn ?? null, today) || input.guardianName) return;
  throw ruleViolated(RuleCode.MINOR_NEEDS_GUARDIAN, 'A beneficiary under 18 needs a guardian.');
}

/** Adds a beneficiary behind those there are. */
export async function addBeneficiary(
  unit: Unit,
  participant: Participant,
  input: BeneficiaryInput,
): Promise<Beneficiary> {
  requireGuardian(input, unit.today);
  const { institutionId } = unit;
  const last = await unit.em.findOne(
    Beneficiary,
    { institutionId, participantId: participant.id, retiredAt: null },
    { orderBy: { priority: 'desc' } },
  );
  const beneficiary = unit.em.create(Beneficiary, {
    institutionId,
    id: unit.newId(),
    participantId: participant.id,
    fullName: input.fullName.trim(),
    relationship: input.relationship,
    birthOn: input.birthOn ?? null,
    phone: phoneFrom(input.phone, 'input.beneficiaries.phone') ?? null,
    guardianName: input.guardianName ?? null,
    priority: (last?.priority ?? 0) + 1,
    retiredAt: null,
  });
  await unit.em.flush();
  await unit.journal('beneficiary.added', { type: 'Beneficiary', id: beneficiary.id });
  return beneficiary;
}

/** Replaces the particulars of a locked beneficiary. */
export async function changeBeneficiary(
  unit: Unit,
  beneficiary: Beneficiary,
  input: BeneficiaryInput,
): Promise<Beneficiary> {
  requireGuardian(input, unit.today);
  beneficiary.fullName = input.fullName.trim();
  beneficiary.relationship = input.relationship;
  beneficiary.birthOn = input.birthOn ?? null;
  beneficiary.phone = phoneFrom(input.phone) ?? null;
  beneficiary.guardianName = input.guardianName ?? null;
  await unit.journal('beneficiary.updated', { type: 'Beneficiary', id: beneficiary.id });
  return beneficiary;
}

/** Takes a locked beneficiary off the list; claims that named them keep them. */
export async function retireBeneficiary(
  unit: Unit,
  beneficiary: Beneficiary,
): Promise<Beneficiary> {
  beneficiary.retiredAt ??= unit.now;
  await unit.journal('beneficiary.retired', { type: 'Beneficiary', id: beneficiary.id });
  return beneficiary;
}
