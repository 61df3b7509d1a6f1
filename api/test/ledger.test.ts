import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, Unit, type Viewer } from '../src/kernel/index.js';
import {
  Fund,
  LedgerAccountKind as Kind,
  postEntries,
  postEntry,
  type EntryDraft,
} from '../src/ledger/index.js';
import { fundClaims } from './support/funds.js';
import { World } from './support/world.js';

/** Five payouts of Rp 100.000 from a till that got a million. */
const PAID = { CLAIM_FUND: -1_000_000, CLAIMS_PAID: 500_000, CLAIM_CASH: 500_000 };

describe('the ledger', () => {
  let world: World;
  let payout: Extract<EntryDraft, { fund: Fund.CLAIM }>;
  beforeAll(async () => {
    world = await World.create();
    payout = {
      fund: Fund.CLAIM,
      cohortId: world.cast.polonia.cohortId,
      debit: { kind: Kind.CLAIMS_PAID },
      credit: { kind: Kind.CLAIM_CASH },
      amount: 100_000,
      occurredOn: '2026-11-20',
      description: 'Claim payout',
    };
  });
  afterAll(() => world.close());

  it('opens the accounts when they are first used, once for all that use them at the same time', async () => {
    await fundClaims(world, { cash: 1_000_000 });
    await Promise.all(Array.from({ length: 5 }, () => inUnit((unit) => postEntry(unit, payout))));
    expect(await world.rows(`select kind, fund from ledger_accounts order by kind`)).toEqual([
      { kind: 'CLAIMS_PAID', fund: 'CLAIM' },
      { kind: 'CLAIM_CASH', fund: 'CLAIM' },
      { kind: 'CLAIM_FUND', fund: 'CLAIM' },
    ]);
    expect(await balances()).toEqual(PAID);
  });

  it('keeps who posted, when and what for, and says which entry is taken back', async () => {
    const id = await inUnit((unit) => postEntry(unit, payout));
    const back: EntryDraft = {
      ...payout,
      debit: { kind: Kind.CLAIM_CASH },
      credit: { kind: Kind.CLAIMS_PAID },
      description: 'Payout taken back',
      reversesId: id,
    };
    const [reversal] = await inUnit((unit) => postEntries(unit, [back]));
    expect(
      await world.rows(
        `select fund, occurred_on::text, description, reverses_id, recorded_by_id from ledger_entries where id = $1`,
        [reversal],
      ),
    ).toEqual([
      {
        fund: 'CLAIM',
        occurred_on: '2026-11-20',
        description: 'Payout taken back',
        reverses_id: id,
        recorded_by_id: world.cast.polonia.users.TREASURER.id,
      },
    ]);
    expect(await balances()).toEqual(PAID);
  });

  it('takes an entry back once', async () => {
    const [entry] = await world.rows<{ id: string }>(
      `select reverses_id as id from ledger_entries where reverses_id is not null`,
    );
    const before = await world.count('ledger_entries');
    const again = inUnit((unit) => postEntry(unit, { ...payout, reversesId: entry?.id ?? '' }));
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await world.count('ledger_entries')).toBe(before);
  });

  it('refuses, in the database itself, an entry that does not balance', async () => {
    const before = await world.count('ledger_postings');
    const lopsided = inUnit(async (unit) => {
      const id = await postEntry(unit, payout);
      await unit.em.execute(
        `insert into ledger_postings select institution_id, ?, id, fund, 1 from ledger_accounts where kind = 'CLAIM_FUND'`,
        [id],
      );
    });
    await expect(lopsided).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await world.count('ledger_postings')).toBe(before);
  });

  it('refuses, in the database itself, an entry that pays a claim from premiums', async () => {
    const mixed = inUnit(async (unit) => {
      await unit.em.execute(
        `insert into ledger_accounts values (?, ?, ?, 'PREMIUM_CASH', 'PREMIUM', null)`,
        [unit.institutionId, unit.newId(), payout.cohortId],
      );
      const id = unit.newId();
      await unit.em.execute(
        `insert into ledger_entries values (?, ?, 'CLAIM', '2026-11-20', now(), ?, 'mixed', null)`,
        [unit.institutionId, id, unit.viewer.userId],
      );
      await unit.em.execute(
        `insert into ledger_postings select institution_id, ?, id, 'CLAIM',
           case kind when 'CLAIMS_PAID' then 100000 else -100000 end
         from ledger_accounts where kind in ('CLAIMS_PAID', 'PREMIUM_CASH')`,
        [id],
      );
    });
    await expect(mixed).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await world.count('ledger_accounts', `kind = 'PREMIUM_CASH'`)).toBe(0);
  });

  it('refuses, in the database itself, to change or delete what was posted', async () => {
    const change = `update ledger_postings set amount = 2 * amount`;
    await expect(inUnit((unit) => unit.em.execute(change))).rejects.toThrow(/permission denied/);
    await expect(world.rows(change)).rejects.toThrow(/append-only/);
  });

  function inUnit<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const { id, institutionId } = world.cast.polonia.users.TREASURER;
    const viewer: Viewer = {
      userId: id,
      institutionId,
      role: 'TREASURER',
      scope: 'INSTITUTION',
      permissions: new Set(),
      timeZone: 'Asia/Jakarta',
      sessionHash: '',
    };
    const clock = { now: () => new Date('2026-11-23T03:00:00.000Z') };
    return inTransaction(world.orm.em, { scope: 'INSTITUTION', institutionId }, (em) =>
      work(new Unit(em, viewer, clock)),
    );
  }

  async function balances(): Promise<Record<string, number>> {
    const rows = await world.rows<{ kind: string; sum: string }>(
      `select a.kind, sum(p.amount) from ledger_postings p join ledger_accounts a on a.id = p.account_id group by a.kind`,
    );
    return Object.fromEntries(rows.map(({ kind, sum }) => [kind, Number(sum)]));
  }
});
