import type { ProgrammeVersion } from './programme-version.entity.js';
import { ClaimCause, ProgrammeRuleName, ServiceStage } from './programme.enums.js';

/** The column that holds each rule. */
export const RULE_PROPERTIES = {
  [ProgrammeRuleName.PREMIUM_AMOUNT]: 'premiumAmount',
  [ProgrammeRuleName.PREMIUM_DUE_DAY]: 'premiumDueDay',
  [ProgrammeRuleName.TERM_MONTHS]: 'termMonths',
  [ProgrammeRuleName.GRACE_MONTHS]: 'graceMonths',
  [ProgrammeRuleName.SUSPEND_AFTER_MONTHS]: 'suspendAfterMonths',
  [ProgrammeRuleName.LAPSE_AFTER_MONTHS]: 'lapseAfterMonths',
  [ProgrammeRuleName.WAITING_DAYS]: 'waitingDays',
  [ProgrammeRuleName.FILING_DEADLINE_DAYS]: 'filingDeadlineDays',
  [ProgrammeRuleName.INCAPACITY_DAYS_MIN]: 'incapacityDaysMin',
  [ProgrammeRuleName.AGE_MIN]: 'ageMin',
  [ProgrammeRuleName.AGE_MAX]: 'ageMax',
  [ProgrammeRuleName.GROUP_SIZE_MIN]: 'groupSizeMin',
  [ProgrammeRuleName.GROUP_SIZE_MAX]: 'groupSizeMax',
} as const satisfies Record<ProgrammeRuleName, keyof ProgrammeVersion>;

/** What a version's tables name: every rule, every cause in every policy year of the term, every step of a claim. */
export interface VersionDraft {
  rules: ReadonlyArray<{ name: ProgrammeRuleName; value: number }>;
  benefits: ReadonlyArray<{ cause: ClaimCause; policyYear: number }>;
  serviceLevels: ReadonlyArray<{ stage: ServiceStage }>;
}

/** What a draft leaves out or says twice, in words; empty when it can be published. */
export function draftFaults(draft: VersionDraft): string[] {
  const term = draft.rules.find((rule) => rule.name === ProgrammeRuleName.TERM_MONTHS)?.value ?? 0;
  const years = Array.from({ length: Math.ceil(term / 12) }, (_, place) => place + 1);
  const cells = Object.values(ClaimCause).flatMap((cause) =>
    years.map((year) => `${cause} in year ${year}`),
  );
  return [
    ...compare(
      'rule',
      Object.values(ProgrammeRuleName),
      draft.rules.map((rule) => rule.name),
    ),
    ...compare(
      'benefit',
      cells,
      draft.benefits.map((one) => `${one.cause} in year ${one.policyYear}`),
    ),
    ...compare(
      'service level',
      Object.values(ServiceStage),
      draft.serviceLevels.map((one) => one.stage),
    ),
  ];
}

function compare(what: string, wanted: readonly string[], given: readonly string[]): string[] {
  const missing = wanted
    .filter((name) => !given.includes(name))
    .map((name) => `${what} ${name} is missing`);
  const twice = given
    .filter((name, place) => given.indexOf(name) !== place)
    .map((name) => `${what} ${name} is given twice`);
  const strange = given
    .filter((name) => !wanted.includes(name))
    .map((name) => `${what} ${name} lies outside the term`);
  return [...missing, ...twice, ...strange];
}
