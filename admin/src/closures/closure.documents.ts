import { graphql } from '../data/gql';

/** The days off of a period: holidays, joint leave and the institution's own closures. */
export const DaysOffDocument = graphql(`
  query DaysOff($from: LocalDate!, $to: LocalDate!) {
    daysOff(from: $from, to: $to) {
      on
      name
      kind
      closure {
        id
      }
    }
  }
`);

/** A page of the closures entered by hand. */
export const ClosureListDocument = graphql(`
  query ClosureList($page: PageInput, $sort: ClosureSort, $filter: ClosureFilter) {
    list: closures(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        version
        fromOn
        toOn
        name
        kind
        retiredOn
      }
    }
  }
`);

/** Enters days on which nobody meets, or on which people do although the calendar says holiday. */
export const ClosureAddDocument = graphql(`
  mutation ClosureAdd($input: ClosureAddInput!) {
    closure: closureAdd(input: $input) {
      id
      version
    }
  }
`);

/** Takes a closure back; it stays on record. */
export const ClosureRetireDocument = graphql(`
  mutation ClosureRetire($id: ID!, $expectedVersion: Int!) {
    closure: closureRetire(id: $id, expectedVersion: $expectedVersion) {
      id
      version
    }
  }
`);
