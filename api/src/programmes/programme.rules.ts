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
  [ProgrammeRuleName.DEATH_ADVANCE]: 'deathAdvance',
  [ProgrammeRuleName.AGE_MIN]: 'ageMin',
  [ProgrammeRuleName.AGE_MAX]: 'ageMax',
  [ProgrammeRuleName.GROUP_SIZE_MIN]: 'groupSizeMin',
  [ProgrammeRuleName.GROUP_SIZE_MAX]: 'groupSizeMax',
} as const satisfies Record<ProgrammeRuleName, keyof ProgrammeVersion>;

/** The least and the most each rule may be; the database knows the same limits. */
const LIMITS: Readonly<Record<ProgrammeRuleName, readonly [number, number]>> = {
  [ProgrammeRuleName.PREMIUM_AMOUNT]: [1, 100_000_000],
  [ProgrammeRuleName.PREMIUM_DUE_DAY]: [1, 28],
  [ProgrammeRuleName.TERM_MONTHS]: [1, 120],
  [ProgrammeRuleName.GRACE_MONTHS]: [0, 120],
  [ProgrammeRuleName.SUSPEND_AFTER_MONTHS]: [1, 120],
  [ProgrammeRuleName.LAPSE_AFTER_MONTHS]: [2, 120],
  [ProgrammeRuleName.WAITING_DAYS]: [0, 365],
  [ProgrammeRuleName.FILING_DEADLINE_DAYS]: [1, 1095],
  [ProgrammeRuleName.INCAPACITY_DAYS_MIN]: [0, 365],
  [ProgrammeRuleName.DEATH_ADVANCE]: [0, 100_000_000],
  [ProgrammeRuleName.AGE_MIN]: [0, 120],
  [ProgrammeRuleName.AGE_MAX]: [0, 120],
  [ProgrammeRuleName.GROUP_SIZE_MIN]: [1, 100],
  [ProgrammeRuleName.GROUP_SIZE_MAX]: [1, 100],
};

/** Rules whose values rise from one to the next; the ends of a range may be equal. */
const RISING: ReadonlyArray<{ low: ProgrammeRuleName; high: ProgrammeRuleName; step: number }> = [
  { low: ProgrammeRuleName.GRACE_MONTHS, high: ProgrammeRuleName.SUSPEND_AFTER_MONTHS, step: 1 },
  {
    low: ProgrammeRuleName.SUSPEND_AFTER_MONTHS,
    high: ProgrammeRuleName.LAPSE_AFTER_MONTHS,
    step: 1,
  },
  { low: ProgrammeRuleName.AGE_MIN, high: ProgrammeRuleName.AGE_MAX, step: 0 },
  { low: ProgrammeRuleName.GROUP_SIZE_MIN, high: ProgrammeRuleName.GROUP_SIZE_MAX, step: 0 },
];

/** The first rule whose value cannot be, with what was expected; null when all values fit. Every rule is there. */
export function valueFault(
  rules: VersionDraft['rules'],
): { name: ProgrammeRuleName; expected: string } | null {
  const values = new Map(rules.map(({ name, value }) => [name, value]));
  for (const { name, value } of rules) {
    const [least, most] = LIMITS[name];
    if (value < least || value > most) return { name, expected: `${least} to ${most}` };
  }
  for (const { low, high, step } of RISING) {
    const least = (values.get(low) ?? 0) + step;
    if ((values.get(high) ?? 0) < least)
      return { name: high, expected: `${least} or more, because of ${low}` };
  }
  return null;
}

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
