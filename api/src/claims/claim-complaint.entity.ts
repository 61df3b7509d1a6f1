import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTimeScalar,
  LocalDateScalar,
  Permission,
  RuleCode,
  ruleViolated,
  type LocalDate,
} from '../kernel/index.js';

/** Days within which a complaint is to be settled. */
export const COMPLAINT_DAYS = 3;

/** How a complaint ended. */
export enum ComplaintOutcome {
  RECEIVED_AFTER_ALL = 'RECEIVED_AFTER_ALL',
  PAID_AGAIN = 'PAID_AGAIN',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ComplaintOutcome, {
  name: 'ComplaintOutcome',
  description: 'How a complaint ended.',
  valuesConfig: {
    RECEIVED_AFTER_ALL: { description: 'The family has the money after all.' },
    PAID_AGAIN: { description: 'The payment had gone wrong, was taken back and made again.' },
    WITHDRAWN: { description: 'The family took it back.' },
  },
});

export const ClaimComplaintSchema = defineEntity({
  name: 'ClaimComplaint',
  tableName: 'claim_complaints',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    text: p.text().nullable(),
    openedOn: p.date(),
    openedAt: p.datetime(),
    openedById: p.uuid().nullable(),
    paidById: p.uuid(),
    assignedToId: p.uuid(),
    dueOn: p.date(),
    outcome: p.enum(() => ComplaintOutcome).nullable(),
    resolution: p.text().nullable(),
    closedOn: p.date().nullable(),
    closedAt: p.datetime().nullable(),
    closedById: p.uuid().nullable(),
  },
});

/** The family says that it has not got the money. */
@Authorized(Permission.CLAIM_READ)
@ObjectType({
  description:
    'A complaint (pengaduan): the family says that it has not got the money of a claim that was paid. The clock goes on.',
})
export class ClaimComplaint extends ClaimComplaintSchema.class {
  declare openedById: string | null;
  declare closedAt: Date | null;
  declare closedById: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the family says; null when it only said that it has nothing.',
  })
  declare text: string | null;

  @Field(() => LocalDateScalar, { description: 'Day it was made.' })
  declare openedOn: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare openedAt: Date;

  @Field(() => LocalDateScalar, { description: 'Day by which it is to be settled.' })
  declare dueOn: LocalDate;

  @Field(() => ComplaintOutcome, {
    nullable: true,
    description: 'How it ended; null while it is open.',
  })
  declare outcome: ComplaintOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was found and done; null while it is open.',
  })
  declare resolution: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day it was settled; null while it is open.',
  })
  declare closedOn: LocalDate | null;

  /** Settles it. Not by who paid, and only by whom it was given to, unless they may decide claims. */
  close(
    { outcome, resolution }: { outcome: ComplaintOutcome; resolution: string },
    {
      on,
      at,
      byId,
      mayDecide,
    }: { on: LocalDate; at: Date; byId: string | null; mayDecide: boolean },
  ): void {
    if (this.closedOn !== null) {
      const message = `This complaint was settled on ${this.closedOn}.`;
      throw ruleViolated(RuleCode.CLAIM_COMPLAINT_CLOSED, message);
    }
    if (byId === this.paidById) {
      const message = 'Somebody else settles this complaint, for you paid the claim.';
      throw ruleViolated(RuleCode.CLAIM_SAME_PERSON, message);
    }
    if (byId !== null && byId !== this.assignedToId && !mayDecide) {
      const message = 'Somebody else was asked to settle this complaint.';
      throw ruleViolated(RuleCode.CLAIM_COMPLAINT_OF_ANOTHER, message);
    }
    Object.assign(this, { outcome, resolution, closedOn: on, closedAt: at, closedById: byId });
  }
}
ClaimComplaintSchema.setClass(ClaimComplaint);
