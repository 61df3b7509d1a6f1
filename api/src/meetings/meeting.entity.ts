import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  LocalDateScalar,
  LocalTimeScalar,
  Permission,
  RuleCode,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';
import { DURATION, MeetingKind, MeetingStatus } from './meeting.enums.js';

export const MeetingSchema = defineEntity({
  name: 'Meeting',
  tableName: 'meetings',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(() => MeetingKind),
    status: p.enum(() => MeetingStatus),
    groupId: p.uuid().nullable(),
    officerId: p.uuid(),
    hostParticipantId: p.uuid().nullable(),
    plannedOn: p.date(),
    meetsOn: p.date(),
    startsAt: p.text(),
    durationMinutes: p.integer(),
    place: p.text().nullable(),
    agenda: p.text().nullable(),
    minutes: p.text().nullable(),
    movedReason: p.text().nullable(),
    clashReason: p.text().nullable(),
    cancelledReason: p.text().nullable(),
    heldRecordedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** When and where a meeting takes place, and who leads it. */
export interface MeetingSlot {
  meetsOn: LocalDate;
  startsAt: string;
  durationMinutes: number;
  place: string | null;
  officerId: string;
}

/** A meeting: planned, then held or cancelled. */
@ObjectType({
  description:
    'A meeting: planned first, then held or cancelled. One that is over but not recorded is overdue, which is not the same as one nobody came to.',
})
export class Meeting extends MeetingSchema.class {
  declare groupId: string | null;
  /** Whose turn it is to host; the database keeps it from the host turns, so that clashes of hosts are found there. */
  declare hostParticipantId: string | null;
  declare heldRecordedAt: Date | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => MeetingKind, { description: 'What it is for.' })
  declare kind: MeetingKind;

  @Field(() => MeetingStatus, { description: 'Whether it took place.' })
  declare status: MeetingStatus;

  @Field(() => LocalDateScalar, { description: 'Day it was first planned for; it never changes.' })
  declare plannedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Day it takes or took place.' })
  declare meetsOn: LocalDate;

  @Field(() => LocalTimeScalar, { description: 'Time it begins, on the institution’s clock.' })
  declare startsAt: string;

  @Field(() => Int, { description: DURATION })
  declare durationMinutes: number;

  @Field(() => String, { nullable: true, description: 'Where; null when not yet known.' })
  declare place: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be talked about.' })
  declare agenda: string | null;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    nullable: true,
    description: 'What was said; null until the meeting is recorded, or when nothing was written.',
  })
  declare minutes: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was last moved; null when never.' })
  declare movedReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it takes place in spite of clashes; null when there were none.',
  })
  declare clashReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it did not take place; null unless cancelled.',
  })
  declare cancelledReason: string | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  @Field(() => Boolean, { description: 'True when it takes place on another day than planned.' })
  get wasMoved(): Opt<boolean> {
    return this.meetsOn !== this.plannedOn;
  }

  /** True when its day is over and nobody recorded what became of it. */
  isOverdueOn(today: LocalDate): boolean {
    return this.status === MeetingStatus.PLANNED && this.meetsOn < today;
  }

  /** Moves it to another day, time, place or officer, clashes accepted for a reason. Only a planned meeting moves. */
  move(to: MeetingSlot & { clashReason: string | null }, reason: string): void {
    this.requirePlanned();
    this.meetsOn = to.meetsOn;
    this.startsAt = to.startsAt;
    this.durationMinutes = to.durationMinutes;
    this.place = to.place;
    this.officerId = to.officerId;
    this.clashReason = to.clashReason;
    this.movedReason = reason;
  }

  /** Records that it does not take place. Only a planned meeting can be cancelled. */
  cancel(reason: string): void {
    this.requirePlanned();
    this.status = MeetingStatus.CANCELLED;
    this.cancelledReason = reason;
  }

  /** Records that it took place, or adds to its record. Refuses a cancelled meeting and one still to come. */
  hold(at: { today: LocalDate; now: Date }, minutes: string | null): void {
    if (this.status === MeetingStatus.CANCELLED) this.requirePlanned();
    if (this.meetsOn > at.today) {
      const message = `A meeting is recorded on its day or later; this one is on ${this.meetsOn}, today is ${at.today}.`;
      throw ruleViolated(RuleCode.MEETING_IN_FUTURE, message);
    }
    this.status = MeetingStatus.HELD;
    this.heldRecordedAt ??= at.now;
    if (minutes !== null) this.minutes = minutes;
  }

  /** Refuses what needs a planned meeting. */
  requirePlanned(): void {
    if (this.status === MeetingStatus.PLANNED) return;
    const message = `This needs a planned meeting; this one is ${this.status.toLowerCase()}.`;
    throw ruleViolated(RuleCode.MEETING_NOT_PLANNED, message);
  }

  /** Refuses what needs a meeting that took place. */
  requireHeld(): void {
    if (this.status === MeetingStatus.HELD) return;
    const message = `This needs a meeting that was held; this one is ${this.status.toLowerCase()}.`;
    throw ruleViolated(RuleCode.MEETING_NOT_HELD, message);
  }
}
MeetingSchema.setClass(Meeting);
