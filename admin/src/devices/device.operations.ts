import { graphql } from '../data/gql';
import { operations } from '../data/operations';

const FieldDeviceListDocument = graphql(`
  query FieldDeviceList($page: PageInput) {
    list: fieldDevices(page: $page) {
      total
      totalIsEstimate
      items {
        ...FieldDeviceFacts
      }
    }
  }
  fragment FieldDeviceFacts on FieldDevice {
    id
    version
    name
    firstSeenAt
    lastSeenAt
    lockedAt
    lockReason
    user {
      id
      fullName
    }
  }
`);

/** Locks a lost phone; it forgets everything at its next contact. */
export const FieldDeviceLockDocument = graphql(`
  mutation FieldDeviceLock($id: ID!, $expectedVersion: Int!, $input: FieldDeviceLockInput!) {
    device: fieldDeviceLock(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Phones that record meetings, behind react-admin's verbs. */
export const deviceOperations = operations({ list: FieldDeviceListDocument });
