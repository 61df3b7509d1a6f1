import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { HostReason, type HostPlace } from './rota.js';

registerEnumType(HostReason, {
  name: 'HostReason',
  description: 'What puts a member before the next one in the queue: why this host?',
  valuesConfig: {
    NEVER_HOSTED: { description: 'Has never hosted, and the next one has.' },
    NOT_THIS_CYCLE: { description: 'Has not had a turn in this cycle, and the next one has.' },
    FEWEST_TURNS: {
      description:
        'Both had a turn in this cycle, and fewer turns count for this one: `countedTurns`.',
    },
    LONGEST_AGO: {
      description:
        'As many turns count for both, but this one has been waiting longer: `waitingSince`.',
    },
    SENIORITY: {
      description: 'Stands equal in both, and was enrolled earlier or under a lower number.',
    },
    SWAPPED: { description: 'One of the two exchanged places by consent.' },
    LAST: { description: 'Everybody else who could host comes before.' },
    ONLY_ONE: { description: 'Nobody else could host.' },
  },
});

/** A member's place in the queue of hosts. */
@ObjectType({
  description:
    'A member’s place in the queue of hosts: fewest turns first, then longest ago, then seniority.',
})
export class HostSuggestion implements Omit<HostPlace, 'seniority' | 'place'> {
  participantId!: string;
  nextId!: string | null;
  swappedWithId!: string | null;

  @Field(() => Int, { description: 'Place in the queue, from 1; the first hosts next.' })
  position!: number;

  @Field(() => Int, { description: 'Meetings hosted, planned ones taken as hosted.' })
  timesHosted!: number;

  @Field(() => Int, {
    description:
      'Turns that count for the order: `timesHosted`, and the cycles before joining or missed while exempted.',
  })
  countedTurns!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the last hosted or planned meeting; null when never.',
  })
  lastHostedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Day of the last turn, or of joining when that is later; null since the group’s first meeting.',
  })
  waitingSince!: LocalDate | null;

  @Field(() => Boolean, {
    description: 'True when the member had a turn since the last time everybody had one.',
  })
  hasHostedThisCycle!: boolean;

  @Field(() => HostReason, { description: 'Why before the next one in the queue.' })
  reason!: HostReason;
}
