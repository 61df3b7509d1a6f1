// `npm start`: builds the panel if need be, then runs the API in this process, so that signals, output and exit code
// are the API's own.
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { register } from 'tsx/esm/api';
import { buildPanel } from './build-panel.mjs';

const PARENT_POLL_MS = 500;

let isAsked = false;

try {
  await buildPanel();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
endBeforeListening();
if (process.env.npm_lifecycle_event) endWithParent();
register({ tsconfig: join(import.meta.dirname, '..', 'api', 'tsconfig.json') });
await import('../api/src/main.ts');

/**
 * Until the API listens for signals itself, one ends this process at once. From then on the API drains at the first and
 * takes no notice of another, such as npm's echo of a Ctrl-C that the terminal has sent already.
 */
function endBeforeListening() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      isAsked = true;
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}

/** npm passes SIGTERM to the shell it started us with, and that ends without passing it on. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (!isAsked) process.kill(process.pid, 'SIGTERM');
  }, PARENT_POLL_MS);
  watch.unref();
}
