import type { Narrowing, Report } from './timeliness.rows';

type Period = Pick<Report, 'from' | 'to'>;

/** The claims that count for the promise in a period. */
export function judged({ from, to }: Period, { groupId, cause }: Narrowing): object {
  // JSON leaves out what is undefined, so that the address carries only what narrows.
  return { groupId, cause, judgedOnFrom: from, judgedOnTo: to };
}

/** Of them the late ones. */
export function late(period: Period, narrowing: Narrowing): object {
  return { ...judged(period, narrowing), isLate: true };
}

/** The claims received or rejected in a period. */
export function settled({ from, to }: Period, { groupId, cause }: Narrowing): object {
  return { groupId, cause, settledOnFrom: from, settledOnTo: to };
}
