import { graphql } from '../data/gql';

/** Reminders and notices about one meeting. */
export const MeetingMessagesDocument = graphql(`
  query MeetingMessages($id: ID!) {
    meeting(id: $id) {
      id
      messages {
        id
        template
        state
        reason
        channel
        sendAfter
      }
    }
  }
`);

/** When the institution reminds. */
export const ReminderSettingsDocument = graphql(`
  query ReminderSettings {
    settings: reminderSettings {
      hostDaysBefore
      memberDaysBefore
      officerDaysBefore
      quietFrom
      quietUntil
      version
    }
  }
`);

/** Sets when the institution reminds. */
export const ReminderSettingsUpdateDocument = graphql(`
  mutation ReminderSettingsUpdate($expectedVersion: Int!, $input: ReminderSettingsInput!) {
    settings: reminderSettingsUpdate(expectedVersion: $expectedVersion, input: $input) {
      version
    }
  }
`);
