import { defineEntity, p } from '@mikro-orm/postgresql';
import { registerEnumType } from 'type-graphql';

/** What is decided about a row. */
export enum BankRowDecisionKind {
  MATCHED = 'MATCHED',
  SET_ASIDE = 'SET_ASIDE',
  REOPENED = 'REOPENED',
}

/** Why a row needs no match. */
export enum BankRowAsideReason {
  NOT_PREMIUM = 'NOT_PREMIUM',
  BANK_FEE = 'BANK_FEE',
  BANK_INTEREST = 'BANK_INTEREST',
  CLAIM_MONEY = 'CLAIM_MONEY',
  OTHER = 'OTHER',
}
registerEnumType(BankRowAsideReason, {
  name: 'BankRowAsideReason',
  description: 'Why a row of a statement needs no match.',
  valuesConfig: {
    NOT_PREMIUM: { description: 'Money that is not the participants’.' },
    BANK_FEE: { description: 'The bank’s fee or tax.' },
    BANK_INTEREST: { description: 'Interest of the bank.' },
    CLAIM_MONEY: { description: 'Claim money that went through the wrong account.' },
    OTHER: { description: 'Something else, as the note says.' },
  },
});

export const BankRowDecisionSchema = defineEntity({
  name: 'BankRowDecision',
  tableName: 'bank_row_decisions',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    rowId: p.uuid(),
    kind: p.enum(() => BankRowDecisionKind),
    depositId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    payoutId: p.uuid().nullable(),
    asideReason: p.enum(() => BankRowAsideReason).nullable(),
    note: p.text().nullable(),
    isAutomatic: p.boolean(),
    decidedById: p.uuid(),
    decidedAt: p.datetime(),
  },
});

/** What somebody, or the import, decided about a row. It is never changed: the next decision takes it back. */
export class BankRowDecision extends BankRowDecisionSchema.class {
  declare depositId: string | null;
  declare paymentId: string | null;
  declare payoutId: string | null;
  declare asideReason: BankRowAsideReason | null;
  declare note: string | null;
}
BankRowDecisionSchema.setClass(BankRowDecision);

export const BankRowStandingSchema = defineEntity({
  name: 'BankRowStanding',
  tableName: 'bank_row_standings',
  properties: {
    institutionId: p.uuid().primary(),
    rowId: p.uuid().primary(),
    decisionId: p.uuid(),
    kind: p.enum(() => BankRowDecisionKind),
    depositId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    payoutId: p.uuid().nullable(),
  },
});

/** The decision that holds for a row at present; a row without one is open. */
export class BankRowStanding extends BankRowStandingSchema.class {
  declare depositId: string | null;
  declare paymentId: string | null;
  declare payoutId: string | null;
}
BankRowStandingSchema.setClass(BankRowStanding);
