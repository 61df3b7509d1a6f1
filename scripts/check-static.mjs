import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is checked without running the system; each step is one line in the report. */
const STEPS = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types of the API', 'tsc', '-p', 'tsconfig.json'],
  ['types of the panel', 'tsc', '-p', 'admin/tsconfig.json'],
  ['types of the field page', 'tsc', '-p', 'admin/src/field/tsconfig.json'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  [
    'import rules',
    'depcruise',
    'api/src',
    'api/seed',
    'admin/src',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  ['schema/schema.graphql is what the API emits', 'tsx', 'scripts/emit-schema.ts', '--check'],
  [
    'typed documents are what codegen makes',
    'graphql-codegen',
    '--config',
    'schema/codegen.ts',
    '--check',
  ],
];

/** Runs every step, all of them even when one fails, and answers how many passed and failed. */
export function checkStatic() {
  let failed = 0;
  for (const [name, command, ...args] of STEPS) {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✕'} ${name} (${seconds} s)`);
    if (status !== 0) {
      failed += 1;
      console.log([stdout, stderr].filter(Boolean).join('\n'));
    }
  }
  return { passed: STEPS.length - failed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = checkStatic();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
