import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate, Unit } from '../kernel/index.js';
import { rotaHistory } from './host-rota.queries.js';
import { HostTurn, HostTurnState } from './host-turn.entity.js';
import type { HostedMeeting } from './host-turn.writes.js';
import { planHosts } from './rota.js';

/** Who is next in the queue for each of a group's days (at most 120, the earliest first); null when nobody could. */
export async function nextHosts(
  em: EntityManager,
  groupId: string,
  days: readonly LocalDate[],
): Promise<Array<string | null>> {
  const planned = planHosts(await rotaHistory(em, groupId), days);
  return planned.map(({ host }) => host?.participantId ?? null);
}

/** Plans hosts of new meetings in one statement; a meeting whose host is null stays without one. */
export async function planTurns(
  unit: Unit,
  hosted: ReadonlyArray<HostedMeeting & { hostParticipantId: string | null }>,
): Promise<void> {
  const turns = hosted.flatMap(({ id, groupId, meetsOn, hostParticipantId }) =>
    hostParticipantId === null
      ? []
      : {
          institutionId: unit.institutionId,
          id: unit.newId(),
          groupId,
          participantId: hostParticipantId,
          meetingId: id,
          state: HostTurnState.PLANNED,
          turnOn: meetsOn,
          isOverride: false,
          reason: null,
          exemptUntil: null,
          recordedById: unit.viewer.userId,
          recordedAt: unit.now,
          version: 1,
        },
  );
  if (turns.length > 0) await unit.em.insertMany(HostTurn, turns);
}
