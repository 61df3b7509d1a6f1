import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { issueCode, reissueText } from './support/claim-page.js';
import { claimAt, DEATH, insure, report } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { deliverAt, keptChannels } from './support/reminders.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const NOTICE = `query ($id: ID!) { claim(id: $id) { codeMessage { recipientKind template state reason text sendAfter
  participant { id } heir { fullName phone } user { id } } } }`;
const SOON = '2026-11-23T03:05:00.000Z';

interface Notice {
  state: string;
  text: string;
  [field: string]: unknown;
}

let world: World;
let officer: TestClient;
/** A world of its own for each test, because the job sends everything that is due. */
beforeEach(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
});
afterEach(() => world.close());

async function noticeOf(id: string): Promise<Notice | null> {
  return (await officer.ask<{ claim: { codeMessage: Notice | null } }>(NOTICE, { id })).claim
    .codeMessage;
}

/** A death whose first heir has a telephone, or none. */
async function deathOf(heirPhone: string | null, phone: string | null) {
  const heir = { fullName: 'Siti', relationship: 'SPOUSE', birthOn: '1978-02-01' };
  const beneficiaries = [{ ...heir, phone: heirPhone }];
  const { id } = await insure(world, { phone, beneficiaries });
  return { participantId: id, claim: await report(world, officer, id, DEATH) };
}

describe('a code that is given out', () => {
  it('is told to the participant: of which claim, by whom, when, and what to do', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const code = await issueCode(officer, claim.id);
    const notice = await noticeOf(claim.id);
    expect(notice).toMatchObject({
      recipientKind: 'MEMBER',
      template: 'CLAIM_CODE_ISSUED',
      state: 'QUEUED',
      reason: null,
      heir: null,
      user: null,
      sendAfter: '2026-11-23T03:00:00.000Z',
    });
    const [by] = await world.rows<{ name: string }>(
      'select full_name as name from users where id = $1',
      [world.cast.polonia.users.OFFICER.id],
    );
    expect(notice?.text).toBe(
      `Kode klaim ${claim.number} dibuat ${by?.name} pada Senin, 23 November 2026, pukul 10.00 WIB. Kode itu hanya untuk keluarga Anda: dengan kode itu Anda memastikan uang diterima. Bila tidak ada yang memberikannya kepada Anda, hubungi kepala Lembaga Polonia dan minta kode baru; kode ini lalu tidak berlaku.`,
    );
    expect(notice?.text).not.toContain(code);
  });

  it('is told to the heir after a death, and leaves by telephone', async () => {
    const { claim } = await deathOf('081370000001', '081370000002');
    await issueCode(officer, claim.id);
    expect(await noticeOf(claim.id)).toMatchObject({
      recipientKind: 'HEIR',
      participant: null,
      heir: { fullName: 'Siti', phone: '+6281370000001' },
    });
    const channels = keptChannels();
    await deliverAt(world, SOON, channels);
    expect(channels.sent.map(({ to }) => to)).toEqual(['+6281370000001']);
    expect(await noticeOf(claim.id)).toMatchObject({ state: 'SENT' });
  });

  it('is told on the telephone that the dead left behind, when the heir has none', async () => {
    const { claim, participantId } = await deathOf(null, '081370000003');
    await issueCode(officer, claim.id);
    expect(await noticeOf(claim.id)).toMatchObject({
      recipientKind: 'MEMBER',
      participant: { id: participantId },
    });
    const channels = keptChannels();
    await deliverAt(world, SOON, channels);
    expect(channels.sent.map(({ to }) => to)).toEqual(['+6281370000003']);
  });

  it('says on the claim that nobody could be told, when there is no telephone', async () => {
    const { claim } = await deathOf(null, null);
    expect(await noticeOf(claim.id)).toBeNull();
    await issueCode(officer, claim.id);
    expect(await noticeOf(claim.id)).toMatchObject({ state: 'SKIPPED', reason: 'NO_ADDRESS' });
    const channels = keptChannels();
    await deliverAt(world, SOON, channels);
    expect(channels.sent).toEqual([]);
  });

  it('is told each time anew, and turns the family to the Dinas when the head gave it out', async () => {
    const claim = await claimAt(world, 'REPORTED');
    await issueCode(officer, claim.id);
    await issueCode(await world.as('HEAD'), claim.id);
    expect((await noticeOf(claim.id))?.text).toContain('hubungi Dinas Sosial dan minta kode baru');
    expect(await world.count('messages', `template = 'CLAIM_CODE_ISSUED'`)).toBe(2);
  });

  it('waits for the end of the quiet hours', async () => {
    const claim = await claimAt(world, 'REPORTED');
    world.travelTo('2026-11-23T15:00:00.000Z');
    officer = await world.as('OFFICER');
    await issueCode(officer, claim.id);
    expect(await noticeOf(claim.id)).toMatchObject({ sendAfter: '2026-11-24T00:00:00.000Z' });
  });

  it('of another institution is given out by nobody, and told to nobody', async () => {
    const claim = await claimAt(world, 'REPORTED');
    const stranger = await world.as('OFFICER', 'mabar');
    const error = await unchanged(world, () => stranger.refused(reissueText(), { id: claim.id }));
    expect(error.extensions.code).toBe('NOT_FOUND');
  });
});
