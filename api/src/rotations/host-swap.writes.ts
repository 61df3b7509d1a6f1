import { invalidField, RuleCode, ruleViolated, type Unit } from '../kernel/index.js';
import { Participant } from '../participants/index.js';
import { rotaHistory } from './host-rota.queries.js';
import { HostSwap } from './host-swap.entity.js';
import type { HostTurnSwapInput } from './host-swap.inputs.js';
import { HostTurn } from './host-turn.entity.js';
import {
  plan,
  plannedTurn,
  requireMember,
  requireTurn,
  type HostedMeeting,
} from './host-turn.writes.js';
import { countedBefore, rotaOn, type RotaHistory } from './rota.js';

/** The meetings of a swap, locked: the one given away, and the one taken in return, if it is one. */
export interface SwappedMeetings {
  given: HostedMeeting;
  taken: HostedMeeting | null;
}

/** Exchanges two places in the rota: two planned turns, or one for the other's place in the queue. Answers the new turn. */
export async function swapHosts(
  unit: Unit,
  { given, taken }: SwappedMeetings,
  input: HostTurnSwapInput,
): Promise<HostTurn> {
  const turn = await requireTurn(unit, given.id);
  const taker = await unit.find(Participant, input.participantId);
  if (taker.id === turn.participantId) {
    const message = `${taker.fullName} hosts this meeting already.`;
    throw invalidField('input.participantId', 'SAME_PERSON', message);
  }
  const history = await rotaHistory(unit.em, given.groupId);
  requireMember(rotaOn(history, given.meetsOn), taker.id);
  const giverRound = countedBefore(history, turn.participantId, given.meetsOn);
  const other = taken && (await turnOf(unit, taken, taker));
  if (taken) requireMember(rotaOn(history, taken.meetsOn), turn.participantId);
  else requireWaiting(history, taker, given);
  const takerRound = taken
    ? countedBefore(history, taker.id, taken.meetsOn)
    : rotaOn(history, given.meetsOn).queue.find(({ participantId }) => participantId === taker.id)
        ?.countedTurns;
  if (giverRound !== takerRound) throw otherRound(taker);
  return exchange(unit, { given, taken }, { turn, other, takerId: taker.id, input });
}

interface Agreed {
  turn: HostTurn;
  other: HostTurn | null;
  takerId: string;
  input: HostTurnSwapInput;
}

async function exchange(
  unit: Unit,
  { given, taken }: SwappedMeetings,
  { turn, other, takerId, input }: Agreed,
): Promise<HostTurn> {
  const swap = unit.em.create(HostSwap, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    groupId: given.groupId,
    giverId: turn.participantId,
    givenMeetingId: given.id,
    takerId,
    takenMeetingId: taken?.id ?? null,
    giverConsent: input.giverConsent,
    takerConsent: input.takerConsent,
    note: input.note ?? null,
    recordedById: unit.viewer.userId,
    recordedAt: unit.now,
  });
  await unit.em.flush(); // The turns refer to the swap, and one host at a time: the old ones must be out of the way.
  turn.swap(swap.id);
  other?.swap(swap.id);
  await unit.em.flush();
  const { id: cameBySwapId, giverId } = swap;
  await unit.journal('hostTurn.swapped', { type: 'HostSwap', id: swap.id }, { giverId, takerId });
  if (taken) await plan(unit, taken, { participantId: giverId, cameBySwapId });
  return plan(unit, given, { participantId: takerId, cameBySwapId });
}

/** The turn that is given in return: the other member must be its host, in the same group. */
async function turnOf(unit: Unit, meeting: HostedMeeting, taker: Participant): Promise<HostTurn> {
  const turn = await plannedTurn(unit, meeting.id);
  if (turn?.participantId === taker.id) return turn;
  const message = `${taker.fullName} is not planned to host on ${meeting.meetsOn}.`;
  throw invalidField('input.otherMeetingId', 'NOT_THEIR_TURN', message);
}

/** Refuses somebody who has no place in the queue to give: with a turn planned, deferred or exempted. */
function requireWaiting(
  { members, turns }: RotaHistory,
  taker: Participant,
  { meetsOn }: HostedMeeting,
): void {
  const planned = turns.find(
    ({ state, participantId }) => state === 'PLANNED' && participantId === taker.id,
  );
  if (planned) {
    const message = `${taker.fullName} is planned to host on ${planned.turnOn}; exchange that turn.`;
    throw ruleViolated(RuleCode.HOST_NOT_WAITING, message);
  }
  const { queue } = rotaOn({ members, turns }, meetsOn);
  if (queue.some(({ participantId }) => participantId === taker.id)) return;
  const message = `${taker.fullName} is exempted or deferred on ${meetsOn} and has no place in the queue.`;
  throw ruleViolated(RuleCode.HOST_NOT_WAITING, message);
}

function otherRound({ fullName }: Participant) {
  const message = `The place of ${fullName} belongs to another round: one of the two would host twice before everybody has hosted once.`;
  return ruleViolated(RuleCode.HOST_SWAP_OTHER_ROUND, message);
}
