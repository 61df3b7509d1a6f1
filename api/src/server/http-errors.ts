import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';

/** Answers faults below GraphQL (bodies too large, not JSON, no such page) in the shape GraphQL clients read. */
export function serveErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply
        .code(status)
        .send({ errors: [{ message: error.message, extensions: { code: 'INVALID_INPUT' } }] });
    }
    const incident = randomUUID();
    app.log.error({ incident, err: error }, 'unexpected fault');
    const message = 'Something went wrong on our side.';
    return reply
      .code(500)
      .send({ errors: [{ message, extensions: { code: 'INTERNAL', incident } }] });
  });
}
