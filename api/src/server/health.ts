import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';

/** `/healthz` says that the process lives, `/readyz` that it can serve: database reachable, not shutting down. */
export function serveHealth(app: FastifyInstance, orm: MikroORM): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const isReady =
      !isClosing &&
      (await orm.em
        .fork()
        .execute('select 1')
        .then(
          () => true,
          () => false,
        ));
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'unavailable' });
  });
}
