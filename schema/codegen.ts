import type { CodegenConfig } from '@graphql-codegen/cli';

/** Turns the API's schema and the panel's `graphql(...)` documents into typed documents. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['admin/src/**/*.{ts,tsx}', '!admin/src/data/gql/**'],
  ignoreNoDocuments: false,
  generates: {
    'admin/src/data/gql/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
    'admin/src/data/gql/': {
      preset: 'client',
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
    },
  },
};

export default config;
