// `npm start`: builds the panel if need be, then runs the API in this process, so that signals, output and exit code
// are the API's own.
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { register } from 'tsx/esm/api';
import { buildPanel } from './build-panel.mjs';

/** npm passes a Ctrl-C on that the terminal has sent already; only a later one is a second wish. */
const REPEAT_MS_MAX = 1500;

try {
  await buildPanel();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
passEachSignalOnce();
register({ tsconfig: join(import.meta.dirname, '..', 'api', 'tsconfig.json') });
await import('../api/src/main.ts');

/**
 * The API listens for each signal once, and a second one would end it before it has drained. So this listener stays:
 * it swallows the echo, lets an impatient second Ctrl-C through, and ends a start that does not listen yet.
 */
function passEachSignalOnce() {
  let askedAt;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      const isHeard = process.listenerCount(signal) > 1;
      const isEcho = performance.now() - askedAt < REPEAT_MS_MAX;
      if (!isHeard && !isEcho) process.exit(128 + constants.signals[signal]);
      askedAt ??= performance.now();
    });
  }
}
