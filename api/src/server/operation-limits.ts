import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../kernel/index.js';

/** Limits of one operation; the panel's largest query has 7 levels and about 150 fields. */
export const LIMITS = { depth: 12, fields: 600, aliases: 30, rootFields: 20 } as const;

interface Weight {
  depth: number;
  fields: number;
  aliases: number;
}

/** Refuses operations that are too deep, too wide, or write more than one thing. */
export const limitOperations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation) return;
        const weight = weigh(document, operation.selectionSet);
        const roots = operation.selectionSet.selections.length;
        refuseAbove('levels', weight.depth, LIMITS.depth);
        refuseAbove('fields', weight.fields, LIMITS.fields);
        refuseAbove('aliases', weight.aliases, LIMITS.aliases);
        refuseAbove(
          'root fields',
          roots,
          operation.operation === OperationTypeNode.MUTATION ? 1 : LIMITS.rootFields,
        );
      },
    };
  },
};

function refuseAbove(what: string, got: number, most: number): void {
  if (got <= most) return;
  throw new GraphQLError(`One operation takes at most ${most} ${what}; this one has ${got}.`, {
    extensions: { code: 'INVALID_INPUT', http: { status: 400 } },
  });
}

/** Weighs each fragment once, so that fragments that double each other cost nothing to refuse. */
function weigh(document: DocumentNode, root: SelectionSetNode): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const weighed = new Map<string, Weight>();
  const ofFragment = (name: string): Weight => {
    const known = weighed.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const weight = fragment ? ofSet(fragment.selectionSet) : { depth: 0, fields: 0, aliases: 0 };
    weighed.set(name, weight);
    return weight;
  };
  const ofSet = (set: SelectionSetNode): Weight => {
    const total = { depth: 0, fields: 0, aliases: 0 };
    for (const node of set.selections) {
      const isField = node.kind === Kind.FIELD;
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : node.selectionSet
            ? ofSet(node.selectionSet)
            : null;
      total.depth = Math.max(total.depth, (inner?.depth ?? 0) + (isField ? 1 : 0));
      total.fields += (inner?.fields ?? 0) + (isField ? 1 : 0);
      total.aliases += (inner?.aliases ?? 0) + (isField && node.alias ? 1 : 0);
    }
    return total;
  };
  return ofSet(root);
}
