import type { FieldDeviceFactsFragment } from '../data/gql/graphql';

/** A phone of the list. */
export type DeviceRow = FieldDeviceFactsFragment;
