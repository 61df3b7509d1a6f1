// Installs what is missing before `npm start` and `npm test`. Dependency-free, and runs on any Node from 18 on:
// it is the one script that runs before the project's own Node is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { browserAdvice, findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.askesos-installed');
const isWindows = process.platform === 'win32';

try {
  installPackages();
  if (process.argv.includes('--with-browser')) installBrowser();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function installPackages() {
  const wanted = wantedStamp();
  if (missingPackages().length === 0) {
    if (readIfThere(stamp) === wanted) return;
    if (!existsSync(stamp) && holdsTheLockedVersions()) return writeFileSync(stamp, wanted);
  }
  console.log('Installing packages with npm ci; this takes a minute or two.');
  runNpmCi();
  const missing = missingPackages();
  if (missing.length > 0) {
    throw new Error(
      `npm ci ended well, yet these are missing: ${missing.join(', ')}. Are install scripts switched off?`,
    );
  }
  writeFileSync(stamp, wanted);
}

/** Binaries differ by platform, so a folder shared between two systems is installed anew on the other. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function missingPackages() {
  const missing = projectFolders().flatMap((folder) =>
    declaredPackages(folder).filter((name) => !isInstalled(folder, name)),
  );
  const node = join('.bin', isWindows ? 'node.cmd' : 'node');
  return existsSync(join(modules, node)) ? missing : [...missing, node];
}

function projectFolders() {
  return [root, ...readJson(join(root, 'package.json')).workspaces.map((name) => join(root, name))];
}

function declaredPackages(folder) {
  const { dependencies, devDependencies } = readJson(join(folder, 'package.json'));
  return Object.keys({ ...dependencies, ...devDependencies });
}

function isInstalled(folder, name) {
  return [folder, root].some((place) =>
    existsSync(join(place, 'node_modules', name, 'package.json')),
  );
}

/** Somebody ran npm by hand: npm's own record of what it installed tells whether that was this lock file. */
function holdsTheLockedVersions() {
  const record = readIfThere(join(modules, '.package-lock.json'));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const locked = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(locked)
    .filter(([path, entry]) => path.includes('node_modules/') && !mayBeAbsent(entry))
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

/** Links are our own workspaces; optional packages are mostly for other systems. */
function mayBeAbsent({ link, optional, devOptional }) {
  return link || optional || devOptional;
}

/** The project's engines are those of its own Node, so npm's warnings about the Node that runs npm say nothing. */
function runNpmCi() {
  const outcome = spawnSync(
    ...npm('ci', '--include=dev', '--include=optional', '--prefer-offline', '--loglevel=error'),
  );
  if (outcome.error) throw new Error(`npm could not be started: ${outcome.error.message}`);
  if (outcome.status !== 0) {
    throw new Error('npm ci failed. Its message is above; check the network, then run this again.');
  }
}

/** The npm that runs us, under the Node it runs on: `npm ci` removes the Node inside node_modules while it works. */
function npm(...args) {
  const { npm_execpath: npmCli, npm_node_execpath: node } = process.env;
  const options = { cwd: root, stdio: 'inherit' };
  if (npmCli?.endsWith('npm-cli.js')) return [node ?? process.execPath, [npmCli, ...args], options];
  return [isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows }];
}

function installBrowser() {
  if (findChromium()) return;
  if (process.getuid?.() !== 0 || !hasAptGet()) return console.warn(browserAdvice);
  console.log('Installing Chromium for the panel tests with apt-get.');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

function hasAptGet() {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: 'inherit', env });
  if (status !== 0) console.warn(`apt-get ${args[0]} failed. ${browserAdvice}`);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
