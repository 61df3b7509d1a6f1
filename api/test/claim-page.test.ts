import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { issueCode, send, wordsOf, type Seen } from './support/claim-page.js';
import {
  asVerifier,
  claimAt,
  RECEIPT,
  step,
  stepRefused,
  type ClaimRow,
} from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

const WRONG =
  'Kode atau tanggal lahir tidak cocok. Periksa lagi, atau minta kode baru kepada petugas.';

let world: World;
let officer: TestClient;
let born: string;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

/** A claim at a stage, and its page as the family opens it. */
async function opened(stage: Parameters<typeof claimAt>[1]) {
  const claim = await claimAt(world, stage);
  const code = await issueCode(officer, claim.id);
  born = await bornOn(claim);
  return { claim, code, seen: await look(code, born) };
}

async function bornOn({ id }: ClaimRow): Promise<string> {
  const [row] = await world.rows<{ born: string }>(
    `select p.birth_on::text as born from participants p join claims k on k.participant_id = p.id where k.id = $1`,
    [id],
  );
  return row?.born ?? '';
}

function look(code: string, birthDate: string, address?: string): Promise<Seen> {
  return send(world, '/klaim', { code, birthDate }, address);
}

function answer(ticket: string, act: string, more: Record<string, string> = {}) {
  return send(world, '/klaim/jawab', { ticket, act, ...more });
}

async function rowOf(id: string) {
  const rows = await world.rows<Record<string, unknown>>(
    `select stage, receipt_way, received_amount::int, received_on::text, received_witness, confirmed_by_id from claims where id = $1`,
    [id],
  );
  return rows[0];
}

