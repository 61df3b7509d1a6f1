import { PAYERS, PEOPLE, type Person } from './commands.js';
import { LIMITS, PREMIUM, TERM_MONTHS } from './money-model.rules.js';
import type { Change, Handover, Payment, Payout, Refund } from './money-model.types.js';
import { DONE, type Outcome, type Wish } from './wishes.js';

/** Where every rupiah is, in plain variables: what the real books are compared with. */
export class MoneyModel {
  readonly held: Record<Person, number> = { OFFICER: 0, TREASURER: 0, HEAD: 0 };
  premiumCash = 0;
  premiumBank = 0;
  claimBank = 0;
  readonly savings = Array<number>(PAYERS).fill(0);
  /** Rupiah paid per payer and month of the term. */
  readonly paid = Array.from({ length: PAYERS }, () => Array<number>(TERM_MONTHS).fill(0));
  readonly payments: Payment[] = [];
  readonly changes: Change[] = [];
  readonly handovers: Handover[] = [];
  readonly refunds: Refund[] = [];
  readonly payouts: Payout[] = [];
  readonly #gone = new Set<number>();
  readonly #slips = new Set<string>();
  readonly #references = new Set<string>();
  /** What the books said and what was counted, by the change that is to book it. */
  readonly #counts = new Map<number, { held: number; counted: number }>();
  /** Requests that were carried out under a key. */
  requests = 0;

  /** Carries a wish out, or says which rule it breaks and changes nothing. */
  carryOut(wish: Wish): Outcome {
    const outcome = this.#try(wish);
    const hasKey = ['pay', 'handOver', 'deposit', 'payRefund'].includes(wish.verb);
    if (outcome === DONE && hasKey) this.requests += 1;
    return outcome;
  }

