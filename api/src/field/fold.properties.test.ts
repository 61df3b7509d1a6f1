import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AttendanceState } from '../attendance/index.js';
import { FieldOperationKind as Kind } from './field.enums.js';
import { foldMeeting, type FieldFact, type FoldedMeeting } from './fold.js';

const RUNS = Number(process.env['ASKESOS_PROPERTY_RUNS'] ?? 10_000);
const MEMBERS = ['budi', 'sari', 'tono'];
const DEVICES = ['a', 'b', 'c'];

/** What three phones record of three members, with taking back, in the order of each phone. */
const histories = fc
  .array(
    fc.record({
      device: fc.constantFrom(...DEVICES),
      kind: fc.constantFrom(Kind.ATTENDANCE, Kind.ATTENDANCE, Kind.PREMIUM, Kind.UNDO, Kind.CLOSE),
      member: fc.constantFrom(...MEMBERS),
      state: fc.constantFrom(...Object.values(AttendanceState)),
      undoes: fc.nat(40),
      treasurer: fc.boolean(),
      hostAttended: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((steps) =>
    steps.map((step, index): FieldFact => {
      const isAbout = step.kind === Kind.ATTENDANCE || step.kind === Kind.PREMIUM;
      return {
        id: String(index).padStart(3, '0'),
        meetingId: 'meeting',
        deviceId: step.device,
        sequence: index + 1,
        kind: step.kind,
        userId: step.device,
        mayUndoOthers: step.treasurer,
        participantId: isAbout ? step.member : null,
        attendance: step.kind === Kind.ATTENDANCE ? step.state : null,
        note: null,
        amount: step.kind === Kind.PREMIUM ? 5_000 : null,
        undoneId: step.kind === Kind.UNDO ? String(step.undoes).padStart(3, '0') : null,
        hostAttended: step.kind === Kind.CLOSE ? step.hostAttended : null,
      };
    }),
  );

/** A history and the same one shuffled, with every operation once or more. */
const deliveries = histories.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    delivered: fc
      .shuffledSubarray([...facts, ...facts], {
        minLength: facts.length,
        maxLength: facts.length * 2,
      })
      .map((some) => [...some, ...facts]),
  }),
);

function plain({ attendance, payments, isClosed, hostAttended }: FoldedMeeting) {
  const states = [...attendance].map(([id, { state, entries }]) => [
    id,
    state,
    entries.map((e) => e.id),
  ]);
  return {
    attendance: states.sort(),
    payments: [...payments.keys()].sort(),
    isClosed,
    hostAttended,
  };
}

describe('what the operations of several phones amount to', () => {
  it('does not depend on the order in which they arrive, nor on how often', () => {
    fc.assert(
      fc.property(deliveries, ({ facts, delivered }) => {
        expect(plain(foldMeeting(delivered))).toEqual(plain(foldMeeting(facts)));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every payment that nobody who may took back, as money of its own', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const byId = new Map(facts.map((fact) => [fact.id, fact]));
        const standing = facts.filter(
          ({ id, kind, userId }) =>
            kind === Kind.PREMIUM &&
            !facts.some(
              (undo) => undo.undoneId === id && (undo.userId === userId || undo.mayUndoOthers),
            ),
        );
        const { payments } = foldMeeting(facts);
        expect([...payments.keys()].sort()).toEqual(standing.map(({ id }) => id).sort());
        expect([...payments.keys()].every((id) => byId.get(id)?.amount === 5_000)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the attendance of a member', () => {
  const mark = (deviceId: string, sequence: number, attendance: AttendanceState): FieldFact => ({
    id: `${deviceId}${sequence}`,
    meetingId: 'meeting',
    deviceId,
    sequence,
    kind: Kind.ATTENDANCE,
    userId: deviceId,
    mayUndoOthers: false,
    participantId: 'budi',
    attendance,
    note: null,
    amount: null,
    undoneId: null,
    hostAttended: null,
  });
  const stateOf = (...facts: FieldFact[]) => foldMeeting(facts).attendance.get('budi');

  it('is the last word of one phone', () => {
    const changed = stateOf(
      mark('a', 1, AttendanceState.PRESENT),
      mark('a', 2, AttendanceState.SICK),
    );
    expect(changed?.state).toBe('SICK');
    expect(changed?.isDisputed).toBe(false);
  });

  it('is, between phones, what the one says who saw the member', () => {
    const disputed = stateOf(
      mark('a', 1, AttendanceState.EXCUSED),
      mark('b', 1, AttendanceState.LATE),
      mark('c', 9, AttendanceState.ABSENT),
    );
    expect(disputed?.state).toBe('LATE');
    expect(disputed?.entries.map(({ deviceId }) => deviceId)).toEqual(['b', 'a', 'c']);
    expect(disputed?.isDisputed).toBe(true);
  });
});

describe('taking back', () => {
  const close: FieldFact = {
    id: 'close',
    meetingId: 'meeting',
    deviceId: 'a',
    sequence: 1,
    kind: Kind.CLOSE,
    userId: 'a',
    mayUndoOthers: true,
    participantId: null,
    attendance: null,
    note: null,
    amount: null,
    undoneId: null,
    hostAttended: false,
  };

  it('a closing has no effect: it is neither attendance nor money', () => {
    const undo = { ...close, id: 'undo', sequence: 2, kind: Kind.UNDO, undoneId: 'close' };
    const { isClosed, hostAttended } = foldMeeting([undo, close]);
    expect({ isClosed, hostAttended }).toEqual({ isClosed: true, hostAttended: false });
  });
});
