import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { HostReason, type HostPlace } from './rota.js';

registerEnumType(HostReason, {
  name: 'HostReason',
  description: 'What puts a member before the next one in the queue: why this host?',
  valuesConfig: {
    NEVER_HOSTED: { description: 'Has never hosted, and the next one has.' },
    FEWEST_TURNS: { description: 'Has had fewer turns than the next one.' },
    LONGEST_AGO: { description: 'Has had as many turns, but has been waiting longer.' },
    SENIORITY: { description: 'Stands equal in both, and has been a member longer.' },
  },
});

/** A member's place in the queue of hosts. */
@ObjectType({
  description:
    'A member’s place in the queue of hosts: fewest turns first, then longest ago, then seniority.',
})
export class HostSuggestion implements Omit<
  HostPlace,
  'countedTurns' | 'waitingSince' | 'seniority'
> {
  participantId!: string;

  @Field(() => Int, { description: 'Place in the queue, from 1; the first hosts next.' })
  position!: number;

  @Field(() => Int, { description: 'Meetings hosted, planned ones taken as hosted.' })
  timesHosted!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the last hosted or planned meeting; null when never.',
  })
  lastHostedOn!: LocalDate | null;

  @Field(() => Boolean, {
    description: 'True when the member had a turn since the last time everybody had one.',
  })
  hasHostedThisCycle!: boolean;

  @Field(() => HostReason, { description: 'Why before the next one in the queue.' })
  reason!: HostReason;
}
