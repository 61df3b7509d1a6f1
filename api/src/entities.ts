import { GroupSchema } from './groups/index.js';
import { InstitutionSchema } from './institutions/index.js';
import { RequestKeySchema } from './kernel/index.js';
import { LedgerAccountSchema, LedgerEntrySchema, LedgerPostingSchema } from './ledger/index.js';
import {
  BeneficiarySchema,
  EnrolmentSchema,
  MembershipSchema,
  ParticipantSchema,
  SuspensionSchema,
} from './participants/index.js';
import {
  CohortSchema,
  ProgrammeBenefitSchema,
  ProgrammeSchema,
  ProgrammeServiceLevelSchema,
  ProgrammeVersionSchema,
} from './programmes/index.js';
import { RegionSchema } from './regions/index.js';
import { UserSchema } from './staff/index.js';

/** Every table the ORM knows. */
export const entities = [
  RegionSchema,
  InstitutionSchema,
  UserSchema,
  RequestKeySchema,
  ProgrammeSchema,
  ProgrammeVersionSchema,
  ProgrammeBenefitSchema,
  ProgrammeServiceLevelSchema,
  CohortSchema,
  GroupSchema,
  ParticipantSchema,
  BeneficiarySchema,
  EnrolmentSchema,
  SuspensionSchema,
  MembershipSchema,
  LedgerAccountSchema,
  LedgerEntrySchema,
  LedgerPostingSchema,
] as const;
