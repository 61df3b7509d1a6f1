import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt, insure, receiveAll, report, step, stepRefused } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterAll(() => world.close());

describe('a document', () => {
  const RECEIVE = `mutation ($id: ID!, $input: ClaimDocumentReceiveInput!) {
    claimDocumentReceive(id: $id, input: $input) { documents { type receivedOn substitute substituteNote acceptedSubstitutes } }
  }`;
  const LETTER = { type: 'DOCTOR_LETTER', receivedOn: '2026-11-11' };

  it('may be replaced by a letter, and corrected', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const letter = { substitute: 'MIDWIFE_LETTER', substituteNote: 'Bidan Rosmawati' };
    await officer.ask(RECEIVE, { id: claim.id, input: { ...LETTER, ...letter } });
    type Documents = { claimDocumentReceive: { documents: Array<{ type: string }> } };
    const input = { ...LETTER, receivedOn: '2026-11-12' };
    const { documents } = (await officer.ask<Documents>(RECEIVE, { id: claim.id, input }))
      .claimDocumentReceive;
    expect(documents.find(({ type }) => type === 'DOCTOR_LETTER')).toEqual({
      ...input,
      substitute: null,
      substituteNote: null,
      acceptedSubstitutes: ['MIDWIFE_LETTER'],
    });
  });

  it.each([
    ['that comes tomorrow', { ...LETTER, receivedOn: '2026-11-24' }, { rule: 'DATE_IN_FUTURE' }],
    [
      'from before the event',
      { ...LETTER, receivedOn: '2026-10-31' },
      { rule: 'DATE_OUT_OF_ORDER' },
    ],
    [
      'in place of which such a letter is not taken',
      { ...LETTER, substitute: 'NEIGHBOUR_STATEMENT' },
      { rule: 'CLAIM_SUBSTITUTE_NOT_ACCEPTED' },
    ],
    ['that is not on the checklist', { ...LETTER, type: 'HEIR_LETTER' }, { code: 'INVALID_INPUT' }],
  ])('%s is refused', async (_, input, refusal) => {
    const claim = await claimAt(world, 'REPORTED');
    const error = await unchanged(world, () => officer.refused(RECEIVE, { id: claim.id, input }));
    expect(error.extensions).toMatchObject(refusal);
  });

  it('comes too late once the claim is verified', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const error = await unchanged(world, () =>
      officer.refused(RECEIVE, { id: claim.id, input: LETTER }),
    );
    expect(error.extensions.rule).toBe('CLAIM_ILLEGAL_STEP');
  });

  it('of another institution’s claim is not found', async () => {
    const foreign = await insure(world, {}, 'mabar');
    const claim = await report(world, await world.as('OFFICER', 'mabar'), foreign.id);
    await receiveAll(await world.as('OFFICER', 'mabar'), claim.id);
    const error = await unchanged(world, () =>
      officer.refused(RECEIVE, { id: claim.id, input: LETTER }),
    );
    expect(error.extensions.code).toBe('NOT_FOUND');
  });
});
describe('the documents', () => {
  it('are complete only when none is missing on that day, and every gap is named', async () => {
    const claim = await claimAt(world, 'REPORTED');
    await receiveAll(officer, claim.id, '2026-11-11', ['CLAIM_FORM', 'IDENTITY_CARD']);
    await receiveAll(officer, claim.id, '2026-11-13', ['DOCTOR_LETTER']);
    const error = await unchanged(world, () =>
      stepRefused(officer, 'CompleteDocuments', claim, { on: '2026-11-12' }),
    );
    expect(error.extensions.rule).toBe('CLAIM_DOCUMENTS_MISSING');
    expect(error.message).toBe('Missing on 2026-11-12: PARTICIPANT_CARD, DOCTOR_LETTER.');
  });

  it('start the promise to the family: seven days to the receipt', async () => {
    const claim = await claimAt(world, 'REPORTED');
    await receiveAll(officer, claim.id);
    await step(officer, 'CompleteDocuments', claim, { on: '2026-11-20' });
    const [row] = await world.rows<{ due_on: string }>(
      'select due_on::text from claims where id = $1',
      [claim.id],
    );
    expect(row).toEqual({ due_on: '2026-11-27' });
  });
});
