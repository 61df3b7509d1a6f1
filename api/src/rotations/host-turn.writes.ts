import { Participant } from '../participants/index.js';
import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { rotaHistory } from './host-rota.queries.js';
import { HostTurn, HostTurnState } from './host-turn.entity.js';
import { rotaOn, suggestHost, type Rota } from './rota.js';

/** A planned meeting of a group, as far as the rota needs to know it. */
export interface HostedMeeting {
  id: string;
  groupId: string;
  meetsOn: LocalDate;
}

/** The host turn that is planned for a meeting, or null. */
export function plannedTurn(unit: Unit, meetingId: string): Promise<HostTurn | null> {
  const { institutionId } = unit;
  return unit.em.findOne(HostTurn, { institutionId, meetingId, state: HostTurnState.PLANNED });
}

/** Plans the next in the queue as host; null when no member could. */
export async function planNextHost(unit: Unit, meeting: HostedMeeting): Promise<HostTurn | null> {
  const host = suggestHost(await rotaHistory(unit.em, meeting.groupId), meeting.meetsOn);
  return host && plan(unit, meeting, { participantId: host.participantId, overrideReason: null });
}

/**
 * Plans a member as host. Whoever is not next in the queue, or takes the place of a planned host, needs the reason
 * of the deliberation; the planned host keeps the place in the queue.
 */
export async function assignHost(
  unit: Unit,
  meeting: HostedMeeting,
  { participantId, overrideReason }: { participantId: string; overrideReason: string | null },
): Promise<HostTurn> {
  const planned = await plannedTurn(unit, meeting.id);
  if (planned?.participantId === participantId) return planned;
  await unit.find(Participant, participantId);
  const rota = rotaOn(await rotaHistory(unit.em, meeting.groupId), meeting.meetsOn);
  requireMember(rota, participantId);
  const next = rota.queue[0]?.participantId ?? null;
  if (planned) {
    if (!overrideReason) throw await placeTaken(unit, planned);
    planned.cancel(overrideReason);
    // One host at a time: the old turn must be out of the way before the new one is inserted.
    await unit.em.flush();
  } else if (participantId !== next && !overrideReason) throw await outOfTurn(unit, next);
  const isNext = participantId === next;
  return plan(unit, meeting, { participantId, overrideReason: isNext ? null : overrideReason });
}

/** Lets the planned host host another time and plans the next in the queue; answers the deferred turn. */
export async function deferHost(
  unit: Unit,
  meeting: HostedMeeting,
  reason: string,
): Promise<HostTurn> {
  const turn = await plannedTurn(unit, meeting.id);
  if (!turn) {
    throw ruleViolated(RuleCode.MEETING_HAS_NO_HOST, 'Nobody is planned to host this meeting.');
  }
  turn.defer(reason);
  await unit.journal('hostTurn.deferred', { type: 'HostTurn', id: turn.id });
  await unit.em.flush(); // The rota reads what was just deferred.
  await planNextHost(unit, meeting);
  return turn;
}

async function plan(
  unit: Unit,
  meeting: HostedMeeting,
  { participantId, overrideReason }: { participantId: string; overrideReason: string | null },
): Promise<HostTurn> {
  const isOverride = overrideReason !== null;
  const turn = unit.em.create(HostTurn, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    groupId: meeting.groupId,
    participantId,
    meetingId: meeting.id,
    state: HostTurnState.PLANNED,
    turnOn: meeting.meetsOn,
    isOverride,
    reason: overrideReason,
    exemptUntil: null,
    recordedById: unit.viewer.userId,
    recordedAt: unit.now,
  });
  const particulars = { meetingId: meeting.id, participantId, isOverride };
  await unit.journal('hostTurn.planned', { type: 'HostTurn', id: turn.id }, particulars);
  return turn;
}

/** Refuses somebody who is no member of the group on the day. */
export function requireMember(rota: Rota, participantId: string): void {
  const members = [...rota.queue, ...rota.skipped];
  if (members.some((member) => member.participantId === participantId)) return;
  throw ruleViolated(RuleCode.NOT_A_MEMBER, 'Only a member of the group on that day can host.');
}

async function placeTaken(unit: Unit, planned: HostTurn) {
  const { fullName } = await unit.find(Participant, planned.participantId);
  return ruleViolated(
    RuleCode.MEETING_HAS_HOST,
    `${fullName} is planned to host already; say why somebody else should, or defer the turn.`,
  );
}

async function outOfTurn(unit: Unit, nextId: string | null) {
  const next = nextId === null ? null : await unit.find(Participant, nextId);
  return ruleViolated(
    RuleCode.HOST_OUT_OF_TURN,
    `${next?.fullName ?? 'Nobody'} is next in the queue; say why somebody else should host.`,
  );
}
