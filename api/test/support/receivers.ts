import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';

/** Something that messages arrive at, under the id that copies share. */
export interface Receiver {
  url: string;
  /** Every arrival, copies too, in order. */
  arrivals: Array<{ id: string; content: string }>;
  close(): Promise<void>;
}

/** Milliseconds a receiver takes for a message at the most, so that a killed sender leaves some half done. */
const SLOWNESS_MS = 40;

/** A gateway for WhatsApp or SMS on this machine, which accepts what is signed with the secret. */
export async function startGateway(secret: string): Promise<Receiver> {
  const arrivals: Receiver['arrivals'] = [];
  const verifier = new Webhook(secret);
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const id = String(request.headers['webhook-id']);
      verifier.verify(body, {
        'webhook-id': id,
        'webhook-timestamp': String(request.headers['webhook-timestamp']),
        'webhook-signature': String(request.headers['webhook-signature']),
      });
      arrivals.push({ id, content: JSON.stringify(JSON.parse(body).data) });
      void pause(Math.random() * SLOWNESS_MS).then(() => response.writeHead(204).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}/send`, arrivals, close };
}

/** A mail server on this machine. */
export async function startMailServer(): Promise<Receiver> {
  const arrivals: Receiver['arrivals'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let mail = '';
      stream.on('data', (chunk) => (mail += String(chunk)));
      stream.on('end', () => {
        const id = /^Message-ID: <([^@]+)@/im.exec(mail)?.[1] ?? 'none';
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        arrivals.push({ id, content: `${to} ${mail.split('\r\n\r\n').slice(1).join()}` });
        void pause(Math.random() * SLOWNESS_MS).then(() => done());
      });
    },
  });
  // A killed sender cuts its connection; that is no fault of the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, arrivals, close };
}
