import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';
import { BankFileEncoding } from './bank-encoding.js';
import type { StatementMapping } from './statement-mapping.js';

export const BankStatementSchema = defineEntity({
  name: 'BankStatement',
  tableName: 'bank_statements',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    cohortId: p.uuid(),
    fileName: p.text(),
    sha256: p.text(),
    encoding: p.enum(() => BankFileEncoding),
    mapping: p.json<StatementMapping>(),
    titles: p.json<string[]>(),
    importedById: p.uuid(),
    importedAt: p.datetime(),
  },
});

/** A statement of the bank (rekening koran) for the premium account of a cohort, as one file of it was imported. */
@ObjectType({
  description:
    'A statement of the bank (rekening koran) for the premium account of a cohort, as one file of it was imported. It is never changed or deleted.',
})
export class BankStatement extends BankStatementSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { description: 'Name of the file, 1 to 200 characters.' })
  declare fileName: string;

  @Field(() => BankFileEncoding, { description: 'How its letters were read.' })
  declare encoding: BankFileEncoding;

  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  declare importedAt: Date;
}
BankStatementSchema.setClass(BankStatement);
