/** The ages of refunds that nobody fetched, in the order in which they are shown, with the filter that lists exactly them. */
export const AGES = {
  upTo30Days: { waitingDaysTo: 30 },
  upTo90Days: { waitingDaysFrom: 31, waitingDaysTo: 90 },
  over90Days: { waitingDaysFrom: 91 },
  total: {},
} as const;

/** One age of unclaimed refunds. */
export type AgeName = keyof typeof AGES;

// Object.keys forgets the names it lists.
export const AGE_NAMES = Object.keys(AGES) as readonly AgeName[];
