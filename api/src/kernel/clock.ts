/** Where the time comes from; the domain never asks the computer itself. */
export interface Clock {
  now(): Date;
}

/** The computer's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests. */
export function fixedClock(iso: string): Clock {
  return { now: () => new Date(iso) };
}
