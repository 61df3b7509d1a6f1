import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';
import { Sex, WorkCategory } from './participant.enums.js';

export const ParticipantSchema = defineEntity({
  name: 'Participant',
  tableName: 'participants',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    fullName: p.text(),
    sex: p.enum(() => Sex),
    birthOn: p.date(),
    nikSealed: p.text().hidden(),
    nikIndex: p.text().hidden(),
    nikTail: p.text(),
    familyCardIndex: p.text().hidden(),
    familyCardOverrideReason: p.text().nullable(),
    phone: p.text().nullable(),
    regionCode: p.text(),
    neighbourhood: p.text().nullable(),
    address: p.text().nullable(),
    occupation: p.text(),
    workCategory: p.enum(() => WorkCategory),
    employeesCount: p.integer().nullable(),
    isBreadwinner: p.boolean(),
    deceasedOn: p.date().nullable(),
    messagingConsentOn: p.date().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** An informal worker and breadwinner who takes part in the programme (peserta). */
@ObjectType({
  description: 'An informal worker and breadwinner who takes part in the programme (peserta).',
})
export class Participant extends ParticipantSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { description: 'Member number, unique in the institution, such as P-0042.' })
  declare number: string;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { description: 'Full name; a single name is fine.' })
  declare fullName: string;

  @Field(() => Sex, { description: 'Sex as on the identity card.' })
  declare sex: Sex;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => LocalDateScalar, { description: 'Day of birth.' })
  declare birthOn: string;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { nullable: true, description: 'Telephone in E.164; null when not known.' })
  declare phone: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    nullable: true,
    description: 'Lingkungan or RW of the home; null when not known.',
  })
  declare neighbourhood: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { nullable: true, description: 'Street and number; null when not known.' })
  declare address: string | null;

  @Field(() => String, { description: 'What the participant lives on, in their words.' })
  declare occupation: string;

  @Field(() => WorkCategory, { description: 'Kind of informal work.' })
  declare workCategory: WorkCategory;

  @Field(() => Int, {
    nullable: true,
    description: 'Employees, 1 or 2; null unless the owner of a small business.',
  })
  declare employeesCount: number | null;

  @Field(() => Boolean, { description: 'Whether the family lives mainly on this person’s income.' })
  declare isBreadwinner: boolean;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of death; null while alive.' })
  declare deceasedOn: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of agreeing to get messages; null while there is no consent.',
  })
  declare messagingConsentOn: string | null;

  @Field(() => DateTimeScalar, { description: 'When the participant was entered.' })
  declare createdAt: Date;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => Boolean, { description: 'Whether the participant agreed to get messages.' })
  get messagingConsent(): Opt<boolean> {
    return this.messagingConsentOn !== null;
  }

  /** Notes that the participant agrees to get messages, or no longer does; said twice, the first day stands. */
  agreeToMessages(agrees: boolean, today: LocalDate): void {
    this.messagingConsentOn = agrees ? (this.messagingConsentOn ?? today) : null;
  }
}
ParticipantSchema.setClass(Participant);
