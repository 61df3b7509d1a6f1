import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { MessageTemplate } from '../message.enums.js';
import { webhookChannel } from './webhook-channel.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ENVELOPE = {
  id: '0193a000-0000-7000-8000-000000000001',
  template: MessageTemplate.MEMBER_REMINDER,
  parameters: { groupName: 'Melati', on: '2026-12-06', at: '16:00', zone: 'WIB', place: null },
  text: 'Pertemuan kelompok Melati',
  subject: 'Pertemuan Melati',
  to: '+6281234567890',
};

/** A gateway on this machine that answers as told. */
describe('the webhook', () => {
  let gateway: Server;
  let url: string;
  let received: Array<{ headers: IncomingHttpHeaders; body: string }> = [];
  let answer: { status: number; headers?: Record<string, string>; body?: string };

  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`;
  });
  beforeEach(() => {
    received = [];
    answer = { status: 200 };
  });
  afterAll(() => new Promise((resolve) => gateway.close(resolve)));

  const send = (isLocalAllowed = true, to = url) =>
    webhookChannel({ url: to, secret: SECRET, isLocalAllowed }).send(ENVELOPE);

  it('posts the message as JSON that its receiver can verify', async () => {
    await send();
    const { headers, body } = received[0] ?? { headers: {}, body: '' };
    expect(headers['webhook-id']).toBe(ENVELOPE.id);
    const signed = {
      'webhook-id': String(headers['webhook-id']),
      'webhook-timestamp': String(headers['webhook-timestamp']),
      'webhook-signature': String(headers['webhook-signature']),
    };
    expect(new Webhook(SECRET).verify(body, signed)).toMatchObject({
      type: 'message.send',
      data: { to: '+6281234567890', language: 'id', text: 'Pertemuan kelompok Melati' },
    });
    expect(() => new Webhook(SECRET).verify(body.replace('Melati', 'Mawar'), signed)).toThrow();
  });

  it.each([
    [400, true],
    [404, true],
    [410, true],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ])('takes %s as a fault; for good: %s', async (status, isFinal) => {
    answer = { status };
    await expect(send()).rejects.toMatchObject({ message: `webhook ${status}`, isFinal });
  });

  it('follows no redirect', async () => {
    answer = { status: 302, headers: { location: url } };
    await expect(send()).rejects.toMatchObject({ message: 'webhook 302', isFinal: true });
    expect(received).toHaveLength(1);
  });

  it('reads no more than 64 KiB of an answer', async () => {
    answer = { status: 200, body: 'x'.repeat(5_000_000) };
    await send();
    expect(received).toHaveLength(1);
  });

  it('goes to no address inside unless the deployment says so', async () => {
    const refusal = { message: 'webhook INSIDE_ADDRESS', isFinal: true };
    await expect(send(false)).rejects.toMatchObject(refusal);
    await expect(send(false, url.replace('127.0.0.1', 'localhost'))).rejects.toMatchObject(refusal);
    expect(received).toEqual([]);
  });

  it('comes back later when nobody answers there, and never names the number', async () => {
    const fault = await send(true, 'http://127.0.0.1:1/').catch((error: unknown) => error);
    expect(fault).toMatchObject({ message: 'webhook ECONNREFUSED', isFinal: false });
  });
});
