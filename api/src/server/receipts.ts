import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { receiptBehind } from '../receipts/index.js';
import { RateLimit } from './rate-limit.js';
import { messagePage, PAGE_POLICY, receiptPage } from './receipt-page.js';

/** Requests from one address a minute: nobody scans more receipts, and a code has 122 random bits. */
const REQUESTS_PER_MINUTE = 30;
const CODE = /^[0-9a-f]{32}$/;

/** Of pages that anybody may open: nothing but their own style, kept and listed nowhere, no address passed on. */
const HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

/**
 * Serves the public page of each receipt, under the random code that its QR code holds. It tells whether the receipt is
 * genuine and still counts, and names nobody; a code that is unknown and one that is none get the same answer.
 */
export function serveReceipts(app: FastifyInstance, orm: MikroORM): void {
  const limit = new RateLimit(REQUESTS_PER_MINUTE);
  app.get<{ Params: { code: string } }>('/kuitansi/:code', async (request, reply) => {
    reply.headers(HEADERS).type('text/html; charset=utf-8');
    const seconds = await limit.secondsToWait(request.ip);
    if (seconds > 0) {
      const text = 'Terlalu banyak permintaan. Coba lagi sebentar lagi.';
      return reply.code(429).header('retry-after', String(seconds)).send(messagePage(text));
    }
    const { code } = request.params;
    const receipt = CODE.test(code) ? await receiptBehind(orm.em, code) : null;
    if (receipt) return reply.send(receiptPage(receipt));
    const text = 'Kuitansi tidak ditemukan. Periksa kembali alamat atau kode QR-nya.';
    return reply.code(404).send(messagePage(text));
  });
}
