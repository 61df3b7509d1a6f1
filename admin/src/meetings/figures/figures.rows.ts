import type { MeetingFiguresQuery } from '../../data/gql/graphql';

/** What became of the meetings of a period. */
export type MeetingFigures = MeetingFiguresQuery['meetingFigures'];
