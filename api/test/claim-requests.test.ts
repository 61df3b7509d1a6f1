import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt, insure, receiveAll, report } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const REQUEST = `mutation ($id: ID!, $expectedVersion: Int!, $untilOn: LocalDate!) {
  claimRequestDocuments(id: $id, expectedVersion: $expectedVersion, untilOn: $untilOn) {
    currentHold { reason party fromOn untilOn }
  }
}`;
const UNTIL = '2026-11-30';

describe('a request for documents', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const ask = ({ id, version }: { id: string; version: number }, untilOn = UNTIL) => ({
    id,
    expectedVersion: version,
    untilOn,
  });

  it('names all that is missing at once, with what is taken in place of each, and the claim waits for the family', async () => {
    const claim = await claimAt(world, 'REPORTED');
    await receiveAll(officer, claim.id, '2026-11-11', ['CLAIM_FORM', 'PARTICIPANT_CARD']);
    expect(await officer.ask(REQUEST, ask(claim))).toEqual({
      claimRequestDocuments: {
        currentHold: {
          reason: 'DOCUMENTS_ASKED',
          party: 'FAMILY',
          fromOn: '2026-11-23',
          untilOn: UNTIL,
        },
      },
    });
    const told = await world.rows<{ user_id: string; parameters: object }>(
      `select user_id, parameters from messages where template = 'CLAIM_DOCUMENTS_ASKED' and parameters->>'number' = $1`,
      [claim.number],
    );
    expect(told.map(({ user_id }) => user_id)).toContain(world.cast.polonia.users.OFFICER.id);
    expect(new Set(told.map(({ user_id }) => user_id)).size).toBe(told.length);
    expect(told[0]?.parameters).toEqual({
      number: claim.number,
      untilOn: UNTIL,
      documents: [
        {
          name: 'KTP',
          substitutes: [
            'surat perekaman KTP elektronik',
            'kartu keluarga',
            'surat lurah atau kepala desa',
          ],
        },
        {
          name: 'Surat keterangan dokter atau puskesmas',
          substitutes: ['surat bidan atau perawat puskesmas'],
        },
      ],
    });
  });

  it('is refused when nothing is missing', async () => {
    const claim = await claimAt(world, 'REPORTED');
    await receiveAll(officer, claim.id);
    const error = await unchanged(world, () => officer.refused(REQUEST, ask(claim)));
    expect(error.extensions.rule).toBe('CLAIM_DOCUMENTS_PRESENT');
  });

  it('is made once at a time, for thirty days at the most, and before verification', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const verified = await claimAt(world, 'VERIFIED');
    const early = await unchanged(world, async () => [
      await officer.refused(REQUEST, ask(claim, '2026-12-24')),
      await officer.refused(REQUEST, ask(verified)),
      await officer.refused(REQUEST, ask({ ...claim, version: claim.version + 1 })),
    ]);
    expect(early.map(({ extensions }) => extensions.rule ?? extensions.code)).toEqual([
      'CLAIM_HOLD_TOO_LONG',
      'CLAIM_ILLEGAL_STEP',
      'CONFLICT',
    ]);
    await officer.ask(REQUEST, ask(claim));
    const again = await unchanged(world, () => officer.refused(REQUEST, ask(claim)));
    expect(again.extensions.rule).toBe('CLAIM_HELD');
  });

  it('is made by who works on claims of the institution', async () => {
    const foreign = await insure(world, {}, 'mabar');
    const claim = await report(world, await world.as('OFFICER', 'mabar'), foreign.id);
    const errors = await unchanged(world, async () => [
      await officer.refused(REQUEST, ask(claim)),
      await (await world.as('TREASURER')).refused(REQUEST, ask(claim)),
    ]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'FORBIDDEN']);
  });
});

describe('a letter in place of a document', () => {
  it('is of a kind that the programme takes for it, in the database too', async () => {
    const world = await World.create();
    await claimAt(world, 'REPORTED');
    const set = (letter: string) =>
      world.refusedByDatabase(
        `update claim_documents set received_on = '2026-11-20', substitute = '${letter}' where type = 'DOCTOR_LETTER'`,
      );
    expect(await set('MIDWIFE_LETTER')).toBe('accepted');
    expect(await set('VILLAGE_LETTER')).toContain('claim_documents_substitute_accepted_check');
    await world.close();
  });
});
