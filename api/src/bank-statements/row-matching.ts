import { registerEnumType } from 'type-graphql';
import { daysBetween, DomainError, type LocalDate, type RuleCode } from '../kernel/index.js';
import {
  requirePayableOn,
  requirePayableUntil,
  requireRunning,
  type PremiumBook,
} from '../premiums/index.js';
import type { Enrolment } from '../participants/index.js';
import type { BrokenRow, ReadRow } from './statement-rows.js';
import { hasCode, type BankRowNaming, type NameFinder, type Nameable } from './transfer-text.js';

/** Why a row is left to a person. */
export enum BankRowOpenBecause {
  NOBODY_NAMED = 'NOBODY_NAMED',
  SEVERAL_NAMED = 'SEVERAL_NAMED',
  NOT_IN_COHORT = 'NOT_IN_COHORT',
  RULE = 'RULE',
  MONEY_OUT = 'MONEY_OUT',
}
registerEnumType(BankRowOpenBecause, {
  name: 'BankRowOpenBecause',
  description: 'Why nothing is proposed for a row.',
  valuesConfig: {
    NOBODY_NAMED: { description: 'Its text names no participant.' },
    SEVERAL_NAMED: { description: 'Its text fits several participants.' },
    NOT_IN_COHORT: { description: 'Who is named has no enrolment in the cohort of the account.' },
    RULE: { description: 'A rule refuses the payment; `openRule` says which.' },
    MONEY_OUT: { description: 'Money went out and fits no refund.' },
  },
});

/** What a row may stand for. */
export enum BankThingKind {
  DEPOSIT = 'DEPOSIT',
  PAYMENT = 'PAYMENT',
  PAYOUT = 'PAYOUT',
}
registerEnumType(BankThingKind, {
  name: 'BankThingKind',
  description: 'What a row may stand for: a deposit of cash, a premium by transfer, a refund.',
});

/** Something on record that a row may stand for, on the day and with the amount that it was recorded with. */
export interface Recorded {
  id: string;
  kind: BankThingKind;
  /** As it stands on the account: less than zero for a payout. */
  amount: number;
  on: LocalDate;
  /** The number of the slip or receipt, or who got the payout. */
  label: string;
  /** Null for a deposit, which is of many. */
  enrolmentId: string | null;
}

/** Who may be named, with the enrolment in the cohort of the account, if there is one. */
export interface Payer extends Nameable {
  enrolment: Pick<Enrolment, 'id' | 'enrolledOn' | 'endsOn' | 'endedOn'> | null;
}

/** What a row of a file stands for, as far as that is certain. */
export interface JudgedRow {
  row: ReadRow | BrokenRow;
  knownRowId: string | null;
  match: Recorded | null;
  named: { payer: Payer; enrolmentId: string; by: BankRowNaming } | null;
  openBecause: BankRowOpenBecause | null;
  openRule: RuleCode | null;
}

/** What is on record when a file is judged. */
export interface MatchingFacts {
  /** What no row stands for yet. */
  recorded: readonly Recorded[];
  finder: NameFinder<Payer>;
  /** The premium books of all enrolments that may be named. */
  books: ReadonlyMap<string, PremiumBook>;
  /** The rows of earlier files, by fingerprint and occurrence. */
  known: ReadonlyMap<string, string>;
  today: LocalDate;
}

/** Days that the bank and the desk may be apart. */
export const DAYS_APART_MAX = 3;

/** Judges the rows of a file one after the other; what one of them takes is gone for the next. */
export class RowMatcher {
  readonly #facts: MatchingFacts;
  readonly #byAmount: Map<number, Recorded[]>;
  readonly #books: Map<string, PremiumBook>;

  constructor(facts: MatchingFacts) {
    this.#facts = facts;
    this.#byAmount = Map.groupBy(facts.recorded, ({ amount }) => amount);
    this.#books = new Map(facts.books);
  }

