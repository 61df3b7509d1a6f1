import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'takes postgres://user:password@host:port/database',
    })
    .optional(),
  ASKESOS_DATA_DIR: z.string().min(1).default(resolve(PROJECT, '.data')),
  ASKESOS_DEMO: z
    .enum(['0', '1'], { error: 'takes 0 (empty start) or 1 (Polonia demo)' })
    .default('1'),
  ASKESOS_MIGRATE: z
    .enum(['0', '1'], {
      error: 'takes 1 (bring the tables up to date at the start) or 0 (refuse to start instead)',
    })
    .default('1'),
  ASKESOS_SECRET: z.string().min(32, { error: 'takes at least 32 characters' }).optional(),
  ASKESOS_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
});

/** How this process is set up, parsed once at the start. */
export interface Config {
  port: number;
  host: string;
  /** Null: the embedded PostgreSQL, with its data in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  /** Load the Polonia demo into an empty database. */
  isDemo: boolean;
  /** Bring the tables up to date at the start; false refuses to start when they are not. */
  isMigrating: boolean;
  /** Null: a secret is made at the first start and kept in `dataDir`. */
  secret: string | null;
  logLevel: string;
  /** Folder of the built panel. */
  panelDir: string;
}

/** Thrown with every fault of the environment at once, one a line. */
export class ConfigError extends Error {}

/** Reads the environment; an empty value counts as not given. Unknown names that start with ASKESOS_ are faults. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const strangers = Object.keys(given).filter(
    (name) => name.startsWith('ASKESOS_') && !(name in environment.shape),
  );
  const parsed = environment.safeParse(given);
  const faults = [
    ...strangers.map(
      (name) => `${name}: no such setting; known are ${Object.keys(environment.shape).join(', ')}`,
    ),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join('\n'));
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: resolve(data.ASKESOS_DATA_DIR),
    isDemo: data.ASKESOS_DEMO === '1',
    isMigrating: data.ASKESOS_MIGRATE === '1',
    secret: data.ASKESOS_SECRET ?? null,
    logLevel: data.ASKESOS_LOG_LEVEL,
    panelDir: resolve(PROJECT, 'admin/dist'),
  };
}
