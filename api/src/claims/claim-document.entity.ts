import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import {
  LocalDateScalar,
  Permission,
  RuleCode,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';
import { ClaimDocumentType } from './claim.enums.js';
import { ClaimStage } from './claim.transitions.js';
import { ACCEPTED_SUBSTITUTES, DocumentSubstitute, requireAccepted } from './substitutes.js';

/** A letter that came in place of a document. */
export interface SubstituteLetter {
  substitute: DocumentSubstitute;
  note: string | null;
}

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
    substitute: p.enum(() => DocumentSubstitute).nullable(),
    substituteNote: p.text().nullable(),
    receivedWithFile: p.boolean().default(false),
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

  @Field(() => DocumentSubstitute, {
    nullable: true,
    description: 'The letter taken in its place; null when the document itself came.',
  })
  declare substitute: DocumentSubstitute | null;

  @Field(() => String, {
    nullable: true,
    description: 'About the letter in its place, such as who signed it; null when nobody said.',
  })
  declare substituteNote: string | null;

  /** Whether a file marked it as received, and not somebody who holds it in hand. */
  declare receivedWithFile: Opt<boolean>;

  @Field(() => [DocumentSubstitute], {
    description: 'The letters that the programme takes in its place, the usual one first.',
  })
  get acceptedSubstitutes(): Opt<DocumentSubstitute[]> {
    return [...ACCEPTED_SUBSTITUTES[this.type]];
  }

  /** True when a required document is not there by the end of a day. */
  isMissingOn(day: LocalDate): boolean {
    return this.isRequired && (this.receivedOn === null || this.receivedOn > day);
  }

  /** Notes that it came in, or a letter in its place. */
  receive(on: LocalDate, letter: SubstituteLetter | null, byUserId: string): void {
    if (letter) requireAccepted(this.type, letter.substitute);
    this.receivedOn = on;
    this.substitute = letter?.substitute ?? null;
    this.substituteNote = letter?.note ?? null;
    this.receivedWithFile = false;
    this.recordedById = byUserId;
  }

  /** Notes that its first file came. */
  receiveFile(on: LocalDate, substitute: DocumentSubstitute | null, byUserId: string): void {
    this.receive(on, substitute && { substitute, note: null }, byUserId);
    this.receivedWithFile = true;
  }

  /** Notes that no file of it counts any more: it is missing again, unless somebody held it in hand. */
  loseFiles(stage: ClaimStage, byUserId: string): void {
    if (!this.receivedWithFile) return;
    if (this.isRequired && stage !== ClaimStage.REPORTED) {
      const message = 'The file is complete with this document: add the right one, then withdraw.';
      throw ruleViolated(RuleCode.CLAIM_DOCUMENTS_MISSING, message);
    }
    this.receivedOn = null;
    this.substitute = null;
    this.substituteNote = null;
    this.receivedWithFile = false;
    this.recordedById = byUserId;
  }
}
ClaimDocumentSchema.setClass(ClaimDocument);
