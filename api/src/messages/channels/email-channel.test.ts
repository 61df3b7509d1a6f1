import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { MessageTemplate } from '../message.enums.js';
import { emailChannel } from './email-channel.js';

const ENVELOPE = {
  id: '0193a000-0000-7000-8000-000000000002',
  template: MessageTemplate.OFFICER_REMINDER,
  parameters: { groupName: 'Melati', on: '2026-12-06', at: '16:00', zone: 'WIB', place: null },
  text: 'Pertemuan kelompok Melati',
  subject: 'Pertemuan Melati',
  to: 'petugas@yakmi.example',
};

describe('e-mail', () => {
  const mails: string[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (refusal === null) done();
      else done(Object.assign(new Error(`<${address}> unknown`), { responseCode: refusal }));
    },
    onData: (stream, _session, done) => {
      let mail = '';
      stream.on('data', (chunk) => (mail += String(chunk)));
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

  const send = (at = port) =>
    emailChannel({
      smtpUrl: `smtp://127.0.0.1:${at}`,
      from: 'Askesos <askesos@yakmi.example>',
    }).send(ENVELOPE);

  it('carries the message under an id that copies share', async () => {
    await send();
    await send();
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      expect(mail).toContain(`Message-ID: <${ENVELOPE.id}@yakmi.example>`);
      expect(mail).toContain('To: petugas@yakmi.example');
      expect(mail).toContain('Subject: Pertemuan Melati');
      expect(mail).toContain('Auto-Submitted: auto-generated');
      expect(mail).toMatch(/\r\n\r\nPertemuan kelompok Melati/);
    }
  });

  it.each([
    [550, true],
    [451, false],
  ])('takes %s as a fault without repeating the address; for good: %s', async (code, isFinal) => {
    refusal = code;
    await expect(send()).rejects.toMatchObject({ message: `SMTP ${code}`, isFinal });
    refusal = null;
  });

  it('comes back later when no server answers', async () => {
    await expect(send(1)).rejects.toMatchObject({ isFinal: false });
  });
});
