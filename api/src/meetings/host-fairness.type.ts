import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Fairness } from './host-fairness.js';

/** How evenly hosting is spread over a group. */
@ObjectType({
  description:
    'How evenly hosting is spread over the present members of a group. Only meetings that took place count as hosted.',
})
export class HostFairness implements Fairness {
  @Field(() => Int, { description: 'Present members.' })
  members!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewest meetings hosted by a present member; null without members.',
  })
  turnsMin!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Most meetings hosted by a present member; null without members.',
  })
  turnsMax!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Meetings hosted per present member on average; null without members.',
  })
  turnsMean!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Gini coefficient of the meetings hosted by present members: 0 when all hosted equally often, near 1 when one hosted all; null before anybody has. In a running cycle it is above 0 even when the rota is kept.',
  })
  gini!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share, from 0 to 1, of the monthly meetings held that were hosted by the member who was planned first; meetings for which nobody was planned are left out; null when there are none.',
  })
  heldAsPlannedShare!: number | null;

  @Field(() => Int, { description: 'Turns deferred, by present and former members.' })
  deferrals!: number;

  @Field(() => Int, { description: 'Meetings hosted out of turn by the deliberation’s choice.' })
  overrides!: number;

  @Field(() => Int, { description: 'Swaps by consent.' })
  swaps!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Months of 30.4 days between two turns of one member, on average over all members; null while nobody has hosted twice.',
  })
  monthsBetweenTurns!: number | null;
}
