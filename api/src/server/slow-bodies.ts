import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Seconds in which the body of a request must have come; ten unless a route says otherwise. */
    bodySeconds?: number;
  }
}

const BODY_SECONDS = 10;
/** Five million bytes over a slow 3G link of 400 kbit/s take 100 seconds; twice that and a little for lost packets. */
export const UPLOAD_SECONDS = 240;

/**
 * Cuts off who sends a body too slowly, by the route it is for: Node knows one time for all of them, which must then be
 * the longest.
 */
export function limitSlowBodies(app: FastifyInstance): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook('onRequest', (request, _reply, done) => {
    const seconds = request.routeOptions.config.bodySeconds ?? BODY_SECONDS;
    const timer = setTimeout(() => request.raw.destroy(), seconds * 1000);
    timer.unref();
    timers.set(request, timer);
    request.raw.once('close', () => clearTimeout(timer));
    done();
  });
  app.addHook('preHandler', (request, _reply, done) => {
    clearTimeout(timers.get(request));
    done();
  });
}
