import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import { addDays, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';
import { ResponsibleParty, type HeldDays } from './claim-days.js';
import { ClaimHoldReason, HELD_BY } from './claim-hold.reasons.js';

export const ClaimHoldSchema = defineEntity({
  name: 'ClaimHold',
  tableName: 'claim_holds',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    reason: p.enum(() => ClaimHoldReason),
    note: p.text().nullable(),
    fromOn: p.date(),
    untilOn: p.date(),
    placedById: p.uuid(),
    placedAt: p.datetime(),
    endedOn: p.date().nullable(),
    endedById: p.uuid().nullable(),
    endedAt: p.datetime().nullable(),
  },
});

/** Days for which a claim waits for somebody else. The clock goes on: a hold says with whom the days lie, and moves no due date. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description:
    'Days for which a claim waits for somebody else. The clock goes on: a hold says with whom the days lie, and moves no due date.',
})
export class ClaimHold extends ClaimHoldSchema.class {
  declare note: string | null;
  declare endedById: string | null;
  declare endedAt: Date | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ClaimHoldReason, { description: 'For what it waits.' })
  declare reason: ClaimHoldReason;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  declare fromOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'Last day at the latest, at most 30 days later.' })
  declare untilOn: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day from which it was over before its last day; null when nobody ended it.',
  })
  declare endedOn: LocalDate | null;

  @Field(() => ResponsibleParty, { description: 'With whom the days lie.' })
  get party(): Opt<ResponsibleParty> {
    return HELD_BY[this.reason];
  }

  /** The days it stands for. */
  days(): HeldDays {
    const over = addDays(this.untilOn, 1);
    const toOn = this.endedOn !== null && this.endedOn < over ? this.endedOn : over;
    return { party: HELD_BY[this.reason], fromOn: this.fromOn, toOn };
  }

  /** Whether it holds the claim on a day. */
  isOn(day: LocalDate): boolean {
    const { fromOn, toOn } = this.days();
    return fromOn <= day && (toOn === null || day < toOn);
  }

  /** Makes an end of it. */
  end(on: LocalDate, byId: string | null, at: Date): void {
    this.endedOn = on < this.fromOn ? this.fromOn : on;
    this.endedById = byId;
    this.endedAt = at;
  }
}
ClaimHoldSchema.setClass(ClaimHold);
