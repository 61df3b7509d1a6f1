import type { messages as indonesian } from '../id/messages';
import type { Messages } from '../messages';

/** Messages and reminders. */
export const messages: Messages<typeof indonesian> = {
  name: 'Message |||| Messages',
  fields: {
    sendAfter: 'To be sent',
    recipient: 'Recipient',
    template: 'Content',
    meeting: 'Meeting',
    state: 'Status',
  },
  noted: 'Only noted in the log',
  none: {
    title: 'No messages yet',
    body: 'Reminders are prepared by themselves two weeks before a meeting, for the host, the members who agreed, and the officer.',
  },
  ofOneMeeting: 'One meeting',
  reminders: 'Reminders',
  noReminders: 'None yet. Reminders are prepared two weeks before the meeting.',
  seeAll: 'See the recipients',
  settings: {
    button: 'Set reminders',
    title: 'Reminder times',
    body: 'Messages hold only group, day, time and place. What is queued follows.',
    hostDays: 'Host, days before',
    memberDays: 'Members, days before',
    officerDays: 'Officer, days before',
    daysHelp: 'At most three, 1–14, such as 7, 1. Leave empty to send none.',
    daysWrong: 'At most three numbers from 1 to 14.',
    quietFrom: 'Send nothing from',
    quietUntil: 'until',
    done: 'Reminder times saved',
  },
};
