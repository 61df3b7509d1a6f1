import { daysBetween, type LocalDate } from '../kernel/index.js';

const DAYS_PER_MONTH = 30.4375;

/** A turn as far as fairness asks about it. */
export interface FairnessTurn {
  participantId: string;
  state: 'PLANNED' | 'HOSTED' | 'DEFERRED' | 'EXEMPTED' | 'CANCELLED' | 'SWAPPED';
  turnOn: LocalDate;
  isOverride: boolean;
}

/** The monthly meetings held, with their turns in the order in which they were entered. */
export interface FairnessHistory {
  /** Ids of the present members. */
  memberIds: readonly string[];
  turns: readonly FairnessTurn[];
  heldMeetings: readonly { firstHostId: string; hostId: string | null }[];
  swaps: number;
}

/** How evenly hosting is spread over a group; null where there is nothing to count. */
export interface Fairness {
  members: number;
  turnsMin: number | null;
  turnsMax: number | null;
  turnsMean: number | null;
  gini: number | null;
  heldAsPlannedShare: number | null;
  deferrals: number;
  overrides: number;
  swaps: number;
  monthsBetweenTurns: number | null;
}

/** Counts how evenly hosting is spread. */
export function fairnessOf({ memberIds, turns, heldMeetings, swaps }: FairnessHistory): Fairness {
  const hosted = turns.filter(({ state }) => state === 'HOSTED');
  const byMember = Map.groupBy(hosted, ({ participantId }) => participantId);
  const counts = memberIds.map((id) => byMember.get(id)?.length ?? 0);
  const asPlanned = heldMeetings.filter(({ firstHostId, hostId }) => firstHostId === hostId);
  return {
    members: memberIds.length,
    turnsMin: counts.length > 0 ? Math.min(...counts) : null,
    turnsMax: counts.length > 0 ? Math.max(...counts) : null,
    turnsMean: mean(counts),
    gini: giniOf(counts),
    heldAsPlannedShare: heldMeetings.length > 0 ? asPlanned.length / heldMeetings.length : null,
    deferrals: turns.filter(({ state }) => state === 'DEFERRED').length,
    overrides: hosted.filter(({ isOverride }) => isOverride).length,
    swaps,
    monthsBetweenTurns: mean([...byMember.values()].flatMap(gapsOf)),
  };
}

/** Months from each turn of one member to the next. */
function gapsOf(turns: readonly FairnessTurn[]): number[] {
  const days = turns.map(({ turnOn }) => turnOn).sort();
  return days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day) / DAYS_PER_MONTH);
}

/** Half the mean difference between any two members, relative to the mean: 0 when all are equal. */
function giniOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const differences = counts.flatMap((a) => counts.map((b) => Math.abs(a - b)));
  const sum = differences.reduce((all, difference) => all + difference, 0);
  return sum / (2 * counts.length * total);
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