  #try(wish: Wish): Outcome {
    switch (wish.verb) {
      case 'pay':
        return this.#pay(wish);
      case 'proposeReversal':
        return this.#proposeReversal(wish);
      case 'approve':
      case 'reject':
      case 'withdraw':
        return this.#decide(wish);
      case 'handOver':
        return this.#handOver(wish);
      case 'answer':
        return this.#answerHandover(wish);
      case 'deposit':
        return this.#deposit(wish);
      case 'proposeDifference':
        return this.#proposeDifference(wish);
      case 'leave':
        return this.#leave(wish.payer);
      case 'proposeRefund':
        return this.#proposeRefund(wish);
      case 'payRefund':
        return this.#payRefund(wish);
      case 'withdrawRefund':
        return this.#withdrawRefund(at(this.refunds, wish.refund));
      case 'proposePayoutReversal':
        return this.#proposePayoutReversal(wish);
      case 'proposeTranche':
        return this.#proposeTranche(wish);
      case 'repeat':
        return DONE;
      case 'reuseKey':
        return 'REQUEST_KEY_REUSED';
    }
  }

  #pay({ by, payer, amount, method, chosen, carrier }: Extract<Wish, { verb: 'pay' }>): Outcome {
    if (this.#gone.has(payer)) return 'ENROLMENT_ENDED';
    if (carrier === payer) return 'PAYMENT_CARRIER_UNKNOWN';
    const paid = this.paid[payer] ?? [];
    const isOpen = (month: number) => (paid[month] ?? PREMIUM) < PREMIUM;
    if (chosen && (chosen.length === 0 || !chosen.every(isOpen))) return 'PAYMENT_MONTH_NOT_OPEN';
    const months = [];
    let left = amount;
    for (let month = 0; month < TERM_MONTHS && left > 0; month += 1) {
      if (chosen && !chosen.includes(month)) continue;
      const part = Math.min(left, PREMIUM - (paid[month] ?? 0));
      if (part > 0) months.push({ month, amount: part });
      left -= part;
    }
    if (left > 0) return chosen ? 'PAYMENT_EXCEEDS_MONTHS' : 'PAYMENT_EXCEEDS_TERM';
    const payment: Payment = { payer, amount, method, by, months, state: 'STANDING' };
    this.payments.push(payment);
    this.#move(payment, 1);
    return DONE;
  }

  /** Books a payment, or takes it back. */
  #move({ payer, amount, method, by, months }: Payment, sign: 1 | -1): void {
    const paid = this.paid[payer] ?? [];
    for (const part of months) paid[part.month] = (paid[part.month] ?? 0) + sign * part.amount;
    this.savings[payer] = (this.savings[payer] ?? 0) + sign * amount;
    if (method === 'TRANSFER') this.premiumBank += sign * amount;
    else {
      this.premiumCash += sign * amount;
      this.held[by] += sign * amount;
    }
  }

  #proposeReversal({ by, payment: subject }: Extract<Wish, { verb: 'proposeReversal' }>): Outcome {
    const payment = at(this.payments, subject);
    if (payment.state === 'REVERSAL') return 'PAYMENT_IS_REVERSAL';
    if (payment.state === 'REVERSED') return 'PAYMENT_ALREADY_REVERSED';
    return this.#propose({ kind: 'REVERSAL', subject, amount: payment.amount, by });
  }

  #propose(draft: Omit<Change, 'isOpen' | 'reference'> & { reference?: string }): Outcome {
    const isSame = ({ kind, subject, isOpen }: Change) =>
      isOpen && kind === draft.kind && subject === draft.subject;
    if (this.changes.some(isSame)) return 'CHANGE_PENDING';
    this.changes.push({ reference: '', ...draft, isOpen: true });
    return DONE;
  }

  #decide({ verb, by, change: nth }: Extract<Wish, { change: number }>): Outcome {
    const change = at(this.changes, nth);
    if (!change.isOpen) return 'CHANGE_NOT_OPEN';
    if (verb === 'withdraw' && by !== change.by) return 'CHANGE_OF_ANOTHER';
    if (verb !== 'withdraw') {
      if (by === change.by) return 'CHANGE_SAME_PERSON';
      if (change.amount > (LIMITS[change.kind][by] ?? 0)) return 'CHANGE_ABOVE_LIMIT';
    }
    if (verb === 'approve' && change.kind === 'DIFFERENCE') return this.#bookDifference(change, by);
    const outcome = verb === 'approve' ? this.#effect(change, by) : DONE;
    if (outcome === DONE) change.isOpen = false;
    return outcome;
  }

  #effect({ kind, subject, amount, reference }: Change, by: Person): Outcome {
    if (kind === 'REVERSAL') {
      const payment = at(this.payments, subject);
      if (payment.method === 'TRANSFER' && this.premiumBank < amount) return 'PREMIUM_BANK_SHORT';
      if (payment.method === 'CASH' && this.free(payment.by) < amount) return 'PAYMENT_CASH_GONE';
      // Savings that were given back cannot be taken back from the payer.
      if ((this.savings[payment.payer] ?? 0) < amount) return 'REFUND_CHANGED';
      payment.state = 'REVERSED';
      this.payments.push({ ...payment, state: 'REVERSAL' });
      this.#move(payment, -1);
    } else if (kind === 'REFUND') {
      const obstacle = this.#refundObstacle(subject);
      if (obstacle) return obstacle;
      if (this.savings[subject] !== amount) return 'REFUND_CHANGED';
      this.refunds.push({ payer: subject, amount, isWithdrawn: false });
    } else if (kind === 'PAYOUT_REVERSAL') {
      return this.#reversePayout(at(this.payouts, subject), by);
    } else {
      if (this.#references.has(reference)) return 'FUND_TRANCHE_KNOWN';
      this.#references.add(reference);
      this.claimBank += amount;
    }
    return DONE;
  }

  #handOver({ by, to, amount }: Extract<Wish, { verb: 'handOver' }>): Outcome {
    if (by === to) return 'HANDOVER_SAME_PERSON';
    if (amount > this.free(by)) return 'CASH_NOT_HELD';
    this.handovers.push({ from: by, to, amount, state: 'WAITING' });
    return DONE;
  }

  #answerHandover({ by, handover: nth, outcome }: Extract<Wish, { verb: 'answer' }>): Outcome {
    const handover = at(this.handovers, nth);
    const { from, to, amount, state } = handover;
    if (by !== (outcome === 'WITHDRAWN' ? from : to)) return 'HANDOVER_OF_ANOTHER';
    if (state === outcome) return DONE;
    if (state !== 'WAITING') return 'HANDOVER_ANSWERED';
    handover.state = outcome;
    if (outcome === 'CONFIRMED') {
      this.held[from] -= amount;
      this.held[to] += amount;
    }
    return DONE;
  }

  #deposit({ by, amount, slip }: Extract<Wish, { verb: 'deposit' }>): Outcome {
    if (this.#slips.has(slip)) return 'DEPOSIT_SLIP_KNOWN';
    if (amount > this.free(by)) return 'CASH_NOT_HELD';
    this.#slips.add(slip);
    this.held[by] -= amount;
    this.premiumCash -= amount;
    this.premiumBank += amount;
    return DONE;
  }

  #proposeDifference({ by, of, counted }: Extract<Wish, { counted: number }>): Outcome {
    const held = this.free(of);
    if (counted === held) return 'CASH_AGREES';
    const subject = PEOPLE.indexOf(of);
    const outcome = this.#propose({
      kind: 'DIFFERENCE',
      subject,
      amount: Math.abs(counted - held),
      by,
    });
    if (outcome === DONE) this.#counts.set(this.changes.length - 1, { held, counted });
    return outcome;
  }

  #bookDifference(change: Change, by: Person): Outcome {
    const of = at(PEOPLE, change.subject);
    if (by === of) return 'CHANGE_SAME_PERSON';
    const count = this.#counts.get(this.changes.indexOf(change));
    if (!count || this.free(of) !== count.held) return 'CASH_MOVED';
    const { held, counted } = count;
    this.held[of] += counted - held;
    this.premiumCash += counted - held;
    change.isOpen = false;
    return DONE;
  }

  #leave(payer: number): Outcome {
    if (this.#gone.has(payer)) return 'ENROLMENT_ENDED';
    this.#gone.add(payer);
    return DONE;
  }

  #refundObstacle(payer: number): Outcome | null {
    const isStanding = (refund: Refund) => refund.payer === payer && !refund.isWithdrawn;
    if (this.refunds.some(isStanding)) return 'REFUND_KNOWN';
    if (!this.#gone.has(payer)) return 'REFUND_NOT_DUE';
    return (this.savings[payer] ?? 0) > 0 ? null : 'REFUND_NOTHING';
  }

  #proposeRefund({ by, payer }: Extract<Wish, { verb: 'proposeRefund' }>): Outcome {
    const amount = this.savings[payer] ?? 0;
    return (
      this.#refundObstacle(payer) ?? this.#propose({ kind: 'REFUND', subject: payer, amount, by })
    );
  }

  #payRefund({ by, refund: nth, method }: Extract<Wish, { verb: 'payRefund' }>): Outcome {
    const refund = at(this.refunds, nth);
    const { payer, amount } = refund;
    if (refund.isWithdrawn) return 'REFUND_WITHDRAWN';
    if (this.#isPaid(refund)) return 'REFUND_PAID';
    if (this.savings[payer] !== amount) return 'REFUND_CHANGED';
    if (method === 'CASH' && amount > this.free(by)) return 'CASH_NOT_HELD';
    if (method === 'TRANSFER' && amount > this.premiumBank) return 'PREMIUM_BANK_SHORT';
    const payout = { refund, by, method, isBack: false };
    this.payouts.push(payout);
    this.#hand(payout, -1);
    return DONE;
  }

  #isPaid(refund: Refund): boolean {
    return this.payouts.some((payout) => payout.refund === refund && !payout.isBack);
  }

  /** Takes a refund out of the till, or puts it back to where it came from. */
  #hand({ refund: { payer, amount }, by, method }: Payout, sign: 1 | -1): void {
    this.savings[payer] = (this.savings[payer] ?? 0) + sign * amount;
    if (method === 'TRANSFER') this.premiumBank += sign * amount;
    else {
      this.premiumCash += sign * amount;
      this.held[by] += sign * amount;
    }
  }

  #withdrawRefund(refund: Refund): Outcome {
    if (refund.isWithdrawn) return 'REFUND_WITHDRAWN';
    if (this.#isPaid(refund)) return 'REFUND_PAID';
    refund.isWithdrawn = true;
    return DONE;
  }

  #proposePayoutReversal(wish: Extract<Wish, { verb: 'proposePayoutReversal' }>): Outcome {
    const { by, payout: subject } = wish;
    const { isBack, refund } = at(this.payouts, subject);
    if (isBack) return 'REFUND_PAYOUT_REVERSED';
    return this.#propose({ kind: 'PAYOUT_REVERSAL', subject, amount: refund.amount, by });
  }

  #reversePayout(payout: Payout, by: Person): Outcome {
    if (payout.isBack) return 'REFUND_PAYOUT_REVERSED';
    if (payout.by === by) return 'CHANGE_SAME_PERSON';
    payout.isBack = true;
    this.#hand(payout, 1);
    return DONE;
  }

  #proposeTranche({ by, amount, reference }: Extract<Wish, { verb: 'proposeTranche' }>): Outcome {
    if (this.#references.has(reference)) return 'FUND_TRANCHE_KNOWN';
    return this.#propose({ kind: 'TRANCHE', subject: 0, amount, by, reference });
  }

  /** What somebody said to have given on, and nobody has answered. */
  waiting(person: Person): number {
    const own = this.handovers.filter(({ from, state }) => from === person && state === 'WAITING');
    return own.reduce((sum, { amount }) => sum + amount, 0);
  }

  free(person: Person): number {
    return this.held[person] - this.waiting(person);
  }

  /** Everything that the real books are compared with. */
  state(): object {
    return {
      held: PEOPLE.map((person) => this.held[person]),
      waiting: PEOPLE.map((person) => this.waiting(person)),
      premiumCash: this.premiumCash,
      premiumBank: this.premiumBank,
      claimBank: this.claimBank,
      savings: this.savings,
      paid: this.paid,
      payments: this.payments.length,
      refunds: this.refunds.map((refund) => ({
        amount: refund.amount,
        isWithdrawn: refund.isWithdrawn,
        payouts: this.payouts.filter((payout) => payout.refund === refund).length,
      })),
    };
  }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
