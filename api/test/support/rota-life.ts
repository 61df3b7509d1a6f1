import fc from 'fast-check';
import { addDays } from '../../src/kernel/local-date.js';
import { rotaOn, type Rota, type RotaMember, type RotaTurn } from '../../src/rotations/rota.js';
import { RotaLine } from './rota-oracle.js';

const START = '2025-01-05';

/** What happens before and at one monthly meeting; a number above zero picks somebody. */
export interface Step {
  joins: number;
  leaves: number;
  returns: number;
  dies: boolean;
  exempts: number;
  exemptMeetings: number;
  deferrals: number;
  swaps: number;
  overrides: number;
  cancelled: boolean;
}

/** Zero in about seven of ten cases, meaning that nothing happens. */
const seldom = fc.oneof(
  { weight: 7, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
);

/** Up to so many meetings of a group, with everything that may happen to a rota. */
export function lives(meetingsMax: number): fc.Arbitrary<Step[]> {
  const step = fc.record({
    joins: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
    leaves: seldom,
    returns: seldom,
    dies: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    exempts: seldom,
    exemptMeetings: fc.integer({ min: 1, max: 4 }),
    deferrals: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 })),
    swaps: seldom,
    overrides: seldom,
    cancelled: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  });
  return fc.array(step, { minLength: 1, maxLength: meetingsMax });
}

/** A meeting every 30 days. */
export function meetingDate(index: number): string {
  return addDays(START, index * 30);
}

/** A member whose seniority is the id. */
export function member(id: string, joinedOn = '2024-12-01'): RotaMember {
  return { participantId: id, joinedOn, leftOn: null, seniority: id };
}

/** A turn in the record. */
export function turn(
  participantId: string,
  state: RotaTurn['state'],
  turnOn: string,
  exemptUntil: string | null = null,
): RotaTurn {
  return { participantId, state, turnOn, exemptUntil };
}

/** The ids of a queue. */
export function idsOf({ queue }: Rota): string[] {
  return queue.map(({ participantId }) => participantId);
}

/** A group that lives through its meetings, beside the line that is kept by hand. */
export class GroupLife {
  readonly members: RotaMember[];
  readonly turns: RotaTurn[] = [];
  readonly line = new RotaLine();

  constructor(founders: number) {
    this.members = Array.from({ length: founders }, (_, index) => member(`p${index}`));
    this.line.join(
      this.members.map(({ participantId }) => participantId),
      [],
    );
  }

  get history() {
    return { members: this.members, turns: this.turns };
  }

  rota(on: string): Rota {
    return rotaOn(this.history, on);
  }

  /** Members on a day who are not exempted, in no order. */
  eligible(on: string): string[] {
    const present = this.members.filter(
      ({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || on < leftOn),
    );
    const isFree = (id: string) =>
      this.turns.some(
        (other) =>
          other.state === 'EXEMPTED' &&
          other.participantId === id &&
          other.turnOn <= on &&
          on <= (other.exemptUntil ?? other.turnOn),
      );
    return present.map(({ participantId }) => participantId).filter((id) => !isFree(id));
  }

  /** Who comes, goes and is exempted three days before a meeting; answers who joined. */
  change(step: Step, on: string): string[] {
    const present = this.members.filter(({ leftOn }) => leftOn === null);
    const ids = new Set(this.members.map(({ participantId }) => participantId));
    const gone = [...ids].filter((id) => !present.some((stay) => stay.participantId === id));
    const joining = Array.from({ length: step.joins }, (_, index) => `p${ids.size + index}`);
    const returning = step.returns > 0 ? gone[step.returns % Math.max(gone.length, 1)] : undefined;
    if (returning) joining.push(returning);
    this.members.push(...joining.map((id) => member(id, on)));
    const leaving = step.leaves > 0 ? present[step.leaves % present.length] : undefined;
    if (leaving && present.length > 1) leaving.leftOn = on;
    const exempted = step.exempts > 0 ? present[step.exempts % present.length] : undefined;
    if (exempted) {
      const until = addDays(on, step.exemptMeetings * 30 - 1);
      this.turns.push(turn(exempted.participantId, 'EXEMPTED', on, until));
    }
    this.line.join(joining, this.eligible(on));
    return joining;
  }

  /** A member dies on the day of a meeting. */
  die(id: string, on: string): void {
    const stay = this.members.find((one) => one.participantId === id && one.leftOn === null);
    if (stay) stay.leftOn = on;
    this.line.turnRound(this.eligible(on));
  }
}
