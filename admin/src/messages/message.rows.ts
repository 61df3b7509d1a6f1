import type { MeetingMessagesQuery, MessageListQuery } from '../data/gql/graphql';

/** A message as a row of the list shows it. */
export type MessageRow = MessageListQuery['list']['items'][number];

/** A message as the page of its meeting shows it. */
export type MeetingMessage = NonNullable<MeetingMessagesQuery['meeting']>['messages'][number];
