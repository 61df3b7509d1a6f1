import { describe, expect, it } from '@jest/globals';
import { HandoverWay, proposeHandover } from './claim-handover.js';

const { MEETING, VISIT } = HandoverWay;
/** Joint leave around Lebaran of 1447 H. */
const isDayOff = (day: string) => day >= '2026-03-18' && day <= '2026-03-24';

describe('claim money is proposed to be handed over', () => {
  it.each([
    [
      'at the next meeting when that keeps the promise',
      '2026-11-23',
      '2026-11-27',
      '2026-11-27',
      [MEETING, '2026-11-27', '2026-11-26', true],
    ],
    [
      'by a visit, or a transfer a working day earlier, when the meeting is too late',
      '2026-11-23',
      '2026-11-27',
      '2026-12-12',
      [VISIT, '2026-11-27', '2026-11-26', true],
    ],
    [
      'by a visit when no meeting is planned',
      '2026-11-23',
      '2026-11-25',
      null,
      [VISIT, '2026-11-25', '2026-11-24', true],
    ],
    [
      'on Friday when the promised day is a Sunday',
      '2026-11-23',
      '2026-11-29',
      '2026-12-05',
      [VISIT, '2026-11-27', '2026-11-26', true],
    ],
    [
      'before Lebaran when the promised day lies in it',
      '2026-03-16',
      '2026-03-20',
      '2026-04-04',
      [VISIT, '2026-03-17', '2026-03-16', true],
    ],
    [
      'today when nothing but days off are left, and a transfer comes too late',
      '2026-03-19',
      '2026-03-22',
      '2026-04-04',
      [VISIT, '2026-03-19', null, true],
    ],
    [
      'today when the promise is due today',
      '2026-11-23',
      '2026-11-23',
      '2026-12-05',
      [VISIT, '2026-11-23', null, true],
    ],
    [
      'today when the promise is broken already',
      '2026-11-23',
      '2026-11-20',
      '2026-12-05',
      [VISIT, '2026-11-23', null, false],
    ],
  ] as const)('%s', (_, today, dueOn, nextMeetingOn, [way, on, transferOn, isInTime]) => {
    expect(proposeHandover({ dueOn, nextMeetingOn }, today, isDayOff)).toEqual({
      way,
      on,
      transferOn,
      isInTime,
    });
  });
});
