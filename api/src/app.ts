import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { FileStore } from './files/index.js';
import { Context, type Clock, type NikSeal } from './kernel/index.js';
import { apolloOptions } from './server/apollo-options.js';
import { serveCalendars } from './server/calendars.js';
import { serveClaimFiles } from './server/claim-files.js';
import { serveClaims } from './server/claims.js';
import { serveHealth } from './server/health.js';
import { serveErrors } from './server/http-errors.js';
import { servePanel } from './server/panel.js';
import { serveReceipts } from './server/receipts.js';
import { limitSlowBodies, UPLOAD_SECONDS } from './server/slow-bodies.js';
import { SESSION_COOKIE, viewerOf } from './staff/index.js';

/** What an application is built from; tests bring their own clock and database. */
export interface AppParts {
  orm: MikroORM;
  schema: GraphQLSchema;
  clock: Clock;
  seal: NikSeal;
  /** Where the files of claims are kept. */
  files: FileStore;
  /** Folder of the built panel; null serves the API alone. */
  panelDir: string | null;
  logLevel: string;
}

/** Bytes of a request body at the most; the largest honest one, a meeting sheet of 100 members, has about 20 kB. */
const BODY_BYTES_MAX = 100_000;

/** The same with the file of a bank in it: two million bytes, in base64, and a little room. */
const FILE_BODY_BYTES_MAX = 2_800_000;

const GRAPHQL_PATH = '/graphql';

/** Builds the HTTP application: API, panel and health. It does not listen. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_BYTES_MAX,
    // The longest; each route has its own.
    requestTimeout: UPLOAD_SECONDS * 1000,
    http: { headersTimeout: 10_000 },
    logger: { level: parts.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    // Requests carry personal data in their variables; only faults are logged.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: 'loopback',
  });
  serveErrors(app);
  limitSlowBodies(app);
  await app.register(cookie);
  takeFiles(app);
  serveHealth(app, parts.orm);
  const options = apolloOptions(parts.schema, app.log);
  const apollo = new ApolloServer<Context>({
    ...options,
    plugins: [...options.plugins, fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: GRAPHQL_PATH,
    context: (request, reply) => contextOf(parts, request, reply),
  });
  serveCalendars(app, parts.orm, parts.clock);
  serveReceipts(app, parts.orm);
  await serveClaimFiles(app, parts.files, (request, reply) => contextOf(parts, request, reply));
  serveClaims(app, parts);
  if (parts.panelDir) await servePanel(app, parts.panelDir);
  return app;
}

/**
 * Lets people who are signed in send a file of their bank. A body that large from anybody else is refused by its length
 * before it is read; whether the session is one at all is asked later, as for any request.
 */
function takeFiles(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.path === GRAPHQL_PATH) route.bodyLimit = FILE_BODY_BYTES_MAX;
  });
  app.addHook('onRequest', async (request) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length <= BODY_BYTES_MAX || request.cookies[SESSION_COOKIE]) return;
    throw Object.assign(new Error('Request body is too large'), { statusCode: 413 });
  });
}

async function contextOf(
  parts: AppParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const { clock, seal } = parts;
  const root = parts.orm.em;
  const token = request.cookies[SESSION_COOKIE];
  const viewer = token ? await viewerOf(root, token, clock.now()) : null;
  const attributes = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
  return new Context(
    {
      root,
      clock,
      seal,
      address: request.ip,
      origin: `${request.protocol}://${request.host}`,
      setSessionCookie: (value, expires) =>
        void reply.setCookie(SESSION_COOKIE, value, { ...attributes, expires }),
      clearSessionCookie: () => void reply.clearCookie(SESSION_COOKIE, attributes),
    },
    viewer,
  );
}
