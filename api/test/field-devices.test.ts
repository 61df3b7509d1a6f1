import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FieldScene } from './support/field-scene.js';
import type { TestClient } from './support/client.js';
import { SEND, type Phone } from './support/field.js';
import { unchanged } from './support/unchanged.js';

const DEVICES = '{ fieldDevices { items { id name version lockedAt user { id } } } }';
const LOCK = `mutation ($id: ID!, $version: Int!) {
  fieldDeviceLock(id: $id, expectedVersion: $version, input: { reason: "Tertinggal di angkot" }) { lockedAt lockReason }
}`;
const IS_LOCKED = 'query ($id: ID!) { fieldDeviceIsLocked(deviceId: $id) }';

describe('a phone', () => {
  let scene: FieldScene;
  let phone: Phone;
  let head: TestClient;
  beforeAll(async () => {
    scene = await FieldScene.create();
    head = await scene.world.as('HEAD');
  });
  afterAll(() => scene.world.close());
  beforeEach(async () => {
    scene.officer = await scene.world.as('OFFICER');
    phone = scene.phone();
    await phone.send(scene.officer, scene.mark(phone, 0));
  });

  const lock = async (client: TestClient) => {
    const [row] = await scene.world.rows<{ version: number }>(
      `select version from field_devices where id = '${phone.deviceId}'`,
    );
    return client.send(LOCK, { id: phone.deviceId, version: row?.version });
  };
  const namesFor = async (client: TestClient) => {
    const { fieldDevices } = await client.ask<{ fieldDevices: { items: Array<{ id: string }> } }>(
      DEVICES,
    );
    return fieldDevices.items.map(({ id }) => id);
  };

  it('is seen by who carries it and by who manages users, not by others', async () => {
    const ofHead = scene.phone('HP Kepala');
    await ofHead.send(head, scene.mark(ofHead, 1));
    expect(await namesFor(scene.officer)).toContain(phone.deviceId);
    expect(await namesFor(scene.officer)).not.toContain(ofHead.deviceId);
    expect(await namesFor(head)).toEqual(expect.arrayContaining([phone.deviceId, ofHead.deviceId]));
    expect(await namesFor(await scene.world.as('TREASURER'))).toEqual([]);
    expect(await namesFor(await scene.world.as('HEAD', 'mabar'))).toEqual([]);
  });

  it('that was lost sends nothing more, whoever is signed in on it', async () => {
    await lock(head);
    const officer = await scene.world.as('OFFICER');
    const refusal = await unchanged(scene.world, () =>
      officer.refused(SEND, phone.input(scene.mark(phone, 1))),
    );
    expect(refusal.extensions).toEqual({ code: 'RULE_VIOLATED', rule: 'FIELD_DEVICE_LOCKED' });
  });

  it('learns that it was locked without being signed in, and nobody learns more', async () => {
    const { stranger } = scene.world;
    const ask = (id: string) => stranger.ask(IS_LOCKED, { id });
    expect(await ask(phone.deviceId)).toEqual({ fieldDeviceIsLocked: false });
    await lock(head);
    expect(await ask(phone.deviceId)).toEqual({ fieldDeviceIsLocked: true });
    for (const id of [scene.world.newKey(), 'x', '']) {
      expect(await ask(id)).toEqual({ fieldDeviceIsLocked: false });
    }
  });

  it('is locked by its own officer from elsewhere: only the session they lock it with goes on', async () => {
    const elsewhere = await scene.world.as('OFFICER');
    expect((await lock(elsewhere)).errors).toBeUndefined();
    const onThePhone = await scene.officer.refused(DEVICES);
    expect(onThePhone.extensions.code).toBe('UNAUTHENTICATED');
    expect(await namesFor(elsewhere)).toContain(phone.deviceId);
  });

  it('of somebody else is locked by who manages users only', async () => {
    const ofHead = scene.phone('HP Kepala');
    await ofHead.send(head, scene.mark(ofHead, 1));
    const refusal = await unchanged(scene.world, () =>
      scene.officer.refused(LOCK, { id: ofHead.deviceId, version: 1 }),
    );
    expect(refusal.extensions.code).toBe('FORBIDDEN');
  });
});
