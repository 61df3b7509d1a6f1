import { graphql } from '../data/gql';

/** The viewer's own calendar addresses that still answer. */
export const CalendarFeedsDocument = graphql(`
  query CalendarFeeds($groupId: ID) {
    list: calendarFeeds(groupId: $groupId, page: { number: 1, size: 100 }) {
      items {
        id
        createdAt
        group {
          id
          name
        }
      }
    }
  }
`);

/** Makes an address; the answer is the only place where it ever stands. */
export const CalendarFeedCreateDocument = graphql(`
  mutation CalendarFeedCreate($input: CalendarFeedCreateInput!) {
    created: calendarFeedCreate(input: $input) {
      url
      feed {
        id
      }
    }
  }
`);

/** Makes an address answer nothing any more. */
export const CalendarFeedRevokeDocument = graphql(`
  mutation CalendarFeedRevoke($id: ID!) {
    feed: calendarFeedRevoke(id: $id) {
      id
      revokedAt
    }
  }
`);
