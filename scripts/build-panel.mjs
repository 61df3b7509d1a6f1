// Builds the panel into admin/dist, and the field page into its folder lapangan, when they are missing or made from
// other sources: `npm run build`, and before `npm start` and the panel tests.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const projectRoot = join(import.meta.dirname, '..');

const SOURCES = [
  'admin/*.html',
  'admin/{package,tsconfig}.json',
  'admin/public/**/*',
  'admin/src/**/*',
  'admin/{vite.config,vite.field.config,field.build}.ts',
  'package-lock.json',
  'schema/schema.graphql',
];

if (import.meta.main) {
  try {
    const isBuilt = await buildPanel();
    if (!isBuilt) console.log('The panel in admin/dist is up to date.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Builds the panel if need be; true when there was need. Throws when the build fails. */
export async function buildPanel(root = projectRoot) {
  const stamp = join(root, 'admin', 'dist', '.stamp');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  console.log('Building the panel; this takes a moment.');
  const admin = join(root, 'admin');
  await runVite(admin, 'vite.config.ts');
  await runVite(admin, 'vite.field.config.ts');
  writeFileSync(stamp, wanted);
  return true;
}

/** Tests are no part of the build, so changing one does not build the panel anew. */
function fingerprint(root) {
  const hash = createHash('sha256');
  const found = globSync(SOURCES, { cwd: root, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return `${hash.digest('hex')}\n`;
}

async function runVite(admin, config) {
  const manifest = createRequire(join(admin, 'package.json')).resolve('vite/package.json');
  const vite = join(dirname(manifest), 'bin', 'vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawn(process.execPath, [vite, 'build', `--config=${config}`, '--logLevel=warn'], {
    cwd: admin,
    stdio: 'inherit',
    env,
  });
  const [code, signal] = await once(build, 'exit');
  if (code !== 0)
    throw new Error(`The panel could not be built (vite: ${signal ?? `exit code ${code}`}).`);
}
