import type { RotaHistory } from '../../src/rotations/rota.js';

/*
 * The rules of the rota once more, written as a line of people who hold tickets: whoever hosts goes to the end of the
 * line of the next round. It lives through the events one by one and looks at no date, while the module replays dates.
 */

/**
 * Somebody in the line: how many rounds are done with, and the number drawn when last joining the end. Before anybody
 * has hosted there is no end to join, and the name is the number.
 */
interface Ticket {
  done: number;
  number: string;
  partner: string | null;
}

/** The line of one group. */
export class RotaLine {
  readonly #tickets = new Map<string, Ticket>();
  #round = 0;
  #drawn = 0;
  #isBegun = false;

  /** People join in the order of their seniority; whoever returns keeps what was done. */
  join(ids: readonly string[], eligible: readonly string[]): void {
    for (const id of [...ids].sort()) {
      const done = this.#tickets.get(id)?.done ?? 0;
      const number = this.#isBegun ? this.#draw() : `name ${id}`;
      this.#tickets.set(id, { done, number, partner: null });
    }
    this.turnRound(eligible);
  }

  /** Ends the rounds that everybody has had who can host; nobody has to make up for one. */
  turnRound(eligible: readonly string[]): void {
    const fewest = Math.min(...eligible.map((id) => this.done(id)));
    if (eligible.length > 0 && fewest > this.#round) this.#round = fewest;
    for (const ticket of this.#tickets.values()) ticket.done = Math.max(ticket.done, this.#round);
  }

  host(id: string, eligible: readonly string[]): void {
    const others = eligible.filter((other) => other !== id).map((other) => this.done(other));
    const done = Math.max(this.done(id) + 1, others.length > 0 ? Math.min(...others) : 0);
    this.#isBegun = true;
    this.#tickets.set(id, { done, number: this.#draw(), partner: null });
    this.turnRound(eligible);
  }

  #draw(): string {
    this.#drawn += 1;
    return `number ${String(this.#drawn).padStart(6, '0')}`;
  }

  /** Two of one round take each other's number. */
  swap(one: string, other: string): void {
    const [a, b] = [this.#tickets.get(one), this.#tickets.get(other)];
    if (!a || !b || a.done !== b.done) return;
    [a.number, b.number] = [b.number, a.number];
    [a.partner, b.partner] = [other, one];
  }

  inOrder(ids: readonly string[]): string[] {
    const number = (id: string) => this.#tickets.get(id)?.number ?? '';
    return [...ids].sort((a, b) => this.done(a) - this.done(b) || (number(a) < number(b) ? -1 : 1));
  }

  done(id: string): number {
    return this.#tickets.get(id)?.done ?? 0;
  }

  hasHadRound(id: string): boolean {
    return this.done(id) > this.#round;
  }

  hasSwapped(id: string): boolean {
    return this.#tickets.get(id)?.partner != null;
  }
}

/** Meetings somebody hosted before a day, from the record alone. */
export function hostedDays({ turns }: RotaHistory, id: string, before: string): string[] {
  return turns
    .filter((turn) => turn.participantId === id && turn.state === 'HOSTED' && turn.turnOn < before)
    .map((turn) => turn.turnOn)
    .sort();
}

/** Since when somebody waits, from the record alone; an empty text when since before the first meeting. */
function waitingSince(history: RotaHistory, id: string, before: string): string {
  const begun = history.turns
    .filter((turn) => turn.state === 'HOSTED' && turn.turnOn < before)
    .map((turn) => turn.turnOn)
    .sort()[0];
  const joined = history.members
    .filter((stay) => stay.participantId === id && stay.joinedOn <= before)
    .map((stay) => stay.joinedOn)
    .sort()
    .at(-1);
  const isFounder = !begun || !joined || joined <= begun;
  const hosted = hostedDays(history, id, before).at(-1) ?? '';
  const since = isFounder ? '' : joined;
  return hosted > since ? hosted : since;
}

/** Two neighbours in the queue of a day; `next` is null behind the last. */
interface Neighbours {
  here: string;
  next: string | null;
  on: string;
  isAlone: boolean;
}

/** What each reason claims, checked against the record and the line. */
export function isTrue(
  reason: string,
  { here, next, on, isAlone }: Neighbours,
  { history, line }: { history: RotaHistory; line: RotaLine },
): boolean {
  if (next === null) return reason === (isAlone ? 'ONLY_ONE' : 'LAST');
  const times = (id: string) => hostedDays(history, id, on).length;
  const since = (id: string) => waitingSince(history, id, on);
  switch (reason) {
    case 'NEVER_HOSTED':
      return times(here) === 0 && times(next) > 0;
    case 'NOT_THIS_CYCLE':
      return !line.hasHadRound(here) && line.hasHadRound(next);
    case 'FEWEST_TURNS':
      return line.hasHadRound(here) && line.done(here) < line.done(next);
    case 'LONGEST_AGO':
      return line.done(here) === line.done(next) && since(here) < since(next);
    case 'SENIORITY':
      return since(here) === since(next) && here < next;
    case 'SWAPPED':
      return line.hasSwapped(here) || line.hasSwapped(next);
    default:
      return false;
  }
}
