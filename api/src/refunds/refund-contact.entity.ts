import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';

/** How somebody was asked to fetch their refund. */
export enum ContactWay {
  PHONE = 'PHONE',
  MESSAGE = 'MESSAGE',
  VISIT = 'VISIT',
  MEETING = 'MEETING',
  THROUGH_SOMEBODY = 'THROUGH_SOMEBODY',
}
registerEnumType(ContactWay, {
  name: 'ContactWay',
  description: 'How somebody was asked to fetch their refund.',
  valuesConfig: {
    PHONE: { description: 'A call.' },
    MESSAGE: { description: 'A written message.' },
    VISIT: { description: 'A visit at home.' },
    MEETING: { description: 'At a meeting of the group.' },
    THROUGH_SOMEBODY: { description: 'Through a neighbour, a relative or a fellow member.' },
  },
});

/** What came of it. */
export enum ContactOutcome {
  WILL_FETCH = 'WILL_FETCH',
  NO_ANSWER = 'NO_ANSWER',
  UNKNOWN_THERE = 'UNKNOWN_THERE',
  REFUSES = 'REFUSES',
  OTHER = 'OTHER',
}
registerEnumType(ContactOutcome, {
  name: 'ContactOutcome',
  description: 'What came of asking somebody to fetch their refund.',
  valuesConfig: {
    WILL_FETCH: { description: 'They come, or somebody for them.' },
    NO_ANSWER: { description: 'Nobody was reached.' },
    UNKNOWN_THERE: { description: 'Wrong number, or moved away.' },
    REFUSES: { description: 'They do not want the money.' },
    OTHER: { description: 'Something else, as the note says.' },
  },
});

export const RefundContactSchema = defineEntity({
  name: 'RefundContact',
  tableName: 'refund_contacts',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    refundId: p.uuid(),
    contactedOn: p.date(),
    way: p.enum(() => ContactWay),
    outcome: p.enum(() => ContactOutcome),
    note: p.text().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** One attempt to reach whoever a refund waits for; it is never changed or deleted. */
@ObjectType({
  description:
    'One attempt to reach whoever a refund waits for. It is never changed or deleted; what was wrong is followed by what is right.',
})
export class RefundContact extends RefundContactSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => LocalDateScalar, { description: 'Day of the attempt.' })
  declare contactedOn: LocalDate;

  @Field(() => ContactWay, { description: 'How.' })
  declare way: ContactWay;

  @Field(() => ContactOutcome, { description: 'What came of it.' })
  declare outcome: ContactOutcome;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    nullable: true,
    description: 'What else is worth knowing; always there when the outcome is OTHER.',
  })
  declare note: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  declare recordedAt: Date;
}
RefundContactSchema.setClass(RefundContact);
