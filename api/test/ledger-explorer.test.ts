import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { insertGroup } from './support/members.js';
import { pay, reverse } from './support/premiums.js';
import { World } from './support/world.js';

const TOTALS = `query ($cohortId: ID) { ledgerTotals(cohortId: $cohortId) { kind fund balance entryCount cohort { id } } }`;
const ENTRIES = `query ($filter: LedgerEntryFilter) {
  ledgerEntries(filter: $filter) { total items {
    fund occurredOn source { kind number } reverses { occurredOn } recordedBy { email }
    postings { amount account { kind enrolment { id } } }
  } }
}`;

interface Entries {
  ledgerEntries: { total: number; items: Array<{ postings: Array<{ amount: number }> }> };
}

describe('the ledger, from a total down to its entries', () => {
  let world: World;
  let head: TestClient;
  let enrolmentId: string;
  let receipt: string;
  beforeAll(async () => {
    world = await World.create();
    head = await world.as('HEAD');
    const officer = await world.as('OFFICER');
    const treasurer = await world.as('TREASURER');
    const { members } = await insertGroup(world, { names: ['Amina', 'Budi'] });
    enrolmentId = members[0]?.enrolmentId ?? '';
    await pay(world, officer, enrolmentId, { amount: 10_000 });
    const mistaken = await pay(world, officer, members[1]?.enrolmentId ?? '', { amount: 5_000 });
    await reverse(world, treasurer, mistaken.id);
    const sent = await pay(world, treasurer, enrolmentId, { amount: 5_000, method: 'TRANSFER' });
    receipt = sent.receiptNumber;
  });
  afterAll(() => world.close());

  it('shows each kind of account of a cohort, which add up to zero', async () => {
    const { cohortId } = world.cast.polonia;
    const cohort = { id: cohortId };
    expect(await head.ask(TOTALS, { cohortId })).toEqual({
      ledgerTotals: [
        { kind: 'PREMIUM_CASH', fund: 'PREMIUM', balance: 10_000, entryCount: 3, cohort },
        { kind: 'PREMIUM_BANK', fund: 'PREMIUM', balance: 5_000, entryCount: 1, cohort },
        { kind: 'PARTICIPANT_SAVINGS', fund: 'PREMIUM', balance: -15_000, entryCount: 4, cohort },
      ],
    });
  });

  it('leads from each total to exactly the entries that it counts', async () => {
    const { cohortId } = world.cast.polonia;
    const { ledgerTotals } = await head.ask<{
      ledgerTotals: Array<{ kind: string; entryCount: number }>;
    }>(TOTALS, {});
    expect(ledgerTotals).toHaveLength(3);
    for (const { kind, entryCount } of ledgerTotals) {
      const { ledgerEntries } = await head.ask<Entries>(ENTRIES, { filter: { cohortId, kind } });
      expect(ledgerEntries.total).toBe(entryCount);
      const sums = ledgerEntries.items.map(({ postings }) =>
        postings.reduce((sum, { amount }) => sum + amount, 0),
      );
      expect(new Set(sums)).toEqual(new Set([0]));
    }
  });

  it('says what an entry stands for, who recorded it and what it takes back', async () => {
    const { ledgerEntries } = await head.ask<Entries>(ENTRIES, {
      filter: { kind: 'PREMIUM_BANK' },
    });
    expect(ledgerEntries.items).toEqual([
      {
        fund: 'PREMIUM',
        occurredOn: '2026-11-23',
        source: { kind: 'PREMIUM_PAYMENT', number: receipt },
        reverses: null,
        recordedBy: { email: 'treasurer@polonia.example' },
        postings: [
          { amount: 5_000, account: { kind: 'PREMIUM_BANK', enrolment: null } },
          {
            amount: -5_000,
            account: { kind: 'PARTICIPANT_SAVINGS', enrolment: { id: enrolmentId } },
          },
        ],
      },
    ]);
    const cash = await head.ask<{ ledgerEntries: { items: Array<{ reverses: object | null }> } }>(
      ENTRIES,
      { filter: { kind: 'PREMIUM_CASH' } },
    );
    const reversals = cash.ledgerEntries.items.filter(({ reverses }) => reverses !== null);
    expect(reversals).toHaveLength(1);
  });

  it('of one enrolment is its savings', async () => {
    const { ledgerEntries } = await head.ask<Entries>(ENTRIES, { filter: { enrolmentId } });
    expect(ledgerEntries.total).toBe(2);
    const none = await head.ask<Entries>(ENTRIES, { filter: { enrolmentId: 'no id' } });
    expect(none.ledgerEntries.total).toBe(0);
  });

  it('of another institution is not seen', async () => {
    const mabar = await world.as('HEAD', 'mabar');
    expect(await mabar.ask(TOTALS, { cohortId: world.cast.polonia.cohortId })).toEqual({
      ledgerTotals: [],
    });
    expect((await mabar.ask<Entries>(ENTRIES, {})).ledgerEntries.total).toBe(0);
  });
});
