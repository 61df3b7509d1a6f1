import { graphql } from '../data/gql';
import { operations } from '../data/operations';
import { creating, updating, type Change } from '../data/writing';
import {
  toCreateInput,
  toUpdateInput,
  type UserCreateForm,
  type UserUpdateForm,
} from './user.forms';

const UserListDocument = graphql(`
  query UserList($page: PageInput, $sort: UserSort, $filter: UserFilter) {
    list: users(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        ...UserFacts
      }
    }
  }
  fragment UserFacts on User {
    id
    version
    fullName
    email
    phone
    role
    isActive
    lastSignedInAt
    institution {
      id
      shortName
    }
  }
`);

const UserRecordDocument = graphql(`
  query UserRecord($id: ID!) {
    record: user(id: $id) {
      ...UserFacts
    }
  }
`);

const UserCreateDocument = graphql(`
  mutation UserCreate($input: UserCreateInput!) {
    record: userCreate(input: $input) {
      ...UserFacts
    }
  }
`);

const UserUpdateDocument = graphql(`
  mutation UserUpdate($id: ID!, $expectedVersion: Int!, $input: UserUpdateInput!) {
    record: userUpdate(id: $id, expectedVersion: $expectedVersion, input: $input) {
      ...UserFacts
    }
  }
`);

/** People with an account, behind react-admin's verbs. */
export const userOperations = operations({
  list: UserListDocument,
  sort: { fullName: 'FULL_NAME', email: 'EMAIL', role: 'ROLE' },
  record: UserRecordDocument,
  create: creating(
    UserCreateDocument,
    (form: UserCreateForm) => ({ input: toCreateInput(form) }),
    ({ record }) => record,
  ),
  update: updating(UserUpdateDocument, ({ id, expectedVersion, form }: Change<UserUpdateForm>) => ({
    id,
    expectedVersion,
    input: toUpdateInput(form),
  })),
});
