import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';
import { ClaimDocumentType } from './claim.enums.js';

export const ClaimDocumentSchema = defineEntity({
  name: 'ClaimDocument',
  tableName: 'claim_documents',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    type: p.enum(() => ClaimDocumentType),
    isRequired: p.boolean(),
    receivedOn: p.date().nullable(),
    substitute: p.text().nullable(),
    recordedById: p.uuid(),
    version: p.integer().version(),
  },
});

/** One line of a claim's checklist. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({ description: 'One document of a claim’s checklist.' })
export class ClaimDocument extends ClaimDocumentSchema.class {
  declare version: Opt<number>;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ClaimDocumentType, { description: 'What it is.' })
  declare type: ClaimDocumentType;

  @Field(() => Boolean, { description: 'False when the file is complete without it.' })
  declare isRequired: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day it came in; null while it is missing.',
  })
  declare receivedOn: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The letter taken in its place; null when the document itself came.',
  })
  declare substitute: string | null;

  /** True when a required document is not there by the end of a day. */
  isMissingOn(day: LocalDate): boolean {
    return this.isRequired && (this.receivedOn === null || this.receivedOn > day);
  }

  /** Notes that it came in, or a letter in its place. */
  receive(on: LocalDate, substitute: string | null, byUserId: string): void {
    this.receivedOn = on;
    this.substitute = substitute;
    this.recordedById = byUserId;
  }
}
ClaimDocumentSchema.setClass(ClaimDocument);
