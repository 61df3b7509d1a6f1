import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt, disbursal, RECEIPT, step, stepRefused } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

let world: World;
let officer: TestClient;
let head: TestClient;
let treasurer: TestClient;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  head = await world.as('HEAD');
  treasurer = await world.as('TREASURER');
});
afterAll(() => world.close());

describe('an approval', () => {
  it('grants no more than the benefit', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const input = { on: '2026-11-14', amount: 100_001 };
    const error = await unchanged(world, () => stepRefused(head, 'Approve', claim, input));
    expect(error.extensions.rule).toBe('CLAIM_AMOUNT_TOO_HIGH');
  });

  it('of nothing is refused by field', async () => {
    const claim = await claimAt(world, 'VERIFIED');
    const input = { on: '2026-11-14', amount: 0 };
    const error = await unchanged(world, () => stepRefused(head, 'Approve', claim, input));
    expect(Object.keys(error.extensions.fields ?? {})).toEqual(['input.amount']);
  });
});

describe('a payment', () => {
  it('is booked from the claim fund’s till to claims paid, and never touches premiums', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const postings = await world.rows(
      `select a.kind, p.fund, p.amount::int, e.occurred_on::text, e.description from claims c
       join ledger_entries e on e.institution_id = c.institution_id and e.id = c.entry_id
       join ledger_postings p on p.institution_id = e.institution_id and p.entry_id = e.id
       join ledger_accounts a on a.institution_id = p.institution_id and a.id = p.account_id
       where c.id = $1 order by p.amount`,
      [claim.id],
    );
    const booked = {
      fund: 'CLAIM',
      occurred_on: '2026-11-16',
      description: `Claim ${claim.number}`,
    };
    expect(postings).toEqual([
      { ...booked, kind: 'CLAIM_CASH', amount: -100_000 },
      { ...booked, kind: 'CLAIMS_PAID', amount: 100_000 },
    ]);
  });

  it('by transfer leaves the bank account of the claim fund', async () => {
    const claim = await claimAt(world, 'APPROVED');
    await step(treasurer, 'Disburse', claim, disbursal(world, { method: 'TRANSFER' }));
    const rows = await world.rows(
      `select a.kind from claims c
       join ledger_postings p on p.institution_id = c.institution_id and p.entry_id = c.entry_id
       join ledger_accounts a on a.institution_id = p.institution_id and a.id = p.account_id
       where c.id = $1 and p.amount < 0`,
      [claim.id],
    );
    expect(rows).toEqual([{ kind: 'CLAIM_BANK' }]);
  });

  it('counts once, however often the device sends it', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const input = disbursal(world);
    const [first, second] = await Promise.all([
      step(treasurer, 'Disburse', claim, input),
      step(treasurer, 'Disburse', claim, input),
    ]);
    expect(second).toEqual(first);
    const after = await unchanged(world, () => step(treasurer, 'Disburse', claim, input));
    expect(after).toEqual(first);
    expect(
      await world.count('claim_steps', `claim_id = '${claim.id}' and action = 'DISBURSE'`),
    ).toBe(1);
    const other = { ...input, amount: 99_999 };
    const error = await unchanged(world, () => stepRefused(treasurer, 'Disburse', claim, other));
    expect(error.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it('under another key loses against the first', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const answers = await Promise.allSettled([
      step(treasurer, 'Disburse', claim, disbursal(world)),
      step(treasurer, 'Disburse', claim, disbursal(world)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.count('ledger_entries', `description = 'Claim ${claim.number}'`)).toBe(1);
  });

  it('is exactly what was approved', async () => {
    const claim = await claimAt(world, 'APPROVED');
    const input = disbursal(world, { amount: 99_999 });
    const error = await unchanged(world, () => stepRefused(treasurer, 'Disburse', claim, input));
    expect(error.extensions.rule).toBe('CLAIM_AMOUNT_DIFFERS');
  });
});

describe('a receipt', () => {
  it('names somebody who saw it', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const input = { ...RECEIPT, witnessName: '   ' };
    const error = await unchanged(world, () =>
      stepRefused(officer, 'ConfirmReceipt', claim, input),
    );
    expect(error.extensions.rule).toBe('CLAIM_NEEDS_WITNESS');
  });

  it('is of what was paid, neither more nor less', async () => {
    const claim = await claimAt(world, 'DISBURSED');
    const ruleOf = async (amount: number) => {
      const input = { ...RECEIPT, amount };
      const refused = () => stepRefused(officer, 'ConfirmReceipt', claim, input);
      return (await unchanged(world, refused)).extensions.rule;
    };
    expect(await ruleOf(100_001)).toBe('CLAIM_AMOUNT_TOO_HIGH');
    expect(await ruleOf(99_999)).toBe('CLAIM_RECEIPT_SHORT');
  });
});