  /** What the row stands for, is proposed to be, or why it is left to a person. */
  judge(row: ReadRow | BrokenRow): JudgedRow {
    const open = {
      row,
      knownRowId: null,
      match: null,
      named: null,
      openBecause: null,
      openRule: null,
    };
    if (row.fault) return open;
    const knownRowId = this.#facts.known.get(`${row.fingerprint} ${row.occurrence}`) ?? null;
    if (knownRowId !== null) return { ...open, knownRowId };
    const naming = this.#facts.finder.find(textsOf(row));
    const match = this.#take(row, naming?.people ?? []);
    if (match) return { ...open, match };
    if (row.amount < 0) return { ...open, openBecause: BankRowOpenBecause.MONEY_OUT };
    if (!naming) return { ...open, openBecause: BankRowOpenBecause.NOBODY_NAMED };
    const [payer, ...others] = naming.people;
    if (!payer || others.length > 0)
      return { ...open, openBecause: BankRowOpenBecause.SEVERAL_NAMED };
    return { ...open, ...this.#propose(row, payer, naming.by) };
  }

  /** What was recorded with this amount around this day and is named by the text: the nearest, or nothing. */
  #take(row: ReadRow, people: readonly Payer[]): Recorded | null {
    const [person, ...others] = people;
    const enrolmentId = others.length === 0 ? (person?.enrolment?.id ?? null) : null;
    const fitting = (this.#byAmount.get(row.amount) ?? []).filter(
      (one) => daysApart(one, row) <= DAYS_APART_MAX && isNamed(one, row, enrolmentId),
    );
    const [nearest] = fitting.toSorted((a, b) => daysApart(a, row) - daysApart(b, row));
    if (!nearest) return null;
    const left = this.#byAmount.get(row.amount)?.filter((one) => one !== nearest) ?? [];
    this.#byAmount.set(row.amount, left);
    return nearest;
  }

  #propose(row: ReadRow, payer: Payer, by: BankRowNaming): Partial<JudgedRow> {
    const { enrolment } = payer;
    if (!enrolment) return { openBecause: BankRowOpenBecause.NOT_IN_COHORT };
    const named = { payer, enrolmentId: enrolment.id, by };
    const rule = ruleAgainst(() => this.#pay(row, enrolment));
    return rule === null
      ? { named }
      : { named, openBecause: BankRowOpenBecause.RULE, openRule: rule };
  }

  #pay({ bookedOn, amount }: ReadRow, enrolment: NonNullable<Payer['enrolment']>): void {
    requirePayableOn(enrolment, bookedOn, this.#facts.today);
    requirePayableUntil(enrolment, bookedOn);
    requireRunning(enrolment);
    const book = this.#books.get(enrolment.id);
    if (!book) throw new Error('The books of all who may be named were loaded.');
    this.#books.set(enrolment.id, book.after(book.allocate(amount), bookedOn));
  }
}

/** The texts of a row in which somebody may be named. */
export function textsOf({ description, reference }: Pick<ReadRow, 'description' | 'reference'>) {
  return reference === null ? [description] : [description, reference];
}

/** A slip or receipt by its number, a payment also by its payer, a payout by who got it. */
function isNamed(one: Recorded, row: ReadRow, enrolmentId: string | null): boolean {
  if (one.enrolmentId !== null && one.enrolmentId === enrolmentId) return true;
  const text = textsOf(row).join(' ');
  if (one.kind !== BankThingKind.PAYOUT) return hasCode(text, one.label);
  return ` ${text.toUpperCase()} `.includes(` ${one.label.toUpperCase()} `);
}

function daysApart(one: Recorded, row: ReadRow): number {
  return Math.abs(daysBetween(one.on, row.bookedOn));
}

/** The rule that refuses some work; null when none does. */
export function ruleAgainst(work: () => void): RuleCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.rule) return error.rule;
    throw error;
  }
}
