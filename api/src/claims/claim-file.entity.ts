import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, Permission, RuleCode, ruleViolated } from '../kernel/index.js';

export const ClaimFileSchema = defineEntity({
  name: 'ClaimFile',
  tableName: 'claim_files',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    documentId: p.uuid(),
    number: p.integer(),
    storageName: p.uuid(),
    mediaType: p.text(),
    bytes: p.integer(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    pages: p.integer().nullable(),
    uploadedById: p.uuid(),
    uploadedAt: p.datetime(),
    withdrawnReason: p.text().nullable(),
    withdrawnById: p.uuid().nullable(),
    withdrawnAt: p.datetime().nullable(),
  },
});

/** A photo or PDF of a claim’s document. It is never replaced; a wrong one is withdrawn and stays. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description:
    'A photo or PDF of a claim’s document. It is never replaced; a wrong one is withdrawn and stays.',
})
export class ClaimFile extends ClaimFileSchema.class {
  declare withdrawnById: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => Int, { description: 'Its number among the files of the document, from 1 to 20.' })
  declare number: number;

  @Field(() => String, {
    description: 'What it is, found in its content: image/jpeg or application/pdf.',
  })
  declare mediaType: string;

  @Field(() => Int, { description: 'Bytes as stored, at most 5,000,000 for a PDF.' })
  declare bytes: number;

  @Field(() => Int, { nullable: true, description: 'Width in pixels; null for a PDF.' })
  declare width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels; null for a PDF.' })
  declare height: number | null;

  @Field(() => Int, { nullable: true, description: 'Pages of a PDF; null when not known.' })
  declare pages: number | null;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  declare uploadedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not count any more; null while it does.',
  })
  declare withdrawnReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  declare withdrawnAt: Date | null;

  /** Says why it does not count any more. */
  withdraw(reason: string, byId: string, at: Date): void {
    if (this.withdrawnReason !== null) {
      throw ruleViolated(RuleCode.FILE_WITHDRAWN, 'This file was withdrawn already.');
    }
    this.withdrawnReason = reason;
    this.withdrawnById = byId;
    this.withdrawnAt = at;
  }
}
ClaimFileSchema.setClass(ClaimFile);
