import { registerEnumType } from 'type-graphql';

/** What a claim is for. */
export enum ClaimCause {
  ILLNESS = 'ILLNESS',
  ACCIDENT = 'ACCIDENT',
  DEATH = 'DEATH',
}
registerEnumType(ClaimCause, {
  name: 'ClaimCause',
  description:
    'The insured risks: illness (sakit), accident (kecelakaan) or death of the breadwinner.',
});

/** The steps of a claim that have a target, and the whole case. */
export enum ServiceStage {
  COMPLETE_DOCUMENTS = 'COMPLETE_DOCUMENTS',
  VERIFY = 'VERIFY',
  DECIDE = 'DECIDE',
  DISBURSE = 'DISBURSE',
  CONFIRM_RECEIPT = 'CONFIRM_RECEIPT',
  WHOLE_CASE = 'WHOLE_CASE',
}
registerEnumType(ServiceStage, {
  name: 'ServiceStage',
  description:
    'A step of a claim with a target in days; WHOLE_CASE runs from the complete file to the money received.',
});

/** The programme’s whole-number rules. */
export enum ProgrammeRuleName {
  PREMIUM_AMOUNT = 'PREMIUM_AMOUNT',
  PREMIUM_DUE_DAY = 'PREMIUM_DUE_DAY',
  TERM_MONTHS = 'TERM_MONTHS',
  GRACE_MONTHS = 'GRACE_MONTHS',
  SUSPEND_AFTER_MONTHS = 'SUSPEND_AFTER_MONTHS',
  LAPSE_AFTER_MONTHS = 'LAPSE_AFTER_MONTHS',
  WAITING_DAYS = 'WAITING_DAYS',
  FILING_DEADLINE_DAYS = 'FILING_DEADLINE_DAYS',
  INCAPACITY_DAYS_MIN = 'INCAPACITY_DAYS_MIN',
  DEATH_ADVANCE = 'DEATH_ADVANCE',
  AGE_MIN = 'AGE_MIN',
  AGE_MAX = 'AGE_MAX',
  GROUP_SIZE_MIN = 'GROUP_SIZE_MIN',
  GROUP_SIZE_MAX = 'GROUP_SIZE_MAX',
}
registerEnumType(ProgrammeRuleName, {
  name: 'ProgrammeRuleName',
  description:
    'A rule of the programme that is a whole number: rupiah, months, days, years or members.',
  valuesConfig: {
    DEATH_ADVANCE: {
      description:
        'Whole rupiah of the benefit of a death that can be paid ahead of the decision; 0, the default, when the programme has no advance: no source of the programme names one.',
    },
    FILING_DEADLINE_DAYS: {
      description:
        'Calendar days from the event within which a claim is reported; a later report needs a reason. Where the last day is a holiday or a local closure the deadline does not move: no source of the programme moves it, a report is possible on any day at a meeting or by telephone, and a reason excuses a late one.',
    },
  },
});
