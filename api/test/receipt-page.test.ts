import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { TestClient } from './support/client.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { receiptOf } from './support/receipts.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
let group: GroupWithMembers;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  group = await insertGroup(world);
});
afterAll(() => world.close());

function visit(url: string, remoteAddress = '10.0.0.1') {
  return world.app.inject({ method: 'GET', url, remoteAddress });
}

async function paid(wish: object = {}): Promise<{ id: string; number: string; path: string }> {
  const payment = await pay(world, officer, group.members[0]?.enrolmentId ?? '', wish);
  return receiptOf(officer, payment.id);
}

/** What somebody reads on a page. */
function words(html: string): string {
  return html
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the public page of a receipt', () => {
  it('says in Indonesian that it counts, what and when, and names nobody', async () => {
    const { path, number } = await paid({ amount: 10_000 });
    const answer = await visit(path);
    expect(answer.statusCode).toBe(200);
    const text = words(answer.body);
    expect(text).toContain(`Kuitansi ${number}`);
    expect(text).toContain('✓ Sah: kuitansi ini tercatat dan berlaku.');
    expect(text).toContain('Lembaga Lembaga Polonia');
    expect(text).toContain('Jumlah Rp 10.000 (sepuluh ribu rupiah)');
    expect(text).toContain('Tanggal 23 November 2026');
    expect(answer.body).not.toMatch(/Amina|PS-\d|OFFICER|Januari/);
    expect(answer.body).toMatch(/^<!doctype html>\n<html lang="id">/);
  });

  it('says when it was taken back', async () => {
    const { id, path } = await paid();
    const reversal = await reverse(world, await world.as('TREASURER'), id);
    const text = words((await visit(path)).body);
    expect(text).toContain('✕ Dibatalkan pada 23 November 2026; kuitansi ini tidak berlaku lagi.');
    expect(text).not.toContain('Sah');
    const { path: ofReversal, number } = await receiptOf(officer, reversal.id);
    const original = (await receiptOf(officer, id)).number;
    expect(words((await visit(ofReversal)).body)).toContain(`Kuitansi ${number}`);
    expect(words((await visit(ofReversal)).body)).toContain(
      `Sah: pembatalan kuitansi ${original}.`,
    );
  });

  it('answers a code that is unknown and one that is none alike', async () => {
    const { path } = await paid();
    const [unknown, short, dashed, loud] = await Promise.all([
      visit(`/kuitansi/${'0'.repeat(32)}`),
      visit('/kuitansi/1'),
      visit(path.replace(/(.{8})(.{4})$/, '$1-$2')),
      visit(`/kuitansi/${path.slice('/kuitansi/'.length).toUpperCase()}`),
    ]);
    expect(unknown.statusCode).toBe(404);
    expect(words(unknown.body)).toContain('Kuitansi tidak ditemukan.');
    const timeless = ({ date: _, ...rest }: Record<string, unknown>) => rest;
    for (const other of [short, dashed, loud]) {
      expect([other.statusCode, other.body]).toEqual([404, unknown.body]);
      expect(timeless(other.headers)).toEqual(timeless(unknown.headers));
    }
  });

  it('may run and load nothing, is kept and listed nowhere, and says no address to others', async () => {
    const { path } = await paid();
    const { headers, body } = await visit(path);
    const style = /<style>([^]*)<\/style>/.exec(body)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none';style-src 'sha256-${digest}';base-uri 'none';form-action 'none';frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toMatch(/<script|style="|<img|<link/);
  });

  it('shows the name of an institution as text', async () => {
    const { path } = await paid();
    await world.database.query('begin');
    await world.database.query(`set local askesos.scope = 'PROGRAMME'`);
    await world.database.query(`set local askesos.institution_id = '${world.cast.polonia.id}'`);
    const rename = 'update institutions set name = $1 where id = $2';
    await world.database.query(rename, [
      '<b onclick="x">Kasih & Sayang</b>',
      world.cast.polonia.id,
    ]);
    await world.database.query('commit');
    const { body } = await visit(path);
    expect(body).toContain('&#60;b onclick=&#34;x&#34;&#62;Kasih &#38; Sayang&#60;/b&#62;');
  });

  it('is asked for by one address thirty times a minute at the most', async () => {
    const { path } = await paid();
    const codes: number[] = [];
    for (let n = 0; n < 31; n += 1) codes.push((await visit(path, '10.9.9.9')).statusCode);
    expect(codes).toEqual([...Array<number>(30).fill(200), 429]);
    const refused = await visit(path, '10.9.9.9');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(words(refused.body)).toContain('Terlalu banyak permintaan.');
    expect((await visit(path, '10.9.9.8')).statusCode).toBe(200);
  });
});

describe('the code of a receipt', () => {
  it('is random: no two are alike, and it is nowhere in the journal', async () => {
    for (let n = 0; n < 5; n += 1) await paid();
    const rows = await world.rows<{ code: string }>('select code::text from premium_payments');
    const codes = rows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
    const journal = await world.rows<{ text: string }>('select j::text as text from journal j');
    expect(journal.length).toBeGreaterThan(0);
    for (const code of codes) expect(journal.some(({ text }) => text.includes(code))).toBe(false);
  });
});
