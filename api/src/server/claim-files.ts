import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addFile, DocumentSubstitute, viewFile } from '../claims/index.js';
import {
  FILE_BYTES_MAX,
  fileTooLarge,
  PHOTO_TYPE,
  tooOften,
  type FileStore,
} from '../files/index.js';
import {
  DomainError,
  isId,
  Permission,
  RuleCode,
  type Context,
  type ErrorCode,
} from '../kernel/index.js';
import { RateLimit } from './rate-limit.js';
import { UPLOAD_SECONDS } from './slow-bodies.js';

/** What a browser may do with a file that somebody sent: save it, and nothing else. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  RULE_VIOLATED: 422,
  CONFLICT: 409,
  INTERNAL: 500,
};

/** Uploads of one user a minute: a whole checklist, page by page. */
const UPLOADS_PER_MINUTE = 40;

type Uploads = FastifyRequest<{
  Params: { id: string };
  Querystring: { substitute?: string };
}>;
type ById = FastifyRequest<{ Params: { id: string } }>;
type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/**
 * Takes and gives the files of claim documents, beside GraphQL. An upload is a raw body of application/octet-stream
 * with its request key in a header: no form of another site can send either, as with GraphQL.
 */
export async function serveClaimFiles(
  app: FastifyInstance,
  store: FileStore,
  contextOf: ContextOf,
): Promise<void> {
  await app.register((scope) => {
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer' },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler((error, _request, reply) => refuse(reply, error));
    const contexts = new WeakMap<object, Context>();
    const limit = new RateLimit(UPLOADS_PER_MINUTE);
    scope.post('/claim-documents/:id/files', {
      bodyLimit: FILE_BYTES_MAX,
      config: { bodySeconds: UPLOAD_SECONDS },
      // Asked before the body is read.
      onRequest: async (request, reply) => {
        const ctx = await contextOf(request, reply);
        const { permissions } = ctx.viewer;
        // To which document, is asked when that is known.
        if (
          !permissions.has(Permission.CLAIM_REPORT) &&
          !permissions.has(Permission.CLAIM_DISBURSE)
        )
          throw new DomainError('FORBIDDEN', 'You may not add files to claims.');
        const seconds = await limit.secondsToWait(ctx.viewer.userId);
        if (seconds > 0) return refuse(reply.header('retry-after', String(seconds)), tooOften());
        contexts.set(request, ctx);
        return undefined;
      },
      handler: async (request: Uploads, reply) => {
        const ctx = contexts.get(request);
        if (!ctx) throw new Error('The context was made when the request came.');
        const id = await addFile(ctx, store, uploadOf(request));
        return reply.code(201).send({ id });
      },
    });
    scope.get('/claim-files/:id', async (request: ById, reply) => {
      const ctx = await contextOf(request, reply);
      const file = await ctx.write((unit) => viewFile(unit, request.params.id));
      const ending = file.mediaType === PHOTO_TYPE ? 'jpg' : 'pdf';
      reply.headers(HEADERS).type(file.mediaType).header('content-length', file.bytes);
      reply.header('content-disposition', `attachment; filename="berkas-${file.number}.${ending}"`);
      return reply.send(await store.read(file.storageName));
    });
  });
}

function uploadOf(request: Uploads) {
  const requestKey = request.headers['x-request-key'];
  if (typeof requestKey !== 'string' || !isId(requestKey))
    throw new DomainError('INVALID_INPUT', 'The header x-request-key takes a UUID.');
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const substitute = substituteOf(request.query.substitute);
  return { documentId: request.params.id, requestKey, bytes, substitute };
}

function substituteOf(given: string | undefined): DocumentSubstitute | null {
  if (given === undefined) return null;
  if (isLetter(given)) return given;
  throw new DomainError('INVALID_INPUT', 'substitute takes a DocumentSubstitute.');
}

function isLetter(given: string): given is DocumentSubstitute {
  return Object.values<string>(DocumentSubstitute).includes(given);
}

/** Says no in the shape that GraphQL clients read; what is no refusal goes to the handler of the whole application. */
function refuse(reply: FastifyReply, thrown: unknown) {
  const isTooLarge = thrown instanceof Error && 'statusCode' in thrown && thrown.statusCode === 413;
  const error = isTooLarge ? fileTooLarge() : thrown;
  if (!(error instanceof DomainError)) throw error;
  const { code, rule, message } = error;
  const extensions = { code, ...(rule && { rule }) };
  const status = rule === RuleCode.FILE_TOO_OFTEN ? 429 : STATUS[code];
  return reply.code(status).send({ errors: [{ message, extensions }] });
}