describe('the page of a claim', () => {
  it('asks for code and birth date in Indonesian, or in English', async () => {
    const indonesian = await world.app.inject({ url: '/klaim' });
    expect(indonesian.body).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(wordsOf(indonesian.body)).toContain('Kode klaim');
    const english = await world.app.inject({ url: '/klaim?lang=en' });
    expect(english.body).toContain('<html lang="en">');
    expect(wordsOf(english.body)).toContain('Participant’s date of birth');
  });

  it('says where the claim is, who has it, by when, what is missing and what comes next', async () => {
    const { claim, seen } = await opened('REPORTED');
    expect(seen.status).toBe(200);
    expect(seen.words).toContain('✓ Klaim sudah dilaporkan. Berkas sedang dikumpulkan.');
    expect(seen.words).toContain(`Nomor klaim ${claim.number}`);
    expect(seen.words).toMatch(/Peserta \(inisial\) P\. \d\. Lembaga Lembaga Polonia/);
    expect(seen.words).toContain('Sekarang ada di Petugas lembaga');
    expect(seen.words).toContain(
      'Langkah ini paling lambat 17 November 2026. Sudah lewat; mohon maaf, tanyakan kepada petugas.',
    );
    expect(seen.words).toContain('Berkas yang masih kurang 4 berkas:');
    expect(seen.words).toContain(
      'Selanjutnya Setelah berkas lengkap, petugas lain memeriksa klaim.',
    );
    expect(seen.words).not.toContain('Sudah terima');
  });

  it('names nobody in full and tells neither NIK, cause nor diagnosis', async () => {
    const { seen } = await opened('VERIFIED');
    expect(seen.body).not.toMatch(/\d{16}|Peserta \d+|sakit|ILLNESS|12 hari/i);
    expect(seen.body).not.toContain(born);
    expect(seen.words).toContain('Sekarang ada di Kepala lembaga');
  });

  it('runs and loads nothing, is kept and listed nowhere, and sets no cookie', async () => {
    const { seen } = await opened('DISBURSED');
    const style = /<style>([^]*)<\/style>/.exec(seen.body)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(seen.headers).toMatchObject({
      'content-security-policy': `default-src 'none';style-src 'sha256-${digest}';base-uri 'none';form-action 'self';frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(seen.headers['set-cookie']).toBeUndefined();
    expect(seen.body).not.toMatch(/<script|style="|<img|<link/);
    expect(Buffer.byteLength(seen.body)).toBeLessThan(10_000);
  });

  it('answers a wrong code and a wrong birth date alike, and takes as long', async () => {
    const { code } = await opened('REPORTED');
    const timed = async (typed: string, birthDate: string) => {
      const start = performance.now();
      const seen = await look(typed, birthDate, '10.1.0.1');
      return { seen, ms: performance.now() - start };
    };
    const noCode = await timed('7KQ2M-XH4TB', born);
    const noDate = await timed(code, '1901-01-01');
    const nonsense = await timed('<b>', 'x');
    for (const { seen, ms } of [noCode, noDate, nonsense]) {
      expect([seen.status, seen.body]).toEqual([404, noCode.seen.body]);
      expect(seen.words).toContain(WRONG);
      expect(ms).toBeGreaterThanOrEqual(245);
    }
  });

  it('takes a code as people type it, and a date with the day first', async () => {
    const { code } = await opened('REPORTED');
    const typed = ` ${code.toLowerCase().replace('-', ' ')} `;
    const [year, month, day] = born.split('-');
    expect((await look(typed, `${day}/${month}/${year}`)).status).toBe(200);
  });

  it('locks a code after five wrong dates, wherever they come from and also for the right one', async () => {
    const { code } = await opened('REPORTED');
    for (let n = 0; n < 5; n += 1)
      expect((await look(code, '1901-01-01', `10.2.0.${n}`)).status).toBe(404);
    const locked = await look(code, born, '10.2.0.99');
    expect(locked.status).toBe(429);
    expect(locked.words).toContain('Terlalu banyak percobaan. Coba lagi 60 menit lagi.');
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(3500);
  });

  it('locks an address after twenty wrong pairs, and no other', async () => {
    const { code } = await opened('REPORTED');
    const sent = Array.from({ length: 20 }, (_, n) => look(`7KQ2MXH4${n + 20}`, born, '10.3.0.1'));
    await Promise.all(sent);
    expect((await look(code, born, '10.3.0.1')).status).toBe(429);
    expect((await look(code, born, '10.3.0.2')).status).toBe(200);
  });

  it('keeps codes and birth dates out of the database and the journal', async () => {
    const { code, seen } = await opened('DISBURSED');
    await answer(seen.ticket, 'RECEIVED');
    const rows = await world.rows<{ text: string }>(
      `select j::text as text from journal j union all select c::text from claim_codes c union all select r::text from rate_limits r`,
    );
    const bare = code.replace('-', '');
    expect(rows.some(({ text }) => text.includes(code) || text.includes(bare))).toBe(false);
  });

  it('says after a rejection why, and that the family may appeal', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const note = 'Kejadian malaria di luar tanggungan.';
    await step(await world.as('HEAD'), 'Reject', claim, {
      on: '2026-11-14',
      reason: 'WAITING_PERIOD',
      note,
    });
    const seen = await look(await issueCode(officer, claim.id), await bornOn(claim));
    expect(seen.words).toContain('! Klaim ditolak.');
    expect(seen.words).toContain('Alasan Masih dalam masa tunggu');
    expect(seen.words).toContain('Keluarga boleh mengajukan banding lewat petugas');
    expect(seen.words).not.toContain('malaria');
  });

  it('turns to English and back without asking again', async () => {
    const { seen } = await opened('DISBURSED');
    const english = await send(world, '/klaim/lihat', { ticket: seen.ticket, lang: 'en' });
    expect(english.body).toContain('<html lang="en">');
    expect(english.words).toContain('The institution says the money was paid. Have you got it?');
    expect(english.words).toContain('✓ I have got Rp 100.000');
  });
});

describe('“sudah terima”', () => {
  it('ends the claim by the family itself, with nobody of the staff', async () => {
    const { claim, seen } = await opened('DISBURSED');
    expect(seen.words).toContain('✓ Sudah terima Rp 100.000');
    expect(seen.words).toContain('✕ Belum terima');
    const after = await answer(seen.ticket, 'RECEIVED');
    expect(after.words).toContain(
      '✓ Selesai: Anda memastikan uang sudah diterima pada 23 November 2026.',
    );
    expect(after.words).not.toContain('Belum terima');
    expect(await rowOf(claim.id)).toEqual({
      stage: 'RECEIVED',
      receipt_way: 'CODE',
      received_amount: 100_000,
      received_on: '2026-11-23',
      received_witness: null,
      confirmed_by_id: null,
    });
    const steps = `query ($id: ID!) { claim(id: $id) { receiptWay steps { action recordedBy { id } } } }`;
    const read = await officer.ask<{
      claim: { receiptWay: string; steps: Array<{ recordedBy: object | null }> };
    }>(steps, { id: claim.id });
    expect(read.claim.receiptWay).toBe('CODE');
    expect(read.claim.steps.at(-1)).toEqual({ action: 'CONFIRM_RECEIPT', recordedBy: null });
    expect(
      await world.count('journal', `action = 'claim.receiptConfirmed' and actor_id is null`),
    ).toBeGreaterThan(0);
  });

  it('counts once, however often the button is pressed', async () => {
    const { claim, seen } = await opened('DISBURSED');
    const pressed = await Promise.all([1, 2, 3].map(() => answer(seen.ticket, 'RECEIVED')));
    expect(pressed.map(({ status }) => status)).toEqual([200, 200, 200]);
    const confirmed = `claim_id = '${claim.id}' and action = 'CONFIRM_RECEIPT'`;
    expect(await world.count('claim_steps', confirmed)).toBe(1);
  });

  it('ends what the claim waited for, with nobody of the staff', async () => {
    const { claim, code } = await opened('DISBURSED');
    const hold = `mutation ($id: ID!, $version: Int!) { claimHold(id: $id, expectedVersion: $version,
      input: { reason: BANK_ANSWER_AWAITED, untilOn: "2026-12-01" }) { id } }`;
    await (await world.as('TREASURER')).ask(hold, claim);
    const held = await look(code, born);
    expect(held.words).toContain('Sekarang ada di Bank: pengiriman uang belum selesai');
    await answer(held.ticket, 'RECEIVED');
    const ended = `claim_id = '${claim.id}' and ended_on = '2026-11-23' and ended_by_id is null`;
    expect(await world.count('claim_holds', ended)).toBe(1);
  });

  it('is refused without a ticket, with one that was changed, is too old or came with an earlier code', async () => {
    const { claim, seen } = await opened('DISBURSED');
    const changed = `${seen.ticket.slice(0, -2)}AA`;
    for (const ticket of ['', 'x', changed]) {
      const refused = await unchanged(world, () => answer(ticket, 'RECEIVED'));
      expect(refused.status).toBe(403);
      expect(refused.words).toContain('Halaman ini sudah terlalu lama terbuka.');
    }
    world.travelTo('2026-11-23T03:31:00.000Z');
    expect((await unchanged(world, () => answer(seen.ticket, 'RECEIVED'))).status).toBe(403);
    world.travelTo(NOW);
    await issueCode(officer, claim.id);
    expect((await unchanged(world, () => answer(seen.ticket, 'RECEIVED'))).status).toBe(403);
  });

  it('is not for a claim that nobody has paid', async () => {
    const { seen } = await opened('APPROVED');
    const refused = await unchanged(world, () => answer(seen.ticket, 'RECEIVED'));
    expect(refused.words).toContain('Klaim ini sudah berubah. Inilah keadaannya sekarang.');
    const strange = await unchanged(world, () => answer(seen.ticket, 'APPROVE'));
    expect(strange.words).toContain('Menunggu pembayaran.');
  });
});

describe('“belum terima”', () => {
  it('opens a case for the head, who did not pay, within three days; the clock goes on', async () => {
    const { claim, seen } = await opened('DISBURSED');
    const after = await answer(seen.ticket, 'NOT_RECEIVED', { text: 'Uang belum sampai.' });
    expect(after.words).toMatch(
      /Laporan Anda "belum terima" ditangani .+, paling lambat 26 November 2026\./,
    );
    await answer(seen.ticket, 'NOT_RECEIVED');
    const rows = await world.rows<Record<string, unknown>>(
      `select text, opened_by_id, assigned_to_id, due_on::text, closed_on from claim_complaints where claim_id = $1`,
      [claim.id],
    );
    expect(rows).toEqual([
      {
        text: 'Uang belum sampai.',
        opened_by_id: null,
        assigned_to_id: world.cast.polonia.users.HEAD.id,
        due_on: '2026-11-26',
        closed_on: null,
      },
    ]);
    expect((await rowOf(claim.id))?.stage).toBe('DISBURSED');
  });

  it('keeps the staff from confirming alone, until the family has the money after all', async () => {
    const { claim, seen } = await opened('DISBURSED');
    const open = await answer(seen.ticket, 'NOT_RECEIVED');
    const verifier = await asVerifier(world);
    const error = await unchanged(world, () =>
      stepRefused(verifier, 'ConfirmReceipt', claim, RECEIPT),
    );
    expect(error.extensions.rule).toBe('CLAIM_COMPLAINT_OPEN');
    const after = await answer(open.ticket, 'RECEIVED');
    expect(after.words).not.toContain('Laporan Anda');
    const closed = `claim_id = '${claim.id}' and outcome = 'RECEIVED_AFTER_ALL' and closed_by_id is null`;
    expect(await world.count('claim_complaints', closed)).toBe(1);
  });

  it('can also be said of what the staff confirmed', async () => {
    const { seen } = await opened('RECEIVED');
    expect(seen.words).not.toContain('Sudah terima');
    expect((await answer(seen.ticket, 'NOT_RECEIVED')).words).toContain('Laporan Anda');
  });
});

describe('the question afterwards', () => {
  it('is asked once, and thanked for', async () => {
    const { claim, seen } = await opened('DISBURSED');
    const received = await answer(seen.ticket, 'RECEIVED');
    expect(received.words).toContain('Seberapa puas Anda dengan penanganan klaim ini?');
    expect(received.words).toContain('5 · Sangat puas 4 · Puas 3 · Biasa saja 2 · Tidak puas');
    const rated = await answer(received.ticket, 'RATE', { points: '4', text: 'Cepat.' });
    expect(rated.words).toContain('✓ Terima kasih, jawaban Anda sudah dicatat.');
    const again = await unchanged(world, () => answer(rated.ticket, 'RATE', { points: '1' }));
    expect(again.words).toContain('Klaim ini sudah berubah.');
    expect(await world.count('claim_ratings', `claim_id = '${claim.id}' and points = 4`)).toBe(1);
  });

  it('takes no answer outside of the five', async () => {
    const { seen } = await opened('RECEIVED');
    for (const points of ['0', '6', '', '4.5'])
      await unchanged(world, () => answer(seen.ticket, 'RATE', { points }));
  });
});
