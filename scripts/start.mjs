// `npm start`: builds the panel if need be, then runs the API in this process, so that signals, output and exit code
// are the API's own.
import { constants } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { register } from 'tsx/esm/api';
import { buildPanel } from './build-panel.mjs';

/** npm passes a Ctrl-C on that the terminal has sent already; only a later one is a second wish. */
const REPEAT_MS_MAX = 1500;
const PARENT_POLL_MS = 500;

let askedAt;

try {
  await buildPanel();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
hearEachSignalOnce();
if (process.env.npm_lifecycle_event) endWithParent();
register({ tsconfig: join(import.meta.dirname, '..', 'api', 'tsconfig.json') });
await import('../api/src/main.ts');

/**
 * The API listens for each signal once, and a second one would end it before it has drained. So this listener stays:
 * it swallows the echo, lets an impatient second Ctrl-C through, and ends a start that does not listen yet.
 */
function hearEachSignalOnce() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      const isHeard = process.listenerCount(signal) > 1;
      const isEcho = performance.now() - askedAt < REPEAT_MS_MAX;
      if (!isHeard && !isEcho) process.exit(128 + constants.signals[signal]);
      askedAt ??= performance.now();
    });
  }
}

/** npm passes SIGTERM to the shell it started us with, and that ends without passing it on. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (askedAt === undefined) process.kill(process.pid, 'SIGTERM');
  }, PARENT_POLL_MS);
  watch.unref();
}
