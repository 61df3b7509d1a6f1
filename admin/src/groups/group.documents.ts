import { graphql } from '../data/gql';

/** A page of groups with what their row shows. */
export const GroupListDocument = graphql(`
  query GroupList($page: PageInput, $sort: GroupSort, $filter: GroupFilter) {
    list: groups(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        name
        neighbourhood
        recurrenceRule
        meetsAt
        membersCount
        arrearsCount
        institution {
          id
          shortName
        }
        officer {
          id
          fullName
        }
        nextMeeting {
          id
          meetsOn
        }
      }
    }
  }
`);

/** One group without its people, which not everybody may see. */
export const GroupFactsDocument = graphql(`
  query GroupFacts($id: ID!) {
    record: group(id: $id) {
      ...GroupFacts
    }
  }
  fragment GroupFacts on Group {
    id
    version
    name
    neighbourhood
    recurrenceRule
    meetsAt
    holidayRule
    usualPlace
    closedOn
    membersCount
    arrearsCount
    cohort {
      id
      name
    }
    region {
      id: code
      path
    }
    officer {
      id
      fullName
      phone
    }
    nextMeeting {
      id
      meetsOn
      startsAt
      place
    }
  }
`);

/** The members of a group with where they stand. */
export const GroupMembersDocument = graphql(`
  query GroupMembers($id: ID!) {
    group(id: $id) {
      id
      memberships {
        id
        joinedOn
        leftOn
        participant {
          id
          number
          fullName
          phone
          currentEnrolment {
            id
            status
            premiumSummary {
              arrearsMonths
            }
          }
        }
      }
    }
  }
`);

/** Opens a group in a cohort. */
export const GroupCreateDocument = graphql(`
  mutation GroupCreate($input: GroupCreateInput!) {
    record: groupCreate(input: $input) {
      id
      version
      name
    }
  }
`);

/** Changes who leads a group, when and where it meets. */
export const GroupUpdateDocument = graphql(`
  mutation GroupUpdate($id: ID!, $expectedVersion: Int!, $input: GroupUpdateInput!) {
    record: groupUpdate(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
      name
    }
  }
`);
