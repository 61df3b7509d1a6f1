// Finds the browser of the panel's tests. Dependency-free: `scripts/install.mjs` runs it before anything is installed.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What to do when there is none. */
export const browserAdvice =
  'The panel tests need a browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.';

/**
 * The path of an installed Chromium or Chrome, or undefined. `CHROMIUM_PATH` decides when it is set.
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (!chosen) return [...inPath(), ...inCommonPlaces()].find(isExecutable);
  if (isExecutable(chosen)) return chosen;
  throw new Error(
    `CHROMIUM_PATH should name a browser, but "${chosen}" is not an executable file.`,
  );
}

function inPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inCommonPlaces() {
  if (platform() === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap(macApps);
  if (platform() === 'win32') return windowsPrograms().flatMap(windowsApps);
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

function macApps(folder) {
  return ['Chromium', 'Google Chrome'].map((name) =>
    join(folder, `${name}.app`, 'Contents', 'MacOS', name),
  );
}

function windowsPrograms() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter(Boolean);
}

function windowsApps(folder) {
  return [
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
