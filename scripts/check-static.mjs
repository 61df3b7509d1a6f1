import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is checked without running the system; each step is one line in the report. */
const STEPS = [
  // The longest first, so that nothing waits for it at the end.
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types of the API', 'tsc', '-p', 'tsconfig.json'],
  ['types of the panel', 'tsc', '-p', 'admin/tsconfig.json'],
  ['types of the field page', 'tsc', '-p', 'admin/src/field/tsconfig.json'],
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

/** What a step may print, in bytes: every file of the project with a complaint, and more. */
const OUTPUT_MAX = 64 * 1024 * 1024;

/** Runs every step, all of them even when one fails, as many at once as there are cores; answers how many passed and failed. */
export async function checkStatic() {
  const waiting = [...STEPS];
  let failed = 0;
  async function work() {
    for (let step = waiting.shift(); step; step = waiting.shift())
      if (!(await passes(step))) failed += 1;
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { passed: STEPS.length - failed, failed };
}

async function passes([name, command, ...args]) {
  const started = performance.now();
  const { error, output } = await run(command, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${error ? '✕' : '✓'} ${name} (${seconds} s)`);
  if (error) console.log(output || error.message);
  return !error;
}

function run(command, args) {
  return new Promise((resolve) => {
    const settings = { cwd: ROOT, encoding: 'utf8', maxBuffer: OUTPUT_MAX };
    execFile(command, args, settings, (error, stdout, stderr) =>
      resolve({ error, output: [stdout, stderr].filter(Boolean).join('\n') }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await checkStatic();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
