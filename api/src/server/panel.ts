import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Serves the built panel. Any path that is no file gets the panel's page, because the panel routes in the browser;
 * except below /assets, where a missing file is an old build and must not be answered with a page.
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
  await app.register(serveStatic, {
    root: folder,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      !request.url.startsWith('/assets/') &&
      !request.url.startsWith('/graphql');
    if (isPage) return reply.sendFile('index.html');
    return reply
      .code(404)
      .send({ errors: [{ message: 'No such page.', extensions: { code: 'NOT_FOUND' } }] });
  });
}
