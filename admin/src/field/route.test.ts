import { expect, test } from '@jest/globals';
import { PATHS, routeOf } from './route';

test('every address leads back to its screen, and an unknown one to the list', () => {
  expect(routeOf(PATHS.meeting('m1'))).toEqual({ screen: 'MEETING', meetingId: 'm1' });
  expect(routeOf(PATHS.close('m1'))).toEqual({ screen: 'CLOSE', meetingId: 'm1' });
  expect(routeOf(PATHS.outbox)).toEqual({ screen: 'OUTBOX' });
  expect(routeOf(PATHS.device)).toEqual({ screen: 'DEVICE' });
  expect([PATHS.meetings, '', '#/lain', '#/pertemuan'].map(routeOf)).toEqual(
    Array(4).fill({ screen: 'MEETINGS' }),
  );
});
