import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { join, sep } from 'node:path';

/** Below these a missing file is an old build, or no page at all, and must not be answered with the panel's page. */
const WITHOUT_PAGES = ['/assets/', '/lapangan/', '/graphql'];

/** The field page inserts no styles, so it allows none; its service worker comes from the same folder. */
const FIELD_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/**
 * Serves the built panel, and in its folder lapangan the field page. Any path that is no file gets the panel's page,
 * because the panel routes in the browser.
 */
export async function servePanel(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      // MUI's styles are inserted at run time; scripts come from our own files only.
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000 },
  });
  await app.register(compress, { global: true, threshold: 1024 });
  const fieldPage = join(folder, 'lapangan') + sep;
  await app.register(serveStatic, {
    root: folder,
    redirect: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (path.startsWith(fieldPage)) reply.header('content-security-policy', FIELD_POLICY);
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' && !WITHOUT_PAGES.some((start) => request.url.startsWith(start));
    if (isPage) return reply.sendFile('index.html');
    return reply
      .code(404)
      .send({ errors: [{ message: 'No such page.', extensions: { code: 'NOT_FOUND' } }] });
  });
}
