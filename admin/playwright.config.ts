import { defineConfig, devices } from '@playwright/test';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from '../scripts/chromium.mjs';

const ROOT = join(import.meta.dirname, '..');

/** A browser in a container: no sandbox, no sound, no calls home. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  '--no-first-run',
];

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A machine that does other work beside may miss a beat; what passes only the second time is reported as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    // The tests' processes read this once the server has said its port; see `wait` below.
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Recording every test costs time; what failed once is recorded as it runs again.
    trace: 'on-first-retry',
    // A button that never comes is named at once, and not when the whole test runs out of time.
    actionTimeout: 30_000,
    launchOptions: { args: QUIET, ...(executablePath && { executablePath }) },
  },
  projects: [
    // What only a mouse and keyboard, or only a finger, can do is tagged with the screen it is for. What a screen that
    // is seen on the phone elsewhere does and refuses is tried once, on the desktop.
    {
      name: 'desktop',
      grepInvert: /@phone/,
      // The field page is for phones.
      testIgnore: /field.*\.spec\.ts/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop|@once/,
      use: {
        viewport: { width: 360, height: 800 },
        hasTouch: true,
        isMobile: true,
        userAgent: devices['Galaxy S9+'].userAgent,
      },
    },
  ],
  webServer: {
    command: 'node scripts/e2e-server.mjs',
    cwd: ROOT,
    // Without E2E_PORT the server takes any free port; Playwright keeps what it announces as E2E_PORT.
    wait: { stdout: /Askesos is ready: http:\/\/127\.0\.0\.1:(?<e2e_port>\d+)/ },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
