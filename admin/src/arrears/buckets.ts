/** The ages of arrears, in the order in which they are shown, with the filter of the list that shows exactly them. */
export const BUCKETS = {
  oneMonth: { arrearsMonthsFrom: 1, arrearsMonthsTo: 1 },
  twoMonths: { arrearsMonthsFrom: 2, arrearsMonthsTo: 2 },
  threeOrMoreMonths: { arrearsMonthsFrom: 3 },
  total: { arrearsMonthsFrom: 1 },
} as const;

/** One age of arrears. */
export type BucketName = keyof typeof BUCKETS;

// Object.keys forgets the names it lists.
export const BUCKET_NAMES = Object.keys(BUCKETS) as readonly BucketName[];
