import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { limitSlowBodies } from './slow-bodies.js';

describe('a body that comes too slowly', () => {
  let app: FastifyInstance;
  let port: number;
  beforeEach(async () => {
    app = Fastify();
    limitSlowBodies(app);
    app.post('/short', { config: { bodySeconds: 0.2 } }, () => 'short');
    app.post('/long', { config: { bodySeconds: 30 } }, () => 'long');
    app.post('/thinking', { config: { bodySeconds: 0.2 } }, async () => {
      await pause(500);
      return 'thought';
    });
    port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
  });
  afterEach(() => app.close());

  /** Sends the second half of a body half a second after the first. */
  async function sendSlowly(path: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\nab`,
    );
    await pause(500);
    if (!socket.destroyed) socket.write('cd');
    await closed;
    return answer;
  }

  it('is cut off', async () => {
    expect(await sendSlowly('/short')).not.toContain('200 OK');
  });

  it('is waited for where a route takes files', async () => {
    expect(await sendSlowly('/long')).toContain('200 OK');
  });

  it('is not what a slow answer is', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/thinking`, { method: 'POST', body: 'x' });
    expect(await answer.text()).toBe('thought');
  });
});
