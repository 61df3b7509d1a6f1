import { Participant } from '../participants/index.js';
import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { rotaHistory } from './host-rota.queries.js';
import { HostTurn, HostTurnState } from './host-turn.entity.js';
import { planHosts, rotaOn, type HostPlace, type Rota } from './rota.js';

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

/** The host turn that is planned for a meeting; refuses when there is none. */
export async function requireTurn(unit: Unit, meetingId: string): Promise<HostTurn> {
  const turn = await plannedTurn(unit, meetingId);
  if (turn) return turn;
  throw ruleViolated(RuleCode.MEETING_HAS_NO_HOST, 'Nobody is planned to host this meeting.');
}

/** Plans the next in the queue as host; null when no member could. */
export async function planNextHost(unit: Unit, meeting: HostedMeeting): Promise<HostTurn | null> {
  const [planned] = await planNextHosts(unit, meeting.groupId, [meeting]);
  return planned?.turn ?? null;
}

/** A meeting of the group, the turn that was planned for it, and why; both null when no member could. */
export interface PlannedTurn {
  meeting: HostedMeeting;
  turn: HostTurn | null;
  why: HostPlace | null;
}

/**
 * Plans the hosts of meetings of one group that have none, the earliest meeting first, with one look at the rota; at
 * most 120 meetings. Whatever the rota is to know must be flushed before.
 */
export async function planNextHosts(
  unit: Unit,
  groupId: string,
  meetings: readonly Omit<HostedMeeting, 'groupId'>[],
): Promise<PlannedTurn[]> {
  const inTime = meetings
    .map(({ id, meetsOn }) => ({ id, groupId, meetsOn }))
    .sort((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1));
  const history = await rotaHistory(unit.em, groupId);
  const hosts = planHosts(
    history,
    inTime.map(({ meetsOn }) => meetsOn),
  );
  const planned: PlannedTurn[] = [];
  for (const [index, meeting] of inTime.entries()) {
    const why = hosts[index]?.host ?? null;
    const turn = why && (await plan(unit, meeting, { participantId: why.participantId }));
    planned.push({ meeting, turn, why });
  }
  return planned;
}

/** Who is to host, and what the deliberation said about it. */
export interface Assignment {
  participantId: string;
  overrideReason: string | null;
  decisionId: string | null;
}

/**
 * Plans a member as host. Whoever is not next in the queue, or takes the place of a planned host, needs the reason
 * or the decision of the deliberation; the planned host keeps the place in the queue.
 */
export async function assignHost(
  unit: Unit,
  meeting: HostedMeeting,
  { participantId, overrideReason, decisionId }: Assignment,
): Promise<HostTurn> {
  const planned = await plannedTurn(unit, meeting.id);
  if (planned?.participantId === participantId) return planned;
  await unit.find(Participant, participantId);
  const rota = rotaOn(await rotaHistory(unit.em, meeting.groupId), meeting.meetsOn);
  requireMember(rota, participantId);
  const next = rota.queue[0]?.participantId ?? null;
  const isDecided = Boolean(overrideReason ?? decisionId);
  if (planned) {
    if (!isDecided) throw await placeTaken(unit, planned);
    planned.cancel(overrideReason);
    // One host at a time: the old turn must be out of the way before the new one is inserted.
    await unit.em.flush();
  } else if (participantId !== next && !isDecided) throw await outOfTurn(unit, next);
  // Back from an override, or with nobody planned, the next in the queue is there by the rule.
  const isByRule = participantId === next && (!planned || planned.isOverride);
  if (isByRule) return plan(unit, meeting, { participantId });
  return plan(unit, meeting, { participantId, override: { reason: overrideReason, decisionId } });
}

/** Lets the planned host host another time and plans the next in the queue; answers the deferred turn. */
export async function deferHost(
  unit: Unit,
  meeting: HostedMeeting,
  reason: string,
): Promise<HostTurn> {
  const turn = await requireTurn(unit, meeting.id);
  turn.defer(reason);
  await unit.journal('hostTurn.deferred', { type: 'HostTurn', id: turn.id });
  await unit.em.flush(); // The rota reads what was just deferred.
  await planNextHost(unit, meeting);
  return turn;
}

/**
 * Records that a member accepts to host: the planned host, or the next in the queue where nobody is planned. Anybody
 * else is refused, because the rota changed since the member was asked.
 */
export async function acceptHost(
  unit: Unit,
  meeting: HostedMeeting,
  participantId: string,
): Promise<HostTurn> {
  const turn = (await plannedTurn(unit, meeting.id)) ?? (await planNextHost(unit, meeting));
  if (turn?.participantId !== participantId)
    throw await outOfTurn(unit, turn?.participantId ?? null);
  turn.accept(unit.now);
  await unit.journal('hostTurn.accepted', { type: 'HostTurn', id: turn.id }, { participantId });
  return turn;
}

/** How a turn comes to be; by the rule when nothing else is said. */
interface Origin {
  participantId: string;
  override?: { reason: string | null; decisionId: string | null };
  cameBySwapId?: string;
}

/** Plans a turn. */
export async function plan(
  unit: Unit,
  meeting: HostedMeeting,
  { participantId, override, cameBySwapId }: Origin,
): Promise<HostTurn> {
  const isOverride = override !== undefined;
  const turn = unit.em.create(HostTurn, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    groupId: meeting.groupId,
    participantId,
    meetingId: meeting.id,
    state: HostTurnState.PLANNED,
    turnOn: meeting.meetsOn,
    isOverride,
    reason: override?.reason ?? null,
    exemptUntil: null,
    cameBySwapId: cameBySwapId ?? null,
    wentBySwapId: null,
    decisionId: override?.decisionId ?? null,
    acceptedAt: null,
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
