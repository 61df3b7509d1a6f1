import type {
  GroupHostRotaQuery,
  HostPlaceFactsFragment,
  PlannedHostFactsFragment,
} from '../data/gql/graphql';

/** A group's rota as its own page shows it. */
export type HostRota = NonNullable<GroupHostRotaQuery['group']>;

/** A place in the queue of hosts, with the telephone. */
export type QueuePlace = HostRota['hostQueue'][number];

/** A place in the queue of hosts. */
export type HostPlace = HostPlaceFactsFragment;

/** The running cycle of hosts. */
export type HostCycle = HostRota['hostCycle'];

/** One member in the running cycle. */
export type HostCycleMember = HostCycle['members'][number];

/** How even the rota is. */
export type HostFairness = HostRota['hostFairness'];

/** A coming meeting with its host. */
export type PlannedHost = PlannedHostFactsFragment;

/** A meeting as the dialogs of the rota need it. */
export interface HostedMeeting {
  readonly id: string;
  readonly groupId: string;
  readonly meetsOn: string;
  readonly host: { readonly id: string; readonly fullName: string } | null;
}
