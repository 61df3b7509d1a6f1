import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { S3Setup, StoreSetup } from './files/index.js';
import type { ChannelSetup } from './messages/index.js';

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
  ASKESOS_FILES_DIR: z.string().min(1).optional(),
  ASKESOS_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'takes https://host, without the bucket' })
    .optional(),
  ASKESOS_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { error: 'takes the name of a bucket' })
    .optional(),
  ASKESOS_S3_REGION: z.string().min(1).default('us-east-1'),
  ASKESOS_S3_KEY_ID: z.string().min(1).optional(),
  ASKESOS_S3_SECRET: z.string().min(1).optional(),
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
  ASKESOS_JOBS: z
    .enum(['0', '1'], { error: 'takes 1 (run jobs in this process) or 0 (leave them to others)' })
    .default('1'),
  ASKESOS_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'takes smtp://user:password@host:port, or smtps://' })
    .optional(),
  ASKESOS_SMTP_FROM: z
    .string()
    .regex(/^[^<>@]*<?[^<>@\s]+@[^<>@\s]+>?$/, {
      error: 'takes an address, such as Askesos <askesos@yakmi.example>',
    })
    .optional(),
  ASKESOS_WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'takes https://host/path' }).optional(),
  ASKESOS_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, {
      error: 'takes whsec_ and at least 24 bytes in base64',
    })
    .optional(),
  ASKESOS_ALLOW_LOCAL_WEBHOOKS: z
    .enum(['0', '1'], { error: 'takes 1 (the gateway may be in a private network) or 0' })
    .default('0'),
});

type Environment = z.infer<typeof environment>;

/** How this process is set up, parsed once at the start. */
export interface Config {
  port: number;
  host: string;
  /** Null: the embedded PostgreSQL, with its data in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  /** Where the files of claims are kept: in a folder, unless a bucket is given. */
  files: StoreSetup;
  /** Load the Polonia demo into an empty database. */
  isDemo: boolean;
  /** Bring the tables up to date at the start; false refuses to start when they are not. */
  isMigrating: boolean;
  /** Null: a secret is made at the first start and kept in `dataDir`. */
  secret: string | null;
  logLevel: string;
  /** Folder of the built panel. */
  panelDir: string;
  /** Run background jobs in this process. */
  hasJobs: boolean;
  /** By which ways messages leave. */
  channels: ChannelSetup;
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
    ...(parsed.data ? halfGiven(parsed.data) : []),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join('\n'));
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: resolve(data.ASKESOS_DATA_DIR),
    files: {
      folder: resolve(data.ASKESOS_FILES_DIR ?? resolve(data.ASKESOS_DATA_DIR, 'files')),
      bucket: bucketOf(data),
    },
    isDemo: data.ASKESOS_DEMO === '1',
    isMigrating: data.ASKESOS_MIGRATE === '1',
    secret: data.ASKESOS_SECRET ?? null,
    logLevel: data.ASKESOS_LOG_LEVEL,
    panelDir: resolve(PROJECT, 'admin/dist'),
    hasJobs: data.ASKESOS_JOBS === '1',
    channels: channelsOf(data),
  };
}

/** Settings that need another one. */
function halfGiven(data: Environment): string[] {
  const faults: string[] = [];
  if (data.ASKESOS_SMTP_URL && !data.ASKESOS_SMTP_FROM)
    faults.push('ASKESOS_SMTP_FROM: needed with ASKESOS_SMTP_URL');
  if (data.ASKESOS_WEBHOOK_URL && !data.ASKESOS_WEBHOOK_SECRET)
    faults.push('ASKESOS_WEBHOOK_SECRET: needed with ASKESOS_WEBHOOK_URL');
  const bucket = [
    'ASKESOS_S3_ENDPOINT',
    'ASKESOS_S3_BUCKET',
    'ASKESOS_S3_KEY_ID',
    'ASKESOS_S3_SECRET',
  ] as const;
  if (bucket.some((name) => data[name]))
    for (const name of bucket.filter((one) => !data[one]))
      faults.push(`${name}: needed with the other settings of ASKESOS_S3`);
  const isLocalAllowed = data.ASKESOS_ALLOW_LOCAL_WEBHOOKS === '1';
  if (data.ASKESOS_WEBHOOK_URL?.startsWith('http:') && !isLocalAllowed)
    faults.push('ASKESOS_WEBHOOK_URL: takes https, because telephone numbers travel to it');
  return faults;
}

function bucketOf(data: Environment): S3Setup | null {
  const { ASKESOS_S3_ENDPOINT: endpoint, ASKESOS_S3_BUCKET: bucket } = data;
  const { ASKESOS_S3_KEY_ID: accessKeyId, ASKESOS_S3_SECRET: secretAccessKey } = data;
  const region = data.ASKESOS_S3_REGION;
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? { endpoint, bucket, region, accessKeyId, secretAccessKey }
    : null;
}

function channelsOf(data: Environment): ChannelSetup {
  const { ASKESOS_SMTP_URL: smtpUrl, ASKESOS_SMTP_FROM: from } = data;
  const { ASKESOS_WEBHOOK_URL: url, ASKESOS_WEBHOOK_SECRET: secret } = data;
  const isLocalAllowed = data.ASKESOS_ALLOW_LOCAL_WEBHOOKS === '1';
  return {
    email: smtpUrl && from ? { smtpUrl, from } : null,
    webhook: url && secret ? { url, secret, isLocalAllowed } : null,
  };
}
