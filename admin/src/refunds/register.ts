import { PAGE_SIZE_MAX } from '../data/operations';
import type { UnclaimedRegisterQueryVariables } from '../data/gql/graphql';
import { AGES, type AgeName } from './ages';

/** Rows on a page of the register: what is printed is one page. */
export const REGISTER_PAGE = PAGE_SIZE_MAX;

/** Asks for one page of the refunds of an age, those that wait longest first. */
export function registerVariables(age: AgeName, number: number): UnclaimedRegisterQueryVariables {
  return {
    page: { number, size: REGISTER_PAGE },
    sort: { field: 'APPROVED_AT', direction: 'ASC' },
    filter: { state: 'WAITING', ...AGES[age] },
  };
}
