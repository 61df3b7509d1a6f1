import { inMedan, type Instant, type LocalDate } from './calendar.js';
import type { NewId } from './ids.js';

/** What can befall the insured. */
export type Cause = 'ILLNESS' | 'ACCIDENT' | 'DEATH';

/**
 * The programme's values. Where `SOURCES` names none, nothing readable gives the value: the panel shows it as
 * "example, unverified".
 */
export const TERMS = {
  premiumAmount: 5_000,
  // After the last meeting of any group in the month, because the premium is due at the meeting.
  premiumDueDay: 28,
  termMonths: 36,
  graceMonths: 1,
  suspendAfterMonths: 3,
  lapseAfterMonths: 6,
  waitingDays: 30,
  filingDeadlineDays: 90,
  incapacityDaysMin: 10,
  // A quarter of the lowest benefit of a death, as a scheme elsewhere pays within a day (Prodem).
  deathAdvance: 50_000,
  ageMin: 18,
  ageMax: 60,
  groupSizeMin: 15,
  groupSizeMax: 30,
} as const;

const SOURCES = {
  PREMIUM_AMOUNT:
    'BisnisBali 11-1-2008; Sinar Harapan 30-10-2008; Suara Karya 27-10-2008; Warta Kota 26-11-2009',
  TERM_MONTHS: 'Penelitian di Kelurahan Polonia, Medan: program berjalan tiga tahun',
};

/** Days a claim may take in each stage; the whole case runs from complete documents to the family's hands. */
export const SERVICE_DAYS = {
  COMPLETE_DOCUMENTS: 7,
  VERIFY: 2,
  DECIDE: 2,
  DISBURSE: 2,
  CONFIRM_RECEIPT: 1,
  WHOLE_CASE: 7,
} as const;

/** What a claim pays in a policy year. */
export function benefitFor(cause: Cause, policyYear: number): number {
  return cause === 'DEATH' ? 200_000 * policyYear : 100_000;
}

/** A row of `programme_versions`. */
export type ProgrammeVersionRow = typeof TERMS & {
  id: string;
  programmeId: string;
  number: number;
  effectiveOn: LocalDate;
  sources: Readonly<Record<string, string>>;
  createdAt: Instant;
};

/** The programme with its only version; rows of `programmes` and the three tables of a version. */
export function buildProgramme(newId: NewId, effectiveOn: LocalDate) {
  const createdAt = inMedan(effectiveOn, '09:00');
  const [programmeId, versionId] = [newId(createdAt), newId(createdAt)];
  const version: ProgrammeVersionRow = {
    ...TERMS,
    id: versionId,
    programmeId,
    number: 1,
    effectiveOn,
    sources: SOURCES,
    createdAt,
  };
  return {
    programmes: [{ id: programmeId, code: 'ASKESOS', ...WORDING }],
    programmeVersions: [version],
    programmeBenefits: benefits(versionId),
    programmeServiceLevels: serviceLevels(versionId),
  };
}

const WORDING = {
  name: 'Asuransi Kesejahteraan Sosial',
  description:
    'Perlindungan pekerja informal: iuran bulanan yang dikembalikan setelah tiga tahun, dan dana klaim bila pencari nafkah sakit, mengalami kecelakaan atau meninggal dunia.',
};

function benefits(programmeVersionId: string) {
  const causes: Cause[] = ['ILLNESS', 'ACCIDENT', 'DEATH'];
  return causes.flatMap((cause) =>
    [1, 2, 3].map((policyYear) => ({
      programmeVersionId,
      cause,
      policyYear,
      amount: benefitFor(cause, policyYear),
      timesPerYearMax: 1,
      source: null,
    })),
  );
}

function serviceLevels(programmeVersionId: string) {
  return Object.entries(SERVICE_DAYS).map(([stage, targetDays]) => ({
    programmeVersionId,
    stage,
    targetDays,
    source: null,
  }));
}
