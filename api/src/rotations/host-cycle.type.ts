import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar, type LocalDate } from '../kernel/index.js';
import { HostCycleState, type Cycle, type CycleMember } from './host-cycle.js';

registerEnumType(HostCycleState, {
  name: 'HostCycleState',
  description: 'How a member stands in the running cycle of hosts.',
  valuesConfig: {
    HOSTED: { description: 'Had the turn of this cycle.' },
    PLANNED: { description: 'Has not had it yet; a turn is planned.' },
    WAITING: { description: 'Has not had it yet, and none is planned.' },
    EXEMPTED: { description: 'Need not host now, and is not waited for.' },
  },
});

/** One member in the running cycle. */
@ObjectType({ description: 'How one member stands in the running cycle of hosts.' })
export class HostCycleMember implements CycleMember {
  participantId!: string;

  @Field(() => HostCycleState, { description: 'How the member stands.' })
  state!: HostCycleState;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Day of the turn that was had or is planned, or last day of the exemption; null while waiting.',
  })
  on!: LocalDate | null;

  @Field(() => Int, { description: 'Meetings hosted in all; planned ones do not count here.' })
  timesHosted!: number;

  @Field(() => LocalDateScalar, {
    description: 'Day since which the member waits: of the last turn, or of joining when later.',
  })
  waitingSince!: LocalDate;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from then to today; null for whoever had the turn of this cycle.',
  })
  waitingDays!: number | null;
}

/** How far the group is in giving everybody a turn. */
@ObjectType({
  description:
    'The running cycle of hosts: it ends when every member who can host has had one turn. Only meetings that took place count.',
})
export class HostCycle implements Cycle {
  @Field(() => Int, { description: 'Number of the cycle, from 1.' })
  number!: number;

  @Field(() => [HostCycleMember], {
    description:
      'All members: those who hosted by day, those planned by day, those waiting in the order of the queue, those exempted.',
  })
  members!: HostCycleMember[];
}
