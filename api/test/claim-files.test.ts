import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import request from 'supertest';
import { sweepClaimFiles } from '../src/claims/index.js';
import { FolderStore } from '../src/files/index.js';
import { asVerifier, claimAt, receiveAll, step } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const DOCUMENTS = `query ($id: ID!) { claim(id: $id) { documents {
  id type receivedOn substitute files { id number mediaType bytes width height pages withdrawnReason path uploadedBy { id } }
} } }`;
const VIEWS = `query ($id: ID!) { claim(id: $id) { documents { files { views { viewedBy { id } } } } } }`;
const WITHDRAW = `mutation ($id: ID!, $input: ClaimFileWithdrawInput!) {
  claimFileWithdraw(id: $id, input: $input) { number withdrawnReason }
}`;

interface Document {
  id: string;
  type: string;
  receivedOn: string | null;
  files: Array<{ id: string; path: string | null }>;
}

const PDF = '%PDF-1.4\n1 0 obj <</Type /Page>> endobj\n%%EOF\n';

/** A photo lying on its side, taken at a place that its EXIF names. */
function photo(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#808080' } })
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '3/1 34/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

describe('the files of a claim’s document', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const documentsOf = async (id: string, client = officer) =>
    (await client.ask<{ claim: { documents: Document[] } }>(DOCUMENTS, { id })).claim.documents;
  const documentOf = async (id: string, type: string, client = officer) => {
    const found = (await documentsOf(id, client)).find((one) => one.type === type);
    if (!found) throw new Error(`No ${type}.`);
    return found;
  };
  const send = (client: TestClient, id: string, bytes: Buffer, key = world.newKey(), query = '') =>
    request(world.app.server)
      .post(`/claim-documents/${id}/files${query}`)
      .set({ ...client.headers, 'x-request-key': key, 'content-type': 'application/octet-stream' })
      .send(bytes);
  const get = (client: TestClient, path: string | null) =>
    request(world.app.server)
      .get(path ?? '')
      .set(client.headers)
      .buffer(true);

  it('are stored upright and without EXIF, and mark the document as received', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const taken = await photo();
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Phone');
    expect((await send(officer, id, taken)).status).toBe(201);
    const document = await documentOf(claim.id, 'CLAIM_FORM');
    expect(document).toMatchObject({
      receivedOn: '2026-11-23',
      files: [{ number: 1, mediaType: 'image/jpeg', width: 40, height: 60, pages: null }],
    });
    const answer = await get(officer, document.files[0]?.path ?? null);
    const stored = await sharp(answer.body).metadata();
    expect([stored.exif, stored.orientation, stored.width]).toEqual([undefined, undefined, 40]);
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="berkas-1.jpg"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('count once when the phone sends them again', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const [before, key] = [(await readdir(world.filesDir)).length, world.newKey()];
    const first = await send(officer, id, Buffer.from(PDF), key);
    const again = await send(officer, id, Buffer.from(PDF), key);
    expect(again.body).toEqual(first.body);
    expect(await readdir(world.filesDir)).toHaveLength(before + 1);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['more than 5 MB', Buffer.alloc(5_000_001), 'FILE_TOO_LARGE'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /'), 'FILE_TYPE_REFUSED'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'FILE_TYPE_REFUSED'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'FILE_TYPE_REFUSED'],
    ['a zip', Buffer.from('PK\x03\x04 and more'), 'FILE_TYPE_REFUSED'],
    [
      'a script with the head of a photo',
      Buffer.from('\xff\xd8\xff<?php', 'latin1'),
      'FILE_BROKEN',
    ],
    ['a PDF cut off', Buffer.from(PDF.slice(0, 30)), 'FILE_BROKEN'],
    ['a PDF that runs', Buffer.from(PDF.replace('/Page', '/J#61vaScript')), 'FILE_ACTIVE_CONTENT'],
    [
      'a PDF with a file',
      Buffer.from(PDF.replace('/Page', '/EmbeddedFile')),
      'FILE_ACTIVE_CONTENT',
    ],
  ])('that are %s are refused, and nothing is stored', async (_, bytes, rule) => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const before = await readdir(world.filesDir);
    const answer = await unchanged(world, () => send(officer, id, bytes));
    expect([answer.status, answer.body.errors[0].extensions.rule]).toEqual([422, rule]);
    expect(await readdir(world.filesDir)).toEqual(before);
  });

  it('with more pixels than any phone has are refused before they are decoded', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const create = { width: 9_000, height: 9_000, channels: 3, background: '#000' } as const;
    const bomb = await sharp({ create }).png().toBuffer();
    const answer = await unchanged(world, () => send(officer, id, bomb));
    expect(answer.body.errors[0].extensions.rule).toBe('FILE_BROKEN');
  });

  it('are taken from who works on claims of the institution, before verification', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const verified = await documentOf((await claimAt(world, 'VERIFIED')).id, 'CLAIM_FORM');
    const before = await readdir(world.filesDir);
    const clients = [
      world.stranger,
      await world.as('TREASURER'),
      await world.as('OFFICER', 'mabar'),
    ];
    const answers = await unchanged(world, async () => [
      ...(await Promise.all(clients.map((client) => send(client, id, Buffer.from(PDF))))),
      await send(officer, verified.id, Buffer.from(PDF)),
      await send(officer, id, Buffer.from(PDF), 'no key'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 404, 422, 400]);
    expect(await readdir(world.filesDir)).toEqual(before);
  });

  it('that tell about health are opened by who needs them, and each view is on record', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'DOCTOR_LETTER');
    await send(officer, id, Buffer.from(PDF));
    const path = (await documentOf(claim.id, 'DOCTOR_LETTER')).files[0]?.path ?? null;
    const [head, treasurer] = [await world.as('HEAD'), await world.as('TREASURER')];
    const seen = await documentOf(claim.id, 'DOCTOR_LETTER', treasurer);
    expect(seen.files[0]?.path).toBeNull();
    const refusals = await unchanged(world, async () => [
      await get(treasurer, path),
      await get(await world.as('MINISTRY'), path),
      await get(await world.as('HEAD', 'mabar'), path),
      await get(world.stranger, path),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([403, 403, 404, 401]);
    expect((await get(head, path)).status).toBe(200);
    const read = JSON.stringify(await head.ask(VIEWS, { id: claim.id }));
    expect(read).toContain(world.cast.polonia.users.HEAD.id);
    expect((await officer.refused(VIEWS, { id: claim.id })).extensions.code).toBe('FORBIDDEN');
    const forget = 'delete from claim_file_views';
    expect(await world.refusedByDatabase(forget)).not.toBe('accepted');
  });

  it('are withdrawn with a reason, once, and stay', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const { body } = await send(officer, id, Buffer.from(PDF));
    const variables = { id: body.id, input: { reason: 'Salah foto' } };
    expect(await officer.ask(WITHDRAW, variables)).toEqual({
      claimFileWithdraw: { number: 1, withdrawnReason: 'Salah foto' },
    });
    const error = await unchanged(world, () => officer.refused(WITHDRAW, variables));
    expect(error.extensions.rule).toBe('FILE_WITHDRAWN');
    expect((await documentOf(claim.id, 'CLAIM_FORM')).files).toHaveLength(1);
  });

  it('leave the document missing when the only one of them is withdrawn', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const first = await send(officer, id, Buffer.from(PDF));
    const second = await send(officer, id, Buffer.from(PDF));
    const input = { reason: 'Salah foto' };
    await officer.ask(WITHDRAW, { id: first.body.id, input });
    expect((await documentOf(claim.id, 'CLAIM_FORM')).receivedOn).toBe('2026-11-23');
    await officer.ask(WITHDRAW, { id: second.body.id, input });
    expect((await documentOf(claim.id, 'CLAIM_FORM')).receivedOn).toBeNull();
  });

  it('leave a document that somebody holds in hand as it is when they are withdrawn', async () => {
    const claim = await claimAt(world, 'REPORTED');
    await receiveAll(officer, claim.id);
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const { body } = await send(officer, id, Buffer.from(PDF));
    await officer.ask(WITHDRAW, { id: body.id, input: { reason: 'Salah foto' } });
    expect((await documentOf(claim.id, 'CLAIM_FORM')).receivedOn).toBe('2026-11-11');
  });

  it('of a complete claim are not withdrawn before the right one is there', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const { body } = await send(officer, id, Buffer.from(PDF));
    const others = ['IDENTITY_CARD', 'PARTICIPANT_CARD', 'DOCTOR_LETTER'];
    await receiveAll(officer, claim.id, '2026-11-23', others);
    await step(officer, 'CompleteDocuments', claim, { on: '2026-11-23' });
    const variables = { id: body.id, input: { reason: 'Salah foto' } };
    const error = await unchanged(world, () => officer.refused(WITHDRAW, variables));
    expect(error.extensions.rule).toBe('CLAIM_DOCUMENTS_MISSING');
    await send(officer, id, Buffer.from(PDF));
    await officer.ask(WITHDRAW, variables);
  });

  it('get their first answer again also when the claim has gone on meanwhile', async () => {
    const claim = await claimAt(world, 'DOCUMENTS_COMPLETE');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const key = world.newKey();
    const first = await send(officer, id, Buffer.from(PDF), key);
    await step(await asVerifier(world), 'Verify', claim, { on: '2026-11-23' });
    const again = await unchanged(world, () => send(officer, id, Buffer.from(PDF), key));
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  it('may be of a letter that is taken in place of the document, and of no other', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'IDENTITY_CARD');
    const before = await readdir(world.filesDir);
    const sendAs = (letter: string) =>
      send(officer, id, Buffer.from(PDF), world.newKey(), `?substitute=${letter}`);
    const refused = await unchanged(world, async () => [
      await sendAs('NEIGHBOUR_STATEMENT'),
      await sendAs('NAPKIN'),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([422, 400]);
    expect(await readdir(world.filesDir)).toEqual(before);
    await sendAs('VILLAGE_LETTER');
    expect(await documentOf(claim.id, 'IDENTITY_CARD')).toMatchObject({
      substitute: 'VILLAGE_LETTER',
    });
  });

  it('stay in the store when the connection breaks while their row is written, because it may be there', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const before = await readdir(world.filesDir);
    await world.database
      .query(`create function hang_up() returns trigger language plpgsql security definer as
      $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`);
    await world.database.query(`create constraint trigger hang_up after insert on claim_files
      deferrable initially deferred for each row execute function hang_up()`);
    const answer = await send(officer, id, Buffer.from(PDF));
    await world.database.query('drop function hang_up cascade');
    expect(answer.status).toBe(500);
    expect(await readdir(world.filesDir)).toHaveLength(before.length + 1);
  });

  it('of one person are so many a minute at the most', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const { id } = await documentOf(claim.id, 'CLAIM_FORM');
    const head = await world.as('HEAD');
    for (let sent = 0; sent < 40; sent++)
      expect((await send(head, id, Buffer.alloc(0))).status).toBe(422);
    const answer = await unchanged(world, () => send(head, id, Buffer.from(PDF)));
    expect([answer.status, answer.body.errors[0].extensions.rule]).toEqual([429, 'FILE_TOO_OFTEN']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('that a crash left without a row are swept after a day, and no others', async () => {
    const store = new FolderStore(world.filesDir);
    const orphan = world.newKey();
    await store.put(orphan, Buffer.from('x'));
    const sweep = (now: Date) =>
      sweepClaimFiles({ root: world.orm.em, clock: { now: () => now }, store }).run(
        new AbortController().signal,
      );
    await sweep(new Date());
    expect(await readdir(world.filesDir)).toContain(orphan);
    await sweep(new Date(Date.now() + 25 * 60 * 60 * 1000));
    expect(await readdir(world.filesDir)).not.toContain(orphan);
    const named = await world.rows<{ name: string }>(
      'select storage_name as name from claim_files',
    );
    expect((await readdir(world.filesDir)).toSorted()).toEqual(
      named.map(({ name }) => name).toSorted(),
    );
  });
});
