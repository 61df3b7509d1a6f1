import type { EntityManager } from '@mikro-orm/postgresql';
import { approveChange, rejectChange, withdrawChange } from '../../src/approvals/change.writes.js';
import { ChangeKind, PendingChange } from '../../src/approvals/index.js';
import { proposeDifference } from '../../src/custody/cash-difference.writes.js';
import { HandoverState } from '../../src/custody/cash-handover.entity.js';
import { answerHandover, handOver, recordDeposit } from '../../src/custody/custody.writes.js';
import { proposeTranche } from '../../src/funds/fund.writes.js';
import { DomainError, Unit, type Viewer } from '../../src/kernel/index.js';
import { translateConstraint } from '../../src/kernel/constraints.js';
import { withdrawEnrolment } from '../../src/participants/enrolment.writes.js';
import { Enrolment } from '../../src/participants/index.js';
import { PaymentMethod } from '../../src/premiums/premium-payment.entity.js';
import { proposeReversal, recordPremium } from '../../src/premiums/premium-payment.writes.js';
import { payRefund } from '../../src/refunds/refund-payout.writes.js';
import { proposePayoutReversal } from '../../src/refunds/refund-payout-reversal.writes.js';
import { proposeRefund, withdrawRefund } from '../../src/refunds/refund.writes.js';
import { PERMISSIONS, Role } from '../../src/staff/index.js';
import type { Member } from '../support/members.js';
import { NOW, type World } from '../support/world.js';
import { PEOPLE, type Person } from './commands.js';
import { DONE, type Outcome, type Wish } from './wishes.js';

const TODAY = '2026-11-23';
/** The first month of the term, from which the model counts. */
const FIRST_YEAR = 2026;

/** A request with a key, to be sent once more. */
interface Request {
  by: Person;
  /** Sends it again; answers the id of what it made. */
  send: (unit: Unit, isChanged: boolean) => Promise<string>;
  madeId: string;
}

/** The domain of the application over the real tables, inside one transaction that is never committed. */
export class RealMoney {
  readonly #world: World;
  readonly #members: readonly Member[];
  readonly #em: EntityManager;
  readonly #viewers: Record<Person, Viewer>;
  readonly #payments: string[] = [];
  readonly #changes: string[] = [];
  readonly #handovers: string[] = [];
  readonly #refunds: string[] = [];
  /** The refund of each payout. */
  readonly #payouts: string[] = [];
  readonly #requests: Request[] = [];

