// `npm test`: what can be checked without running, every test of the API, every test of the panel in a browser.
// The last line counts them all.
//   npm test                                  everything
//   npm test -- --only=api claims             further arguments go to jest …
//   npm test -- --only=panel --headed         … or to Playwright
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buildPanel } from './build-panel.mjs';
import { checkStatic } from './check-static.mjs';
import { browserAdvice, findChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
const suites = {
  static: { run: runStatic, count: (counted) => counted },
  api: { run: runJest, count: countJest },
  panel: { run: runPlaywright, count: countPlaywright },
};

try {
  const { only, further } = readArguments(process.argv.slice(2));
  const counts = [];
  for (const name of only ? [only] : Object.keys(suites))
    counts.push(await runSuite(name, further));
  console.log(`\n${summary(counts)}`);
  process.exitCode = sum(counts, 'failed') > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments(given) {
  const only = given.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const further = given.filter((argument) => !argument.startsWith('--only='));
  if (only !== undefined && !Object.hasOwn(suites, only))
    throw new Error(`--only takes static, api or panel, not "${only}".`);
  if (only === undefined && further.length > 0) {
    throw new Error(
      `Say --only=api or --only=panel, so that "${further.join(' ')}" reaches the right test runner.`,
    );
  }
  return { only, further };
}

function summary(counts) {
  const skipped = sum(counts, 'skipped');
  const line = `${sum(counts, 'passed')} passed, ${sum(counts, 'failed')} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

function sum(counts, key) {
  return counts.reduce((total, count) => total + count[key], 0);
}

/** A suite that breaks down, or that ran no test, counts as one failure: it must not look green. */
async function runSuite(name, further) {
  const folder = mkdtempSync(join(tmpdir(), 'askesos-report-'));
  try {
    const report = join(folder, 'report.json');
    const exit = await suites[name].run(report, further);
    if (!existsSync(report)) throw new Error(`The test runner broke down (${exit}).`);
    return judged(suites[name].count(JSON.parse(readFileSync(report, 'utf8'))), exit);
  } catch (error) {
    console.error(`\nThe ${name} tests count as failed. ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judged(count, exit) {
  if (count.failed > 0) return count;
  if (count.passed === 0) throw new Error('No test was run.');
  if (exit === 0) return count;
  console.error(
    `\nEvery test passed, but the test runner did not (${exit}): counted as one failure.`,
  );
  return { ...count, failed: 1 };
}

async function runStatic(report) {
  const counted = { ...(await checkStatic()), skipped: 0 };
  writeFileSync(report, JSON.stringify(counted));
  return counted.failed > 0 ? 1 : 0;
}

function runJest(report, further) {
  const jest = join(packageFolder('jest'), 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return runNode([...flags, jest, '--json', `--outputFile=${report}`, ...further]);
}

/** A test file that does not load has no tests to count, so the file itself is counted. */
function countJest({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  numRuntimeErrorTestSuites,
}) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

async function runPlaywright(report, further) {
  if (!findChromium()) throw new Error(browserAdvice);
  await buildPanel();
  const cli = join(packageFolder('@playwright/test'), 'cli.js');
  const settings = ['--config=admin/playwright.config.ts', '--reporter=list,json'];
  return runNode([cli, 'test', ...settings, ...further], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/** A flaky test passed at last; an error outside any test, such as a server that did not start, is a failure. */
function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

async function runNode(args, env = {}) {
  const runner = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const [code, signal] = await once(runner, 'exit');
  return signal ?? code;
}

function packageFolder(name) {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
