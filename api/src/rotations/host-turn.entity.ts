import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, Permission, type LocalDate } from '../kernel/index.js';

/** What became of a host turn. HOSTED counts in the rota, and so does PLANNED, as if it were held already. */
export enum HostTurnState {
  PLANNED = 'PLANNED',
  HOSTED = 'HOSTED',
  DEFERRED = 'DEFERRED',
  EXEMPTED = 'EXEMPTED',
  CANCELLED = 'CANCELLED',
  SWAPPED = 'SWAPPED',
}
registerEnumType(HostTurnState, {
  name: 'HostTurnState',
  description:
    'What became of a host turn. In the rota HOSTED counts, and so does PLANNED, so that nobody is planned twice in a cycle.',
  valuesConfig: {
    PLANNED: { description: 'Will host a meeting that is still to come.' },
    HOSTED: { description: 'Hosted the meeting.' },
    DEFERRED: { description: 'Asked to host another time; the place in the queue is kept.' },
    EXEMPTED: { description: 'Need not host until a date, such as in mourning or illness.' },
    CANCELLED: { description: 'Was not needed after all; the place in the queue is kept.' },
    SWAPPED: { description: 'Given to another member by consent, for that member’s place.' },
  },
});

export const HostTurnSchema = defineEntity({
  name: 'HostTurn',
  tableName: 'host_turns',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    groupId: p.uuid(),
    participantId: p.uuid(),
    meetingId: p.uuid().nullable(),
    state: p.enum(() => HostTurnState),
    turnOn: p.date(),
    isOverride: p.boolean(),
    reason: p.text().nullable(),
    exemptUntil: p.date().nullable(),
    cameBySwapId: p.uuid().nullable(),
    wentBySwapId: p.uuid().nullable(),
    decisionId: p.uuid().nullable(),
    acceptedAt: p.datetime().nullable(),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** One turn of one participant in the host rota of a group. */
@ObjectType({
  description: 'One turn (giliran) of one participant in the host rota of a group.',
})
export class HostTurn extends HostTurnSchema.class {
  declare meetingId: string | null;
  declare cameBySwapId: string | null;
  declare wentBySwapId: string | null;
  declare decisionId: string | null;
  declare version: Opt<number>;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => HostTurnState, { description: 'What became of the turn.' })
  declare state: HostTurnState;

  @Field(() => LocalDateScalar, {
    description: 'Day of the meeting; for an exemption, the day it begins.',
  })
  declare turnOn: LocalDate;

  @Field(() => Boolean, {
    description: 'True when the deliberation chose somebody who was not next in the queue.',
  })
  declare isOverride: boolean;

  @Authorized(Permission.PARTICIPANT_READ)
  @Field(() => String, {
    nullable: true,
    description:
      'Why out of turn, deferred, exempted or replaced; null when nothing was said, or the decision says it.',
  })
  declare reason: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of an exemption; null for every other state.',
  })
  declare exemptUntil: LocalDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was recorded that the member accepts to host, such as at the end of the meeting before; null until then.',
  })
  declare acceptedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the turn was entered.' })
  declare recordedAt: Date;

  /** The participant hosted the meeting, so the turn counts. */
  host(): void {
    this.state = HostTurnState.HOSTED;
  }

  /** The participant hosts another time and keeps the place in the queue. */
  defer(reason: string): void {
    this.state = HostTurnState.DEFERRED;
    this.reason = reason;
  }

  /** The turn is not needed: no meeting, or another host. The place in the queue and an earlier reason are kept. */
  cancel(reason: string | null): void {
    this.state = HostTurnState.CANCELLED;
    this.reason ??= reason;
  }

  /** Another member hosts in exchange for a place of theirs. */
  swap(swapId: string): void {
    this.state = HostTurnState.SWAPPED;
    this.wentBySwapId = swapId;
  }

  /** The member accepts to host; the first time counts. */
  accept(at: Date): void {
    this.acceptedAt ??= at;
  }

  /** The meeting moved, and its host with it. */
  moveTo(day: LocalDate): void {
    this.turnOn = day;
  }
}
HostTurnSchema.setClass(HostTurn);
