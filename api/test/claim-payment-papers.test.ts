import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { claimAt, type ClaimRow } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const DOCUMENTS = `query ($id: ID!) { claim(id: $id) { documents { id type isRequired receivedOn files { number } } } }`;
const RECEIVE = `mutation ($id: ID!, $input: ClaimDocumentReceiveInput!) { claimDocumentReceive(id: $id, input: $input) { id } }`;
const SLIP = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Page>> endobj\n%%EOF\n');

interface Document {
  id: string;
  type: string;
  isRequired: boolean;
  receivedOn: string | null;
  files: object[];
}

describe('what proves that a claim was paid', () => {
  let world: World;
  let officer: TestClient;
  let treasurer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
    treasurer = await world.as('TREASURER');
  });
  afterAll(() => world.close());

  const documentsOf = async ({ id }: ClaimRow) =>
    (await officer.ask<{ claim: { documents: Document[] } }>(DOCUMENTS, { id })).claim.documents;
  const documentOf = async (claim: ClaimRow, type: string) =>
    (await documentsOf(claim)).find((one) => one.type === type);
  const send = (client: TestClient, id: string | undefined) =>
    request(world.app.server)
      .post(`/claim-documents/${id}/files`)
      .set({
        ...client.headers,
        'x-request-key': world.newKey(),
        'content-type': 'application/octet-stream',
      })
      .send(SLIP);

  it('is asked for once it is paid, and not before', async () => {
    expect(await documentOf(await claimAt(world, 'APPROVED'), 'PAYMENT_PROOF')).toBeUndefined();
    const paid = await claimAt(world, 'DISBURSED');
    const proofs = (await documentsOf(paid)).filter(({ type }) => type.endsWith('_PROOF'));
    expect(proofs).toMatchObject([
      { type: 'PAYMENT_PROOF', isRequired: false, receivedOn: null },
      { type: 'HANDOVER_PROOF', isRequired: false, receivedOn: null },
    ]);
  });

  it('comes from who paid, or from the officer who was with the family', async () => {
    const claim = await claimAt(world, 'RECEIVED');
    const slip = await documentOf(claim, 'PAYMENT_PROOF');
    const photo = await documentOf(claim, 'HANDOVER_PROOF');
    expect((await send(treasurer, slip?.id)).status).toBe(201);
    expect((await send(officer, photo?.id)).status).toBe(201);
    for (const type of ['PAYMENT_PROOF', 'HANDOVER_PROOF'])
      expect(await documentOf(claim, type)).toMatchObject({
        receivedOn: '2026-11-23',
        files: [{ number: 1 }],
      });
  });

  it('is all that the treasurer adds, and the rest of the file stays closed', async () => {
    const open = await claimAt(world, 'REPORTED');
    const paid = await claimAt(world, 'DISBURSED');
    const letter = await documentOf(open, 'DOCTOR_LETTER');
    const late = await documentOf(paid, 'DOCTOR_LETTER');
    expect((await unchanged(world, () => send(treasurer, letter?.id))).status).toBe(403);
    const refused = await unchanged(world, () => send(officer, late?.id));
    expect([refused.status, refused.body.errors[0].extensions.rule]).toEqual([
      422,
      'CLAIM_ILLEGAL_STEP',
    ]);
  });

  it('is not of a day before the payment', async () => {
    const { id } = await claimAt(world, 'DISBURSED');
    const input = { type: 'PAYMENT_PROOF', receivedOn: '2026-11-15' };
    const { extensions } = await unchanged(world, () => officer.refused(RECEIVE, { id, input }));
    expect(extensions.rule).toBe('DATE_OUT_OF_ORDER');
  });
});
