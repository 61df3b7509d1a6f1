import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { HostBasis, HostSuggestion, type HostTurn, type PlannedPlace } from '../rotations/index.js';
import type { Meeting } from './meeting.entity.js';

registerEnumType(HostBasis, {
  name: 'HostBasis',
  description: 'How the host of a coming meeting was found.',
  valuesConfig: {
    RULE: { description: 'First in the queue; `why` says by which rule.' },
    OVERRIDE: { description: 'Chosen out of turn by the deliberation; the turn says why.' },
    SWAP: { description: 'Took the turn of another member by consent; the turn names the swap.' },
    EARLIER_PLAN: { description: 'Planned before the queue changed, and left so.' },
    NOBODY: { description: 'No member can host.' },
  },
});

/** A coming meeting with its host. */
@ObjectType({
  description:
    'A coming monthly meeting with its host: as planned, or where nothing is planned yet as the rule suggests.',
})
export class PlannedHost implements Omit<PlannedPlace, 'why'> {
  participantId!: string | null;
  meeting!: Meeting | null;
  turn!: HostTurn | null;

  @Field(() => LocalDateScalar, { description: 'Day of the meeting, or the day by the rule.' })
  meetsOn!: LocalDate;

  @Field(() => HostBasis, { description: 'How the host was found.' })
  basis!: HostBasis;

  @Field(() => HostSuggestion, {
    nullable: true,
    description: 'The place in the queue on that day; null unless the rule chose.',
  })
  why!: HostSuggestion | null;
}

/** What became of one meeting for which a host was looked for. */
@ObjectType({ description: 'What became of one meeting for which a host was looked for.' })
export class HostTurnsPlanRow {
  meetingId!: string;
  turn!: HostTurn | null;

  @Field(() => HostSuggestion, {
    nullable: true,
    description: 'The place in the queue that decided; null when no member could host.',
  })
  why!: HostSuggestion | null;
}

/** What planning the hosts of a group did. */
@ObjectType({ description: 'What planning the hosts of a group did, meeting by meeting.' })
export class HostTurnsPlanResult {
  groupId!: string;

  @Field(() => [HostTurnsPlanRow], {
    description: 'The meetings that had no host, the earliest first; none when all had one.',
  })
  rows!: HostTurnsPlanRow[];

  @Field(() => Int, { description: 'Meetings that have a host now.' })
  plannedCount!: number;

  @Field(() => Int, { description: 'Meetings for which no member could be found.' })
  withoutHostCount!: number;
}
