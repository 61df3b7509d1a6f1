import { Group } from '../groups/index.js';
import { Participant } from '../participants/index.js';
import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { rotaHistory } from './host-rota.queries.js';
import { HostTurn, HostTurnState } from './host-turn.entity.js';
import type { HostTurnExemptInput } from './host-turn.inputs.js';
import { planNextHost, requireMember } from './host-turn.writes.js';
import { rotaOn } from './rota.js';

/** Frees a member from hosting until a day, and replaces the member where a turn is planned until then. */
export async function exemptHost(unit: Unit, input: HostTurnExemptInput): Promise<HostTurn> {
  const { until, reason } = input;
  const group = await unit.lock(Group, input.groupId);
  const { id: participantId } = await unit.find(Participant, input.participantId);
  requireMember(rotaOn(await rotaHistory(unit.em, group.id), unit.today), participantId);
  if (until < unit.today) {
    const message = `An exemption ends today (${unit.today}) or later; got ${until}.`;
    throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
  }
  const exemption = unit.em.create(HostTurn, {
    institutionId: unit.institutionId,
    id: unit.newId(),
    groupId: group.id,
    participantId,
    meetingId: null,
    state: HostTurnState.EXEMPTED,
    turnOn: unit.today,
    isOverride: false,
    reason,
    exemptUntil: until,
    recordedById: unit.viewer.userId,
    recordedAt: unit.now,
  });
  await unit.journal(
    'hostTurn.exempted',
    { type: 'HostTurn', id: exemption.id },
    { participantId, until },
  );
  await replaceHost(unit, { groupId: group.id, participantId, from: unit.today, until, reason });
  return exemption;
}

/** Who cannot host for some time, or any more. */
export interface Absence {
  /** The group in which; left out, in every one. */
  groupId?: string;
  participantId: string;
  from: LocalDate;
  /** Last day; null for ever. */
  until: LocalDate | null;
  reason: string;
}

/**
 * Gives the turns that are planned for an absent member to the next in the queue. Whoever ends a membership calls it
 * in the same transaction, so that no meeting keeps a host who is gone.
 */
export async function replaceHost(unit: Unit, absence: Absence): Promise<void> {
  const { participantId, from, until, reason, groupId } = absence;
  const { institutionId } = unit;
  const state = HostTurnState.PLANNED;
  const turnOn = { $gte: from, ...(until && { $lte: until }) };
  const planned = await unit.em.find(
    HostTurn,
    { institutionId, participantId, state, turnOn, ...(groupId && { groupId }) },
    { orderBy: { turnOn: 'asc' } },
  );
  for (const turn of planned) {
    turn.cancel(reason);
    await unit.journal('hostTurn.handedOn', { type: 'HostTurn', id: turn.id }, { participantId });
    await unit.em.flush(); // The rota reads the absence and what was just cancelled.
    const { meetingId } = turn;
    if (meetingId)
      await planNextHost(unit, { id: meetingId, groupId: turn.groupId, meetsOn: turn.turnOn });
  }
}
