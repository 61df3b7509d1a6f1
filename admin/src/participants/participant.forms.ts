import type {
  BeneficiaryInput,
  ParticipantEnrolInput,
  ParticipantUpdateInput,
} from '../data/gql/graphql';
import type { WorkCategory } from '../data/gql/enums';
import { digitsOf, toE164 } from '../fields/phone';

/** The enrolment form: the API's input, whose list of heirs may have been emptied. */
export type EnrolForm = Omit<ParticipantEnrolInput, 'beneficiaries'> & {
  beneficiaries?: BeneficiaryInput[] | null;
};

/** The edit form: the record as it was read. */
export interface UpdateForm {
  fullName: string;
  phone?: string | null;
  region: { id: string };
  neighbourhood?: string | null;
  address?: string | null;
  occupation: string;
  workCategory: WorkCategory;
  employeesCount?: number | null;
  messagingConsent: boolean;
}

/** Shapes an enrolment for the API: digits only where digits count, nothing where nothing was typed. */
export function toEnrolInput(form: EnrolForm): ParticipantEnrolInput {
  return {
    ...form,
    fullName: tidy(form.fullName),
    nik: digitsOf(form.nik),
    familyCardNumber: digitsOf(form.familyCardNumber),
    phone: toE164(form.phone),
    occupation: tidy(form.occupation),
    employeesCount: employeesFor(form),
    isBreadwinner: form.isBreadwinner,
    familyCardOverrideReason: form.familyCardOverrideReason || null,
    beneficiaries: (form.beneficiaries ?? []).map(toBeneficiaryInput),
  };
}

/** Shapes a correction for the API; what may not change is left out. */
export function toUpdateInput(form: UpdateForm): ParticipantUpdateInput {
  return {
    fullName: tidy(form.fullName),
    phone: toE164(form.phone),
    regionCode: form.region.id,
    neighbourhood: form.neighbourhood || null,
    address: form.address || null,
    occupation: tidy(form.occupation),
    workCategory: form.workCategory,
    employeesCount: employeesFor(form),
    messagingConsent: form.messagingConsent,
  };
}

/** Shapes an heir for the API. */
export function toBeneficiaryInput(form: BeneficiaryInput): BeneficiaryInput {
  return {
    fullName: tidy(form.fullName),
    relationship: form.relationship,
    birthOn: form.birthOn || null,
    phone: toE164(form.phone),
    guardianName: form.guardianName || null,
  };
}

/** Only an owner has employees to count. */
function employeesFor(form: Pick<UpdateForm, 'workCategory' | 'employeesCount'>): number | null {
  return form.workCategory === 'OWNER_WITH_FEW_EMPLOYEES' ? (form.employeesCount ?? null) : null;
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
