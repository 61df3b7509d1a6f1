import { defineConfig, devices } from '@playwright/test';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from '../scripts/chromium.mjs';

const PORT = process.env.E2E_PORT ?? '4173';
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
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    launchOptions: { args: QUIET, ...(executablePath && { executablePath }) },
  },
  projects: [
    // What only a mouse and keyboard, or only a finger, can do is tagged with the screen it is for.
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@desktop/,
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
    url: `http://127.0.0.1:${PORT}`,
    env: { E2E_PORT: PORT },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
