import type { HostTurnRow } from './hosts.js';
import type { MeetingRow } from './meetings.js';
import type { Member } from './members.js';

/** The meetings with the host's home as their place, where the group has no usual one. */
export function placeAtHosts(
  meetings: readonly MeetingRow[],
  turns: readonly HostTurnRow[],
  members: readonly Member[],
): MeetingRow[] {
  const people = new Map(members.map(({ participant }) => [participant.id, participant]));
  const hosting = turns.filter(({ state }) => state === 'PLANNED' || state === 'HOSTED');
  const hosts = new Map(hosting.map((turn) => [turn.meetingId, people.get(turn.participantId)]));
  return meetings.map((meeting) => {
    const host = hosts.get(meeting.id);
    if (!host || meeting.place !== null) return meeting;
    const title = host.sex === 'FEMALE' ? 'Ibu' : 'Bapak';
    return { ...meeting, place: `Rumah ${title} ${host.fullName}, ${host.address}` };
  });
}
