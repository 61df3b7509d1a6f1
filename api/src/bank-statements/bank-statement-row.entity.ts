import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  FieldCode,
  LocalDateScalar,
  RuleCode,
  RupiahScalar,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';
import { BankRowOpenBecause } from './row-matching.js';
import { BankRowField } from './statement-rows.js';
import { BankRowNaming } from './transfer-text.js';

export const BankStatementRowSchema = defineEntity({
  name: 'BankStatementRow',
  tableName: 'bank_statement_rows',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    statementId: p.uuid(),
    cohortId: p.uuid(),
    number: p.integer(),
    raw: p.text(),
    bookedOn: p.date().nullable(),
    amount: p.bigint('number').nullable(),
    description: p.text().nullable(),
    reference: p.text().nullable(),
    faultField: p.enum(() => BankRowField).nullable(),
    faultCode: p.enum(() => FieldCode).nullable(),
    fingerprint: p.text().nullable(),
    occurrence: p.integer().nullable(),
    knownRowId: p.uuid().nullable(),
    namedEnrolmentId: p.uuid().nullable(),
    namedBy: p.enum(() => BankRowNaming).nullable(),
    openBecause: p.enum(() => BankRowOpenBecause).nullable(),
    openRule: p.enum(() => RuleCode).nullable(),
  },
});

/** One row of a statement, whether it could be read or not. */
@ObjectType({
  description:
    'One row of a statement of the bank as it stands in the file, whether it could be read or not. It is never changed or deleted; what it stands for is decided beside it.',
})
export class BankStatementRow extends BankStatementRowSchema.class {
  declare fingerprint: string | null;
  declare occurrence: number | null;
  declare knownRowId: string | null;
  declare namedEnrolmentId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => Int, { description: 'The line of the file it begins on, from 1.' })
  declare number: number;

  @Field(() => String, {
    description: 'The row as it stands in the file, 2,000 characters at most.',
  })
  declare raw: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of it; null when unreadable.' })
  declare bookedOn: LocalDate | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Whole rupiah: more than zero came in, less went out; null when unreadable.',
  })
  declare amount: number | null;

  @Field(() => String, { nullable: true, description: 'Its text; null when unreadable.' })
  declare description: string | null;

  @Field(() => String, { nullable: true, description: 'The bank’s reference, or null.' })
  declare reference: string | null;

  @Field(() => BankRowField, {
    nullable: true,
    description: 'What of it cannot be read; null for a good row.',
  })
  declare faultField: BankRowField | null;

  @Field(() => FieldCode, { nullable: true, description: 'Why it cannot be read.' })
  declare faultCode: FieldCode | null;

  @Field(() => BankRowNaming, {
    nullable: true,
    description: 'How its text names a participant; null when it names nobody, or several.',
  })
  declare namedBy: BankRowNaming | null;

  @Field(() => BankRowOpenBecause, {
    nullable: true,
    description: 'Why nothing is proposed for it; null when something is.',
  })
  declare openBecause: BankRowOpenBecause | null;

  @Field(() => RuleCode, {
    nullable: true,
    description: 'The rule that refused the payment when the file was imported.',
  })
  declare openRule: RuleCode | null;

  /** The day and the amount of a row that may stand for something; refuses a broken row and one of an earlier file. */
  requireUsable(): { bookedOn: LocalDate; amount: number } {
    const { bookedOn, amount } = this;
    if (bookedOn !== null && amount !== null && this.knownRowId === null)
      return { bookedOn, amount };
    const message =
      this.knownRowId === null
        ? `Expected a row that can be read; row ${this.number} cannot.`
        : `Expected a row of its own; row ${this.number} stands in an earlier file already.`;
    throw ruleViolated(RuleCode.BANK_ROW_UNUSABLE, message);
  }
}
BankStatementRowSchema.setClass(BankStatementRow);
