import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, Permission } from '../kernel/index.js';

/** How somebody said yes. */
export enum ConsentMeans {
  IN_PERSON = 'IN_PERSON',
  AT_MEETING = 'AT_MEETING',
  BY_PHONE = 'BY_PHONE',
  BY_MESSAGE = 'BY_MESSAGE',
}
registerEnumType(ConsentMeans, {
  name: 'ConsentMeans',
  description: 'How a member said yes to a swap.',
  valuesConfig: {
    IN_PERSON: { description: 'Told the officer in person.' },
    AT_MEETING: { description: 'Said so before the group, at a meeting.' },
    BY_PHONE: { description: 'Told the officer on the phone.' },
    BY_MESSAGE: { description: 'Wrote a message.' },
  },
});

export const HostSwapSchema = defineEntity({
  name: 'HostSwap',
  tableName: 'host_swaps',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    groupId: p.uuid(),
    giverId: p.uuid(),
    givenMeetingId: p.uuid(),
    takerId: p.uuid(),
    takenMeetingId: p.uuid().nullable(),
    giverConsent: p.enum(() => ConsentMeans),
    takerConsent: p.enum(() => ConsentMeans),
    note: p.text().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
  },
});

/** Two members of a group exchanged their places in the rota, and both said yes. */
@ObjectType({
  description:
    'Two members of a group exchanged their places in the rota, and both said yes. It is never changed: another swap undoes it.',
})
export class HostSwap extends HostSwapSchema.class {
  declare takenMeetingId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ConsentMeans, { description: 'How the member said yes who gave the turn away.' })
  declare giverConsent: ConsentMeans;

  @Field(() => ConsentMeans, { description: 'How the member said yes who took the turn.' })
  declare takerConsent: ConsentMeans;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, { nullable: true, description: 'A remark; null when nothing was said.' })
  declare note: string | null;

  @Field(() => DateTimeScalar, { description: 'When the swap was entered.' })
  declare recordedAt: Date;
}
HostSwapSchema.setClass(HostSwap);
