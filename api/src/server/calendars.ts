import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { calendarBehind, calendarText } from '../calendars/index.js';
import type { Clock } from '../kernel/index.js';
import { RateLimit } from './rate-limit.js';

/** Requests from one address a minute; calendar programs ask a few times a day. */
const REQUESTS_PER_MINUTE = 60;
/** A secret of 32 bytes in base64url. */
const FILE = /^([\w-]{43})\.ics$/;

/**
 * Serves calendars under their secret addresses. Unknown and revoked ones get the same answer, and no address is
 * written to a log: requests are not logged, and faults are logged without them.
 */
export function serveCalendars(app: FastifyInstance, orm: MikroORM, clock: Clock): void {
  const limit = new RateLimit(REQUESTS_PER_MINUTE);
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
    const seconds = await limit.secondsToWait(request.ip);
    if (seconds > 0) {
      reply.header('retry-after', String(seconds));
      return reply.code(429).type('text/plain').send('Too many requests.');
    }
    const secret = FILE.exec(request.params.file)?.[1];
    const calendar = secret ? await calendarBehind(orm.em, secret, clock.now()) : null;
    if (!calendar) return reply.code(404).type('text/plain').send('No such calendar.');
    return sendText(reply, calendarText(calendar), request.headers['if-none-match']);
  });
}

function sendText(reply: FastifyReply, text: string, known: string | undefined) {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  reply.header('etag', tag);
  const isKnown = known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag);
  if (isKnown) return reply.code(304).send();
  reply.header('content-disposition', 'inline; filename="askesos.ics"');
  return reply.type('text/calendar; charset=utf-8').send(text);
}
