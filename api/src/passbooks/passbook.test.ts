import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, DomainError, type LocalDate } from '../kernel/index.js';
import { PremiumBook, type MonthAmount, type PaidAmount } from '../premiums/index.js';
import { passbookBoxes, passbookTotals, PassbookState, type PassbookReceipt } from './passbook.js';

const TERM = {
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  premiumAmount: 5_000,
  premiumDueDay: 10,
  rules: { graceMonths: 1, suspendAfterMonths: 3, lapseAfterMonths: 6 },
};

/** A passbook of a 36-month term kept by hand: the code under test allocates, the model fills boxes rupiah by rupiah. */
class Life {
  readonly receipts: PassbookReceipt[] = [];
  readonly #standing: Array<{ number: string; parts: readonly MonthAmount[] }> = [];
  endedOn: LocalDate | null = null;
  #serial = 0;

  /** Pays as the office does; nothing happens when the term takes less. */
  pay(amount: number, paidOn: LocalDate): boolean {
    try {
      const parts = this.book.allocate(amount);
      this.#standing.push({ number: this.#enter(parts, paidOn), parts });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  /** Takes one of the standing payments back; answers which, or null when none stands. */
  reverse(nth: number, paidOn: LocalDate): readonly MonthAmount[] | null {
    const [taken] = this.#standing.splice(nth % Math.max(this.#standing.length, 1), 1);
    if (!taken) return null;
    this.#enter(
      taken.parts.map(({ month, amount }) => ({ month, amount: -amount })),
      paidOn,
    );
    return taken.parts;
  }

  get book(): PremiumBook {
    const paid: PaidAmount[] = this.receipts;
    return new PremiumBook({ ...TERM, endedOn: this.endedOn, paid });
  }

  boxesOn(today: LocalDate) {
    return passbookBoxes(this.book.termOn(today), this.receipts, today);
  }

  #enter(parts: readonly MonthAmount[], paidOn: LocalDate): string {
    const number = `KW-2026-${String(++this.#serial).padStart(6, '0')}`;
    for (const { month, amount } of parts)
      this.receipts.push({ month, amount, paidOn, number, paymentId: number });
    return number;
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ pay: fc.integer({ min: 1, max: 60_000 }) }) },
  { weight: 2, arbitrary: fc.record({ reverse: fc.nat(20) }) },
);

describe('the boxes of a passbook', () => {
  it('hold together what was paid and not taken back, in the months a ledger of single rupiah fills', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(36 * 31), (steps, age) => {
        const today = addDays('2026-01-01', age);
        const life = new Life();
        const model = Array<number>(36).fill(0);
        let saved = 0;
        for (const one of steps) {
          if ('pay' in one) {
            if (!life.pay(one.pay, today)) {
              expect(one.pay).toBeGreaterThan(36 * 5_000 - saved);
              continue;
            }
            saved += one.pay;
            for (let rupiah = 0; rupiah < one.pay; rupiah += 1) {
              const open = model.findIndex((paid) => paid < 5_000);
              model[open] = (model[open] ?? 0) + 1;
            }
            continue;
          }
          for (const { month, amount } of life.reverse(one.reverse, today) ?? []) {
            const nth = (Number(month.slice(0, 4)) - 2026) * 12 + Number(month.slice(5)) - 1;
            model[nth] = (model[nth] ?? 0) - amount;
            saved -= amount;
          }
        }
        const boxes = life.boxesOn(today);
        expect(boxes.map(({ paid }) => paid)).toEqual(model);
        expect(passbookTotals(boxes).paid).toBe(saved);
        for (const { paid, receipts } of boxes)
          expect(receipts.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
      }),
      { numRuns: 150 },
    );
  });

  it('stand as somebody with a calendar would say', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(36 * 31), (steps, age) => {
        const today = addDays('2026-01-01', age);
        const life = new Life();
        for (const one of steps) {
          if ('pay' in one) life.pay(one.pay, today);
          else life.reverse(one.reverse, today);
        }
        for (const { month, paid, state } of life.boxesOn(today)) {
          const hasBegun = `${month}-01` <= today;
          const isPast = `${month}-10` < today;
          const expected =
            paid === 5_000
              ? hasBegun
                ? 'PAID'
                : 'AHEAD'
              : isPast
                ? 'OWED'
                : paid > 0
                  ? 'PART'
                  : hasBegun
                    ? 'DUE'
                    : 'NOT_YET';
          expect([month, state]).toEqual([month, expected]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a passbook', () => {
  it('shows paid, in part, owed, due, ahead and not yet', () => {
    const life = new Life();
    life.pay(12_000, '2026-01-05');
    const statesOn = (today: LocalDate) =>
      life
        .boxesOn(today)
        .slice(0, 5)
        .map(({ state }) => state);
    expect(statesOn('2026-01-05')).toEqual(['PAID', 'AHEAD', 'PART', 'NOT_YET', 'NOT_YET']);
    expect(statesOn('2026-03-10')).toEqual(['PAID', 'PAID', 'PART', 'NOT_YET', 'NOT_YET']);
    expect(statesOn('2026-04-10')).toEqual(['PAID', 'PAID', 'OWED', 'DUE', 'NOT_YET']);
    expect(passbookTotals(life.boxesOn('2026-04-11'))).toEqual({ paid: 12_000, owed: 8_000 });
  });

  it('keeps the boxes after an early end, and the money that was paid ahead in them', () => {
    const life = new Life();
    life.pay(20_000, '2026-01-05');
    life.endedOn = '2026-02-20';
    const boxes = life.boxesOn('2026-06-01');
    expect(boxes).toHaveLength(36);
    expect(boxes.slice(0, 5).map(({ due, paid, state }) => [due, paid, state])).toEqual([
      [5_000, 5_000, PassbookState.PAID],
      [5_000, 5_000, PassbookState.PAID],
      [0, 5_000, PassbookState.ENDED],
      [0, 5_000, PassbookState.ENDED],
      [0, 0, PassbookState.ENDED],
    ]);
    expect(passbookTotals(boxes)).toEqual({ paid: 20_000, owed: 0 });
  });

  it('has the last box in the last month of the term', () => {
    const boxes = new Life().boxesOn(addMonths('2026-01-01', 50));
    expect([boxes[0]?.month, boxes.at(-1)?.month]).toEqual(['2026-01', '2028-12']);
    expect(passbookTotals(boxes)).toEqual({ paid: 0, owed: 180_000 });
  });
});
