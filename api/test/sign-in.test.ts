import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from './support/world.js';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.close());

  it('tells a stranger that nobody is signed in', async () => {
    expect(await world.stranger.ask('{ viewer { user { email } } }')).toEqual({ viewer: null });
  });

  it('tells an officer who they are and what they may do', async () => {
    const officer = await world.as('OFFICER');
    const { viewer } = await officer.ask<{ viewer: { permissions: string[] } }>(
      '{ viewer { user { email role } institution { shortName region { path } } permissions } }',
    );
    expect(viewer).toMatchObject({
      user: { email: 'officer@polonia.example', role: 'OFFICER' },
      institution: { shortName: 'Polonia', region: { path: 'Polonia, Medan Polonia, Kota Medan, Sumatera Utara' } },
    });
    expect(viewer.permissions).toContain('CLAIM_VERIFY');
    expect(viewer.permissions).not.toContain('CLAIM_DECIDE');
  });
});
