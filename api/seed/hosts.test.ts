import { describe, expect, it } from '@jest/globals';
import { rotaOn, type RotaMember } from '../src/rotations/rota.js';
import { generateDemo } from './generate.js';
import type { HostTurnRow } from './hosts.js';
import type { TenantRows } from './implementer.js';
import { DEMOS } from './test-demos.js';

describe.each(DEMOS)('the hosts in the demo of seed $seed on $today', ({ seed, today }) => {
  const { implementers } = generateDemo({ seed, today });
  const groups = implementers.flatMap(({ rows }) =>
    rows.groups.map(({ id }) => ({ rows, id, turns: turnsOf(rows, id) })),
  );

  it('do not host twice before every founder who could has hosted', () => {
    const unfair = groups.flatMap(({ rows, id, turns }) => unfairTurns(founders(rows, id), turns));
    expect(unfair).toEqual([]);
  });

  it('are those whom the rota suggests', () => {
    for (const { rows, id, turns } of groups) {
      const plain = turns.filter(({ state, isOverride }) => state === 'HOSTED' && !isOverride);
      const suggested = plain.map(({ turnOn }) => {
        const known = turns.filter((turn) => isKnownBefore(turn, turnOn));
        return rotaOn({ members: membersOf(rows, id), turns: known }, turnOn).queue[0];
      });
      const expected = plain.map(({ participantId }) => participantId);
      expect(suggested.map((place) => place?.participantId)).toEqual(expected);
    }
  });

  it('stand in the rota once a meeting, with a reason where somebody was passed over', () => {
    const taken = groups.flatMap(({ turns }) => turns.filter(isTaken));
    expect(new Set(taken.map(({ meetingId }) => meetingId)).size).toBe(taken.length);
    const passedOver = groups.flatMap(({ turns }) => turns.filter((turn) => !isTaken(turn)));
    expect(passedOver.filter(({ reason }) => reason === null)).toEqual([]);
  });
});

function turnsOf(rows: TenantRows, group: string): HostTurnRow[] {
  return rows.hostTurns.filter(({ groupId }) => groupId === group);
}

function isTaken({ state }: HostTurnRow): boolean {
  return state === 'HOSTED' || state === 'PLANNED';
}

/** True for what the rota knows when it suggests the host of a day. */
function isKnownBefore({ turnOn, state }: HostTurnRow, date: string): boolean {
  return turnOn < date || (turnOn === date && state === 'DEFERRED');
}

function membersOf(rows: TenantRows, group: string): RotaMember[] {
  return rows.memberships
    .filter(({ groupId }) => groupId === group)
    .map(({ participantId, joinedOn, leftOn }) => {
      const number = rows.participants.find(({ id }) => id === participantId)?.number;
      const enrolment = rows.enrolments.find((row) => row.participantId === participantId);
      const seniority = `${enrolment?.enrolledOn ?? ''} ${number ?? ''}`;
      return { participantId, joinedOn, leftOn, seniority };
    });
}

/** Members from before the cohort began; whoever joins later stands behind those who wait, and is not waited for. */
function founders(rows: TenantRows, group: string): RotaMember[] {
  const start = rows.cohorts[0]?.startsOn ?? '';
  return membersOf(rows, group).filter(({ joinedOn }) => joinedOn < start);
}

/** Turns in plain months by somebody who had hosted, while a founder who could never had. */
function unfairTurns(members: readonly RotaMember[], turns: readonly HostTurnRow[]): HostTurnRow[] {
  const hosted = new Set<string>();
  return turns.filter(isTaken).filter((turn) => {
    const isAgain = hosted.has(turn.participantId);
    hosted.add(turn.participantId);
    const waiting = members.filter(
      (member) => !hosted.has(member.participantId) && couldHost(member, turn, turns),
    );
    return isAgain && waiting.length > 0;
  });
}

function couldHost(
  { participantId, leftOn }: RotaMember,
  { turnOn, meetingId }: HostTurnRow,
  turns: readonly HostTurnRow[],
): boolean {
  const isMember = leftOn === null || leftOn > turnOn;
  const own = turns.filter((turn) => turn.participantId === participantId);
  const isExcused = own.some(
    (turn) =>
      (turn.state === 'DEFERRED' && turn.meetingId === meetingId) ||
      (turn.state === 'EXEMPTED' && turn.turnOn <= turnOn && turnOn <= (turn.exemptUntil ?? '')),
  );
  return isMember && !isExcused;
}
