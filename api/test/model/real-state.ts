import type { EntityManager } from '@mikro-orm/postgresql';
import { checkBooks } from '../../src/books/index.js';
import { heldCash } from '../../src/custody/holding.queries.js';
import { premiumBooks } from '../../src/premiums/premium-book.queries.js';
import type { Member } from '../support/members.js';
import type { World } from '../support/world.js';
import { PEOPLE } from './commands.js';

interface Balance {
  kind: string;
  enrolment_id: string | null;
  balance: string;
}

/** What the real books say, in the words of the model. */
export async function realState(
  world: World,
  members: readonly Member[],
  em: EntityManager,
): Promise<object> {
  const { id, users } = world.cast.polonia;
  const holdings = new Map((await heldCash(em, id)).map((one) => [one.userId, one]));
  const balances = await em.execute<Balance[]>(
    `select a.kind, a.enrolment_id, sum(x.amount) as balance from ledger_postings x
     join ledger_accounts a on (a.institution_id, a.id) = (x.institution_id, x.account_id) group by 1, 2`,
  );
  const balance = (kind: string, enrolmentId: string | null = null) =>
    Number(
      balances.find((one) => one.kind === kind && one.enrolment_id === enrolmentId)?.balance ?? 0,
    );
  const books = await premiumBooks(
    em,
    members.map(({ enrolmentId }) => enrolmentId),
  );
  const [count] = await em.execute<Array<{ n: number }>>(
    'select count(*)::int as n from premium_payments',
  );
  const refunds = await em.execute<object[]>(
    `select r.amount::int as amount,
       exists (select from refund_withdrawals w where w.refund_id = r.id) as "isWithdrawn",
       (select count(*)::int from refund_payouts o where o.refund_id = r.id) as payouts
     from refunds r order by r.id`,
  );
  const checks = await checkBooks(em);
  return {
    held: PEOPLE.map((person) => holdings.get(users[person].id)?.held ?? 0),
    waiting: PEOPLE.map((person) => holdings.get(users[person].id)?.waiting ?? 0),
    premiumCash: balance('PREMIUM_CASH'),
    premiumBank: balance('PREMIUM_BANK'),
    claimBank: balance('CLAIM_BANK'),
    savings: members.map(({ enrolmentId }) => 0 - balance('PARTICIPANT_SAVINGS', enrolmentId)),
    paid: members.map(({ enrolmentId }) =>
      (books.get(enrolmentId)?.termOn('2026-11-23') ?? []).map(({ paid }) => paid),
    ),
    payments: count?.n ?? 0,
    refunds,
    faults: checks.filter(({ wrongCount }) => wrongCount > 0),
  };
}
