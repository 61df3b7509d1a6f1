/** Where the time comes from; the domain never asks the computer itself. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The computer's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at an ISO 8601 instant, for tests. RangeError when the text is no instant. */
export function fixedClock(iso: string): Clock {
  const instant = new Date(iso).toISOString();
  return { now: () => new Date(instant) };
}
