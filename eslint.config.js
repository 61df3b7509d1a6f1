import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'admin/src/**/data/gql/',
      '.data/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Resolver and migration classes hold no state of their own; the frameworks want classes.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Hooks of Apollo and Fastify must answer promises, whether they wait for something or not.
      '@typescript-eslint/require-await': 'off',
      // Inputs are classes only for their decorators; spreading their values is what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // GraphQL object types are answered by plain objects of the same shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers in messages and SQL limits are fine as they are.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `readonly` promises and void arrow shorthands are idiomatic in event handlers.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The domain asks its clock; only the edge may ask the computer.
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/kernel/clock.ts', 'api/src/main.ts', 'api/src/server/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Ask the clock of the context.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Ask the clock of the context.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read the configuration in config.ts.',
        },
      ],
    },
  },
  {
    files: ['admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    // A test file is one long list of cases, and answers over HTTP and SQL come untyped.
    files: ['**/*.test.ts', '**/e2e/**/*.ts', 'api/test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        globalThis: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
