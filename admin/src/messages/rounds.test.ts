import { expect, test } from '@jest/globals';
import type { MeetingMessage } from './message.rows';
import { roundsOf } from './rounds';

const message = (wish: Partial<MeetingMessage>): MeetingMessage => ({
  id: 'm',
  template: 'MEMBER_REMINDER',
  state: 'QUEUED',
  reason: null,
  channel: null,
  sendAfter: '2026-12-05T09:00:00.000Z',
  ...wish,
});

test('messages that say the same at the same time are one round, counted by state', () => {
  const earlier = '2026-11-29T09:00:00.000Z';
  const messages = [
    message({}),
    message({}),
    message({ state: 'SKIPPED', reason: 'NO_CONSENT' }),
    message({ template: 'HOST_REMINDER', sendAfter: earlier, state: 'SENT', channel: 'LOG' }),
  ];
  expect(roundsOf(messages)).toEqual([
    {
      template: 'HOST_REMINDER',
      sendAfter: earlier,
      counts: [{ state: 'SENT', channel: 'LOG', count: 1 }],
    },
    {
      template: 'MEMBER_REMINDER',
      sendAfter: '2026-12-05T09:00:00.000Z',
      counts: [
        { state: 'QUEUED', channel: null, count: 2 },
        { state: 'SKIPPED', channel: null, count: 1 },
      ],
    },
  ]);
});
