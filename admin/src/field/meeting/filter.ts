import type { MemberView } from './view';

/** Which members are shown. */
export type Filter = 'ALL' | 'UNMARKED' | 'UNPAID';

const TESTS: Readonly<Record<Filter, (member: MemberView) => boolean>> = {
  ALL: () => true,
  UNMARKED: ({ attendance }) => attendance === null,
  UNPAID: ({ owed, paidHere }) => owed > 0 && paidHere === 0,
};

/** The members a filter leaves. */
export function filtered(members: readonly MemberView[], filter: Filter): readonly MemberView[] {
  return members.filter(TESTS[filter]);
}
