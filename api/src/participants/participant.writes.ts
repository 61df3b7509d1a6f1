import {
  invalidField,
  NikSeal,
  phoneFrom,
  RuleCode,
  ruleViolated,
  type LocalDate,
  type Unit,
} from '../kernel/index.js';
import { Region, requireVillage } from '../regions/index.js';
import { nameBeneficiaries } from './beneficiary.writes.js';
import type { Enrolment } from './enrolment.entity.js';
import { findPlace, takePlace } from './joining.writes.js';
import { isNik, nikRegionCode, nikWarnings, type NikWarning } from './nik.js';
import { Participant } from './participant.entity.js';
import { WorkCategory } from './participant.enums.js';
import type { ParticipantEnrolInput, ParticipantUpdateInput } from './participant.inputs.js';

/** Enters a participant with beneficiaries, enrolment and membership. */
export async function enrolParticipant(
  unit: Unit,
  seal: NikSeal,
  input: ParticipantEnrolInput,
): Promise<{ participant: Participant; enrolment: Enrolment; warnings: NikWarning[] }> {
  requireUsable(input, unit.today);
  await requireVillage(unit, input.regionCode);
  const place = await findPlace(unit, input);
  const nikIndex = seal.index(input.nik);
  if (await unit.em.findOne(Participant, { institutionId: unit.institutionId, nikIndex })) {
    throw ruleViolated(
      RuleCode.NIK_ALREADY_ENROLLED,
      'A participant with this NIK exists already.',
    );
  }
  const participant = await createParticipant(unit, seal, input);
  await unit.em.flush();
  nameBeneficiaries(unit, participant, input.beneficiaries);
  const { sex, birthOn, enrolledOn } = input;
  const joining = { participantId: participant.id, enrolledOn, renewsEnrolmentId: null };
  const enrolment = takePlace(unit, place, joining);
  const knownRegion = (await unit.em.findOne(Region, { code: nikRegionCode(input.nik) })) !== null;
  await unit.journal('participant.enrolled', { type: 'Participant', id: participant.id });
  return {
    participant,
    enrolment,
    warnings: nikWarnings(input.nik, { sex, birthOn, knownRegion }),
  };
}

function requireUsable(input: ParticipantEnrolInput, today: LocalDate): void {
  if (!isNik(input.nik)) {
    throw invalidField(
      'input.nik',
      'NOT_A_NIK',
      `A NIK has 16 digits; got ${input.nik.length} characters.`,
    );
  }
  if (!isNik(input.familyCardNumber)) {
    const message = `A family card number has 16 digits; got ${input.familyCardNumber.length} characters.`;
    throw invalidField('input.familyCardNumber', 'NOT_A_FAMILY_CARD', message);
  }
  if (!input.isBreadwinner) {
    throw ruleViolated(
      RuleCode.NOT_BREADWINNER,
      'The programme insures the family’s main breadwinner.',
    );
  }
  if (input.birthOn > today)
    throw invalidField('input.birthOn', 'IN_FUTURE', 'A birth date is not in the future.');
  requireEmployees(input.workCategory, input.employeesCount ?? null);
}

function requireEmployees(category: WorkCategory, count: number | null): void {
  const isOwner = category === WorkCategory.OWNER_WITH_FEW_EMPLOYEES;
  if (isOwner === (count !== null)) return;
  const message = isOwner
    ? 'Say whether the owner has 1 or 2 employees.'
    : 'Only the owner of a small business has employees.';
  throw invalidField('input.employeesCount', 'EMPLOYEES', message);
}

async function createParticipant(
  unit: Unit,
  seal: NikSeal,
  input: ParticipantEnrolInput,
): Promise<Participant> {
  const id = unit.newId();
  const number = await unit.nextNumber('PARTICIPANT');
  return unit.em.create(Participant, {
    institutionId: unit.institutionId,
    id,
    number: `P-${String(number).padStart(4, '0')}`,
    fullName: input.fullName.trim(),
    sex: input.sex,
    birthOn: input.birthOn,
    nikSealed: seal.seal(input.nik, id),
    nikIndex: seal.index(input.nik),
    nikTail: input.nik.slice(-4),
    familyCardIndex: seal.index(input.familyCardNumber),
    familyCardOverrideReason: input.familyCardOverrideReason ?? null,
    phone: phoneFrom(input.phone) ?? null,
    regionCode: input.regionCode,
    neighbourhood: input.neighbourhood ?? null,
    address: input.address ?? null,
    occupation: input.occupation.trim(),
    workCategory: input.workCategory,
    employeesCount: input.employeesCount ?? null,
    isBreadwinner: input.isBreadwinner,
    deceasedOn: null,
    messagingConsentOn: input.messagingConsent ? unit.today : null,
    createdAt: unit.now,
  });
}

/** Changes the particulars of a locked participant. */
export async function changeParticipant(
  unit: Unit,
  participant: Participant,
  input: ParticipantUpdateInput,
): Promise<Participant> {
  const phone = phoneFrom(input.phone);
  if (input.regionCode) {
    await requireVillage(unit, input.regionCode);
    participant.regionCode = input.regionCode;
  }
  if (input.fullName) participant.fullName = input.fullName.trim();
  if (input.occupation) participant.occupation = input.occupation.trim();
  if (phone !== undefined) participant.phone = phone;
  if (input.neighbourhood !== undefined) participant.neighbourhood = input.neighbourhood;
  if (input.address !== undefined) participant.address = input.address;
  if (input.workCategory) participant.workCategory = input.workCategory;
  if (input.employeesCount !== undefined) participant.employeesCount = input.employeesCount;
  const { messagingConsent: agrees } = input;
  if (typeof agrees === 'boolean') participant.agreeToMessages(agrees, unit.today);
  requireEmployees(participant.workCategory, participant.employeesCount);
  await unit.journal(
    'participant.updated',
    { type: 'Participant', id: participant.id },
    { fields: Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : name)) },
  );
  return participant;
}

/** Opens a sealed NIK and notes who asked and why. */
export async function revealNik(
  unit: Unit,
  seal: NikSeal,
  id: string,
  reason: string,
): Promise<string> {
  if (reason.trim().length < 5 || reason.length > 500) {
    throw invalidField(
      'reason',
      'LENGTH',
      'Say in 5 to 500 characters why the full NIK is needed.',
    );
  }
  const participant = await unit.find(Participant, id);
  await unit.journal('participant.nikRevealed', { type: 'Participant', id }, { reason });
  return seal.open(participant.nikSealed, participant.id);
}