  constructor(world: World, members: readonly Member[], em: EntityManager) {
    this.#world = world;
    this.#members = members;
    this.#em = em;
    const { users, id: institutionId } = world.cast.polonia;
    const viewer = (person: Person): Viewer => ({
      userId: users[person].id,
      institutionId,
      role: person,
      scope: 'INSTITUTION',
      permissions: PERMISSIONS[Role[person]],
      timeZone: 'Asia/Jakarta',
      sessionHash: '',
    });
    const [officer, treasurer, head] = PEOPLE;
    this.#viewers = {
      OFFICER: viewer(officer),
      TREASURER: viewer(treasurer),
      HEAD: viewer(head),
    };
  }

  /** Carries a wish out like one mutation: whole with all constraints, or, refused, not at all. */
  async carryOut(wish: Wish): Promise<Outcome> {
    const em = this.#em.fork({ keepTransactionContext: true });
    await em.execute('savepoint wish');
    try {
      const note = await this.#try(em, wish);
      await em.flush();
      await em.execute('set constraints all immediate; set constraints all deferred');
      await em.execute('release savepoint wish');
      note();
      return DONE;
    } catch (error) {
      await em.execute('rollback to savepoint wish; set constraints all deferred');
      const refusal = translateConstraint(error);
      if (refusal instanceof DomainError && refusal.rule !== null) return refusal.rule;
      throw error;
    }
  }

  /** Answers what to remember once it is sure to stand. */
  #try(em: EntityManager, wish: Wish): Promise<() => unknown> {
    const unit = (by: Person) => new Unit(em, this.#viewers[by], { now: () => new Date(NOW) });
    switch (wish.verb) {
      case 'pay':
        return this.#underKey(unit, wish.by, this.#payments, this.#payment(wish));
      case 'handOver':
        return this.#underKey(unit, wish.by, this.#handovers, this.#handover(wish));
      case 'deposit':
        return this.#underKey(unit, wish.by, [], this.#bankDeposit(wish));
      case 'payRefund':
        return this.#underKey(unit, wish.by, this.#payouts, this.#payout(wish));
      case 'withdrawRefund':
        return this.#withdraw(unit(wish.by), at(this.#refunds, wish.refund));
      case 'proposePayoutReversal':
        return this.#proposePayoutReversal(unit(wish.by), wish.payout);
      case 'repeat':
      case 'reuseKey':
        return this.#again(unit, wish);
      case 'proposeReversal': {
        const id = at(this.#payments, wish.payment);
        return this.#propose(proposeReversal(unit(wish.by), id, 'Counted twice'));
      }
      case 'proposeRefund': {
        const { enrolmentId } = at(this.#members, wish.payer);
        return this.#propose(proposeRefund(unit(wish.by), enrolmentId, 'Moved away'));
      }
      case 'proposeTranche': {
        const { cohortId } = this.#world.cast.polonia;
        const { amount, reference } = wish;
        const input = { cohortId, amount, reference, receivedOn: TODAY, reason: 'Second' };
        return this.#propose(proposeTranche(unit(wish.by), input));
      }
      case 'proposeDifference':
        return this.#propose(proposeDifference(unit(wish.by), this.#counted(wish)));
      case 'approve':
      case 'reject':
      case 'withdraw':
        return this.#decide(unit(wish.by), wish.verb, at(this.#changes, wish.change));
      case 'answer':
        return this.#answer(unit(wish.by), wish);
      case 'leave':
        return this.#leave(unit('OFFICER'), wish.payer);
    }
  }

  async #underKey(
    unit: (by: Person) => Unit,
    by: Person,
    made: string[],
    send: Request['send'],
  ): Promise<() => void> {
    const madeId = await send(unit(by), false);
    return () => {
      made.push(madeId);
      this.#requests.push({ by, send, madeId });
    };
  }

  async #again(
    unit: (by: Person) => Unit,
    wish: Extract<Wish, { request: number }>,
  ): Promise<() => void> {
    const { by, send, madeId } = at(this.#requests, wish.request);
    const id = await send(unit(by), wish.verb === 'reuseKey');
    if (id !== madeId) throw new Error(`A repeated request answered ${id} instead of ${madeId}.`);
    return () => undefined;
  }

  #payment({
    payer,
    amount,
    method,
    chosen,
    carrier,
  }: Extract<Wish, { verb: 'pay' }>): Request['send'] {
    const requestKey = this.#world.newKey();
    const input = {
      requestKey,
      enrolmentId: at(this.#members, payer).enrolmentId,
      amount,
      paidOn: TODAY,
      method: PaymentMethod[method],
      ...(chosen && { months: chosen.map(monthOf) }),
      ...(carrier !== null && {
        carriedByParticipantId: at(this.#members, carrier).participantId,
      }),
    };
    return async (unit, isChanged) =>
      (await recordPremium(unit, { ...input, amount: amount + Number(isChanged) })).id;
  }

  #handover({ to, amount }: Extract<Wish, { verb: 'handOver' }>): Request['send'] {
    const requestKey = this.#world.newKey();
    const { cohortId, users } = this.#world.cast.polonia;
    const input = { requestKey, cohortId, toUserId: users[to].id, amount, handedOn: TODAY };
    return async (unit, isChanged) =>
      (await handOver(unit, { ...input, amount: amount + Number(isChanged) })).id;
  }

  #bankDeposit({ amount, slip }: Extract<Wish, { verb: 'deposit' }>): Request['send'] {
    const requestKey = this.#world.newKey();
    const { cohortId } = this.#world.cast.polonia;
    const input = { requestKey, cohortId, amount, depositedOn: TODAY, slipNumber: slip };
    return async (unit, isChanged) =>
      (await recordDeposit(unit, { ...input, amount: amount + Number(isChanged) })).id;
  }

  #payout({ refund, method }: Extract<Wish, { verb: 'payRefund' }>): Request['send'] {
    const requestKey = this.#world.newKey();
    const id = at(this.#refunds, refund);
    const input = { requestKey, method: PaymentMethod[method], paidOn: TODAY };
    return async (unit, isChanged) =>
      (await payRefund(unit, id, { ...input, receivedByName: isChanged ? 'Budi' : 'Amina' })).id;
  }

  #counted({ of, counted }: Extract<Wish, { verb: 'proposeDifference' }>) {
    const { cohortId, users } = this.#world.cast.polonia;
    return { cohortId, userId: users[of].id, counted, explanation: 'Counted again' };
  }

  async #propose(proposing: Promise<PendingChange>): Promise<() => number> {
    const { id } = await proposing;
    return () => this.#changes.push(id);
  }

  async #decide(
    unit: Unit,
    verb: 'approve' | 'reject' | 'withdraw',
    id: string,
  ): Promise<() => unknown> {
    const change = await unit.lock(PendingChange, id);
    if (verb === 'reject') await rejectChange(unit, change, 'Not so');
    if (verb === 'withdraw') await withdrawChange(unit, change, null);
    if (verb !== 'approve') return () => undefined;
    const { outcomeId } = await approveChange(unit, change, null);
    const { kind } = change;
    return () => {
      if (kind === ChangeKind.PREMIUM_REVERSAL) this.#payments.push(outcomeId ?? '');
      if (kind === ChangeKind.REFUND) this.#refunds.push(outcomeId ?? '');
    };
  }

  async #withdraw(unit: Unit, refundId: string): Promise<() => void> {
    await withdrawRefund(unit, refundId, 'Wrong amount');
    return () => undefined;
  }

  async #proposePayoutReversal(unit: Unit, nth: number): Promise<() => number> {
    const refundId = at(this.#payouts, nth);
    const nthOfRefund = this.#payouts.slice(0, nth).filter((id) => id === refundId).length;
    const payouts = await unit.em.execute<Array<{ id: string }>>(
      'select id from refund_payouts where refund_id = ? order by id',
      [refundId],
    );
    return this.#propose(proposePayoutReversal(unit, at(payouts, nthOfRefund).id, 'Came back'));
  }

  async #answer(unit: Unit, wish: Extract<Wish, { verb: 'answer' }>): Promise<() => void> {
    const outcome = HandoverState[wish.outcome];
    const reason = wish.outcome === 'CONFIRMED' ? null : 'Miscounted';
    await answerHandover(unit, at(this.#handovers, wish.handover), outcome, reason);
    return () => undefined;
  }

  async #leave(unit: Unit, payer: number): Promise<() => void> {
    const enrolment = await unit.lock(Enrolment, at(this.#members, payer).enrolmentId);
    await withdrawEnrolment(unit, enrolment, TODAY, 'Moved away');
    return () => undefined;
  }
}

/** A month of the term as the application names it; the model counts from 0. */
export function monthOf(index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${FIRST_YEAR + Math.floor(index / 12)}-${month}`;
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
