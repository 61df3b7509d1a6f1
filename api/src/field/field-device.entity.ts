import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, RuleCode, ruleViolated } from '../kernel/index.js';

export const FieldDeviceSchema = defineEntity({
  name: 'FieldDevice',
  tableName: 'field_devices',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    userId: p.uuid(),
    name: p.text(),
    firstSeenAt: p.datetime(),
    lastSeenAt: p.datetime(),
    lockedAt: p.datetime().nullable(),
    lockedById: p.uuid().nullable(),
    lockReason: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** A phone that records meetings. */
@ObjectType({ description: 'A phone that records meetings, as it introduced itself.' })
export class FieldDevice extends FieldDeviceSchema.class {
  declare lockedById: string | null;

  @Field(() => ID, { description: 'Opaque id, made by the phone.' })
  declare id: string;

  @Field(() => String, { description: 'What the phone calls itself.' })
  declare name: string;

  @Field(() => DateTimeScalar, { description: 'When it sent something for the first time.' })
  declare firstSeenAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it last sent something.' })
  declare lastSeenAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was locked because it was lost; null while it may send.',
  })
  declare lockedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was locked; null while it is not.' })
  declare lockReason: string | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** Refuses a phone that was reported lost. */
  requireUnlocked(): void {
    if (this.lockedAt === null) return;
    const message = 'This phone was locked as lost; it has to forget what it holds.';
    throw ruleViolated(RuleCode.FIELD_DEVICE_LOCKED, message);
  }

  /** Notes that it was in touch, and who carries it. */
  meet(userId: string, name: string, now: Date): void {
    this.userId = userId;
    this.name = name;
    this.lastSeenAt = now;
  }

  /** Locks a lost phone for good; locking it twice changes nothing. */
  lock(userId: string, reason: string, now: Date): void {
    if (this.lockedAt !== null) return;
    this.lockedAt = now;
    this.lockedById = userId;
    this.lockReason = reason;
  }
}
FieldDeviceSchema.setClass(FieldDevice);
