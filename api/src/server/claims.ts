import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { actForFamily, claimBehind, pageOf, type FamilyClaim } from '../claims/index.js';
import { countTry, forgiveTry, type Clock, type NikSeal } from '../kernel/index.js';
import { askPage, CLAIM_PAGE_POLICY, claimPage } from './claim-page.js';
import { deedOf, takeForms, textOf, typedOf, type Form } from './claim-forms.js';
import { readTicket, writeTicket } from './claim-ticket.js';
import { wordsIn, type ClaimWords } from './claim-words.js';
import { RateLimit } from './rate-limit.js';

/** Requests from one address a minute, right ones too: a village shares one. */
const REQUESTS_PER_MINUTE = 60;
/** Wrong pairs: from one address, and for one code wherever they come from. */
const BY_ADDRESS = { name: 'klaim-address', tries: 20, windowSeconds: 900 };
const BY_CODE = { name: 'klaim-code', tries: 5, windowSeconds: 3600 };
/** Every look-up takes at least so long, so that its time tells nothing. */
const ANSWER_MS_MIN = 250;

const HEADERS = {
  'content-security-policy': CLAIM_PAGE_POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

export interface ClaimPageParts {
  orm: MikroORM;
  seal: NikSeal;
  clock: Clock;
}

/**
 * Serves the page on which a family sees its claim and says whether it has the money. Code and birth date come in the
 * body of a POST, never in an address, and nothing of them is logged. Pages need no script and set no cookie: each button
 * carries a signed ticket that only who knew code and birth date has, so no other site can press it.
 */
export function serveClaims(app: FastifyInstance, parts: ClaimPageParts): void {
  const limit = new RateLimit(REQUESTS_PER_MINUTE);
  void app.register((pages, _, done) => {
    takeForms(pages);
    pages.addHook('onRequest', async (request, reply) => {
      reply.headers(HEADERS).type('text/html; charset=utf-8');
      const seconds = await limit.secondsToWait(request.ip);
      if (seconds > 0) return refuse(reply, wordsIn(undefined), seconds);
      return undefined;
    });
    pages.get<{ Querystring: { lang?: string } }>('/klaim', (request, reply) =>
      reply.send(askPage(wordsIn(request.query.lang))),
    );
    pages.post<{ Body: Form }>('/klaim', (request, reply) => look(parts, request, reply));
    pages.post<{ Body: Form }>('/klaim/lihat', (request, reply) =>
      withTicket(parts, request, reply, (family, words) => show(parts, reply, words, family, null)),
    );
    pages.post<{ Body: Form }>('/klaim/jawab', (request, reply) =>
      withTicket(parts, request, reply, async (family, words, id) => {
        const deed = deedOf(request.body, id);
        const { orm, clock } = parts;
        const isDone = deed !== null && (await actForFamily({ root: orm.em, clock }, family, deed));
        return show(parts, reply, words, family, isDone ? null : words.moved);
      }),
    );
    done();
  });
}

type Asked = FastifyRequest<{ Body: Form }>;

async function look(parts: ClaimPageParts, request: Asked, reply: FastifyReply) {
  const words = wordsIn(textOf(request.body, 'lang'));
  const typed = typedOf(request.body);
  const root = parts.orm.em;
  const key = parts.seal.codeIndex(typed.code);
  const [byAddress, byCode] = await Promise.all([
    countTry(root, BY_ADDRESS, request.ip),
    countTry(root, BY_CODE, key),
  ]);
  const seconds = Math.max(byAddress, byCode);
  if (seconds > 0) return refuse(reply, words, seconds);
  const [family] = await Promise.all([claimBehind(root, parts.seal, typed), pause(ANSWER_MS_MIN)]);
  if (!family) return reply.code(404).send(askPage(words, words.wrong));
  await Promise.all([forgiveTry(root, BY_ADDRESS, request.ip), forgiveTry(root, BY_CODE, key)]);
  return show(parts, reply, words, family, null);
}

function refuse(reply: FastifyReply, words: ClaimWords, seconds: number) {
  const text = words.wait(Math.ceil(seconds / 60));
  return reply.code(429).header('retry-after', String(seconds)).send(askPage(words, text));
}

async function withTicket(
  { seal, clock }: ClaimPageParts,
  { body }: Asked,
  reply: FastifyReply,
  go: (family: FamilyClaim, words: ClaimWords, id: string) => Promise<unknown>,
) {
  const words = wordsIn(textOf(body, 'lang'));
  const ticket = readTicket(seal, textOf(body, 'ticket'), clock.now());
  if (!ticket) return reply.code(403).send(askPage(words, words.expired));
  return go(ticket.family, words, ticket.id);
}

async function show(
  { orm, seal, clock }: ClaimPageParts,
  reply: FastifyReply,
  words: ClaimWords,
  family: FamilyClaim,
  notice: string | null,
) {
  const now = clock.now();
  const claim = await pageOf(orm.em, family, now);
  if (!claim) return reply.code(403).send(askPage(words, words.expired));
  return reply.send(claimPage(words, claim, writeTicket(seal, family, now), notice));
}
