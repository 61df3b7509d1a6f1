import { chmod, mkdir } from 'node:fs/promises';

const PATH = '/var/lib/askesos';

/** Where root puts what the `postgres` user must reach and cannot reach in the checkout; made when missing. */
export async function rootsFolder(): Promise<string> {
  await mkdir(PATH, { recursive: true });
  await chmod(PATH, 0o755);
  return PATH;
}
