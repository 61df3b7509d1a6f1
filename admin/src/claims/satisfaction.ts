/** The five answers, from the best. */
export const POINTS = [5, 4, 3, 2, 1] as const;

const KEYS = {
  1: 'resources.claimFamily.point1',
  2: 'resources.claimFamily.point2',
  3: 'resources.claimFamily.point3',
  4: 'resources.claimFamily.point4',
  5: 'resources.claimFamily.point5',
} as const;

/** The words of an answer. */
export function pointsKey(points: number) {
  const known = POINTS.find((one) => one === points);
  return KEYS[known ?? 3];
}
