import type { CodegenConfig } from '@graphql-codegen/cli';

/** The schema's enums as unions, for catalogues and tables keyed by them. */
const enums = {
  plugins: ['typescript'],
  config: { onlyEnums: true, enumsAsTypes: true },
};

/** Typed documents out of `graphql(...)`. */
const documents = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    strictScalars: true,
    useTypeImports: true,
    scalars: {
      ID: 'string',
      Rupiah: 'number',
      LocalDate: 'string',
      LocalMonth: 'string',
      LocalTime: 'string',
      DateTimeISO: 'string',
    },
  },
};

/** Turns the API's schema and the documents of the panel and of the field page, each for itself, into types. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  ignoreNoDocuments: false,
  generates: {
    'admin/src/data/gql/enums.ts': enums,
    'admin/src/data/gql/': {
      ...documents,
      documents: ['admin/src/**/*.{ts,tsx}', '!admin/src/**/gql/**', '!admin/src/field/**'],
    },
    // The field page has to be light: it carries its own few documents and none of the panel's.
    'admin/src/field/data/gql/': {
      ...documents,
      documents: ['admin/src/field/**/*.{ts,tsx}', '!admin/src/field/data/gql/**'],
    },
  },
};

export default config;
