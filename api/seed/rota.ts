import type { LocalDate } from './calendar.js';
import type { Member } from './members.js';

/** How often and when last each member of a group hosted. */
export class Rota {
  readonly #hosted = new Map<string, { times: number; lastOn: LocalDate }>();

  /** Counts a turn. */
  host({ participant }: Member, date: LocalDate): void {
    this.#hosted.set(participant.id, { times: this.timesOf(participant.id) + 1, lastOn: date });
  }

  /** How often somebody hosted. */
  timesOf(participantId: string): number {
    return this.#hosted.get(participantId)?.times ?? 0;
  }

  /** The fair order: who hosted least, then whose turn was longest ago, then who has been a member longest. */
  order(members: readonly Member[]): Member[] {
    const rank = ({ participant, startsOn }: Member) => {
      const { times = 0, lastOn = '' } = this.#hosted.get(participant.id) ?? {};
      return `${String(times).padStart(3, '0')} ${lastOn} ${startsOn} ${participant.number}`;
    };
    return members.toSorted((left, right) => (rank(left) < rank(right) ? -1 : 1));
  }
}
