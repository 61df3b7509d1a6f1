import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { InstitutionResolver } from './institutions/index.js';
import { DateTimeScalar } from './kernel/index.js';
import { RegionResolver } from './regions/index.js';
import { RulesResolver } from './rules.resolver.js';
import { checkAuthorisation, UserResolver, ViewerResolver } from './staff/index.js';

/** Every resolver of the API. */
export const resolvers: NonEmptyArray<NewableFunction> = [
  ViewerResolver,
  UserResolver,
  InstitutionResolver,
  RegionResolver,
  RulesResolver,
];

/** Builds the schema from the resolvers; inputs are validated before a resolver sees them. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers,
    authChecker: checkAuthorisation,
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}
