import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';
import { later, requireWithin } from './days.js';
import { EnrolmentStatus } from './participant.enums.js';

export const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolments',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    participantId: p.uuid(),
    cohortId: p.uuid(),
    renewsEnrolmentId: p.uuid().nullable(),
    status: p.enum(() => EnrolmentStatus),
    enrolledOn: p.date(),
    startsOn: p.date(),
    endsOn: p.date(),
    endedOn: p.date().nullable(),
    endedReason: p.text().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** The ways an enrolment ends. */
export type EndedStatus =
  | EnrolmentStatus.LAPSED
  | EnrolmentStatus.MATURED
  | EnrolmentStatus.WITHDRAWN
  | EnrolmentStatus.DECEASED;

/** A participant's place in a cohort (kepesertaan). */
@ObjectType({
  description:
    'A participant’s place in a cohort (kepesertaan). One that goes on in a later cohort is renewed by a new one, which refers to it; money and suspensions stay with the term they belong to.',
})
export class Enrolment extends EnrolmentSchema.class {
  /** The earlier term that it goes on from; null for a first one. */
  declare renewsEnrolmentId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => EnrolmentStatus, { description: 'Where the participant stands.' })
  declare status: EnrolmentStatus;

  @Field(() => LocalDateScalar, { description: 'Day of joining.' })
  declare enrolledOn: string;

  @Field(() => LocalDateScalar, {
    description: 'First day of cover; policy years are counted from here.',
  })
  declare startsOn: string;

  @Field(() => LocalDateScalar, { description: 'Last day of cover when nothing ends it before.' })
  declare endsOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day it ended; null while it runs.',
  })
  declare endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended; null while it runs.' })
  declare endedReason: string | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** True while premiums are due and cover may be given. */
  get isRunning(): Opt<boolean> {
    return this.status === EnrolmentStatus.ACTIVE || this.status === EnrolmentStatus.SUSPENDED;
  }

  /** Suspends cover from a day of the term on: not before the arrears were long enough, and not within an earlier suspension. */
  suspend(
    on: LocalDate,
    { dueOn, resumedOn }: { dueOn: LocalDate; resumedOn: LocalDate | null },
  ): void {
    this.requireActive();
    requireWithin(on, later(dueOn, resumedOn ?? this.startsOn), this.endsOn);
    this.status = EnrolmentStatus.SUSPENDED;
  }

  /** Gives cover again from the day of resuming; an event during the suspension stays uncovered. */
  resume(): void {
    if (this.status !== EnrolmentStatus.SUSPENDED) {
      throw ruleViolated(
        RuleCode.ENROLMENT_NOT_SUSPENDED,
        `Only a suspended enrolment resumes; this one is ${this.status}.`,
      );
    }
    this.status = EnrolmentStatus.ACTIVE;
  }

  /** Ends the enrolment at the participant's wish; `on` is the last day of cover. */
  withdraw(on: LocalDate, reason: string): void {
    this.requireRunning();
    requireWithin(on, this.enrolledOn, this.endsOn);
    this.end(EnrolmentStatus.WITHDRAWN, on, reason);
  }

  /** Ends the enrolment after arrears; `on` is the last day of cover, not before the arrears were long enough. */
  lapse(on: LocalDate, reason: string, dueOn: LocalDate): void {
    this.requireRunning();
    requireWithin(on, later(dueOn, this.enrolledOn), this.endsOn);
    this.end(EnrolmentStatus.LAPSED, on, reason);
  }

  /** Ends with its term, for good; one that did so before stays as it is. */
  mature(): void {
    if (this.isRunning) this.end(EnrolmentStatus.MATURED, this.endsOn, 'Term ended');
  }

  /** Ends with the participant's death; a term that was joined after it, by a renewal, on the day of joining. */
  endByDeath(on: LocalDate, reason: string): void {
    this.end(EnrolmentStatus.DECEASED, later(on, this.enrolledOn), reason);
  }

  /** Ends the enrolment on a day, for good. */
  end(status: EndedStatus, on: LocalDate, reason: string): void {
    this.requireRunning();
    this.status = status;
    this.endedOn = on;
    this.endedReason = reason;
  }

  /** Takes back an end that was a mistake. */
  revive(status: EnrolmentStatus.ACTIVE | EnrolmentStatus.SUSPENDED): void {
    this.status = status;
    this.endedOn = this.endedReason = null;
  }

  /** Refuses to suspend what is suspended or has ended. */
  requireActive(): void {
    if (this.status === EnrolmentStatus.ACTIVE) return;
    const message = `Only an active enrolment is suspended; this one is ${this.status}.`;
    throw ruleViolated(RuleCode.ENROLMENT_NOT_ACTIVE, message);
  }

  /** Refuses work for an enrolment that has ended. */
  requireRunning(): void {
    if (this.isRunning) return;
    const message = `This enrolment ended on ${this.endedOn ?? 'an earlier day'}.`;
    throw ruleViolated(RuleCode.ENROLMENT_ENDED, message);
  }
}
EnrolmentSchema.setClass(Enrolment);
