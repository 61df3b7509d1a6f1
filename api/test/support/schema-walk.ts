import {
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Places of the schema that lack a description, such as 'Claim.dueOn' or 'Query.claims(filter)'. */
export function undescribed(schema: GraphQLSchema): string[] {
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types.flatMap((type) => [
    ...(type.description || roots.includes(type) ? [] : [type.name]),
    ...undescribedFields(type),
  ]);
}

function undescribedFields(type: GraphQLNamedType): string[] {
  if (isInputObjectType(type)) return lacking(Object.values(type.getFields()), type.name);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const inArguments = fields.flatMap((field) =>
    lacking(field.args, '').map((name) => `${type.name}.${field.name}(${name.slice(1)})`),
  );
  return [...lacking(fields, type.name), ...inArguments];
}

function lacking(
  places: ReadonlyArray<{ name: string; description?: string | null | undefined }>,
  owner: string,
): string[] {
  return places.filter((place) => !place.description?.trim()).map(({ name }) => `${owner}.${name}`);
}
