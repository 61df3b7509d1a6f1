import { graphql } from '../../data/gql';

/** What stands in the way of a meeting at a time and place; nothing when it may be so. */
export const MeetingClashesDocument = graphql(`
  query MeetingClashes($input: MeetingSlotInput!) {
    meetingClashes(input: $input) {
      ...ClashFacts
    }
  }
  fragment ClashFacts on MeetingClash {
    kind
    on
    gapDays
    canOverride
    dayOff {
      on
      name
      kind
    }
    meeting {
      id
      kind
      meetsOn
      startsAt
      place
      group {
        id
        name
      }
    }
  }
`);

/** Moves a planned meeting to another day, hour or place. */
export const MeetingMoveDocument = graphql(`
  mutation MeetingMove($id: ID!, $expectedVersion: Int!, $input: MeetingMoveInput!) {
    meeting: meetingMove(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Moves a planned meeting and those planned after it to another rule, hour or place. */
export const MeetingMoveFollowingDocument = graphql(`
  mutation MeetingMoveFollowing(
    $id: ID!
    $expectedVersion: Int!
    $input: MeetingMoveFollowingInput!
  ) {
    moved: meetingMoveFollowing(id: $id, expectedVersion: $expectedVersion, input: $input) {
      movedCount
      rows {
        accepted
        rule
        message
        meeting {
          id
          meetsOn
          startsAt
          place
        }
      }
    }
  }
`);
