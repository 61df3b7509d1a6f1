import type { Instant, LocalDate } from './calendar.js';
import { inMedan } from './calendar.js';
import type { Scene } from './scene.js';

/** Whose money it is: the participants' or the State's. */
export type Fund = 'PREMIUM' | 'CLAIM';

/** The accounts of a cohort; each participant has savings of their own. */
export type AccountKind =
  | 'PREMIUM_CASH'
  | 'PREMIUM_BANK'
  | 'PARTICIPANT_SAVINGS'
  | 'CLAIM_CASH'
  | 'CLAIM_BANK'
  | 'CLAIM_FUND'
  | 'CLAIMS_PAID';

/** A row of `ledger_accounts`. */
export interface AccountRow {
  institutionId: string;
  id: string;
  cohortId: string;
  kind: AccountKind;
  fund: Fund;
  enrolmentId: string | null;
}

/** A row of `ledger_entries`. */
export interface EntryRow {
  institutionId: string;
  id: string;
  fund: Fund;
  occurredOn: LocalDate;
  recordedAt: Instant;
  recordedById: string;
  description: string;
  reversesId: string | null;
}

/** A row of `ledger_postings`: debit positive, credit negative. */
export interface PostingRow {
  institutionId: string;
  entryId: string;
  accountId: string;
  fund: Fund;
  amount: number;
}

/** Money that moves from one account (credit) to another (debit). */
export interface Movement {
  id?: string;
  to: AccountRow;
  from: AccountRow;
  amount: number;
  occurredOn: LocalDate;
  recordedAt: Instant;
  recordedById: string;
  description: string;
  reversesId?: string | null;
}

const SHARED_KINDS = [
  'PREMIUM_CASH',
  'PREMIUM_BANK',
  'CLAIM_CASH',
  'CLAIM_BANK',
  'CLAIM_FUND',
  'CLAIMS_PAID',
] as const;

/** The double-entry book of one cohort. */
export class Ledger {
  readonly entries: EntryRow[] = [];
  readonly postings: PostingRow[] = [];
  readonly #scene: Scene;
  readonly #accounts = new Map<string, AccountRow>();

  constructor(scene: Scene, enrolmentIds: readonly string[]) {
    this.#scene = scene;
    for (const kind of SHARED_KINDS) this.#open(kind, null);
    for (const enrolmentId of enrolmentIds) this.#open('PARTICIPANT_SAVINGS', enrolmentId);
  }

  /** Every account that was opened. */
  get accounts(): AccountRow[] {
    return [...this.#accounts.values()];
  }

  /** An account of the cohort. */
  account(kind: (typeof SHARED_KINDS)[number]): AccountRow {
    return this.#find(kind);
  }

  /** A participant's savings. */
  savings(enrolmentId: string): AccountRow {
    return this.#find(enrolmentId);
  }

  /** Enters a movement; a negative amount goes the other way. */
  post({ to, from, amount, ...movement }: Movement): void {
    const { institutionId, newId } = this.#scene;
    const { occurredOn, recordedAt, recordedById, description, reversesId = null } = movement;
    const id = movement.id ?? newId(recordedAt);
    const { fund } = to;
    const entry = { institutionId, id, fund, occurredOn, recordedAt, recordedById };
    this.entries.push({ ...entry, description, reversesId });
    const side = { institutionId, entryId: id, fund };
    this.postings.push({ ...side, accountId: to.id, amount });
    this.postings.push({ ...side, accountId: from.id, amount: -amount });
  }

  #open(kind: AccountKind, enrolmentId: string | null): void {
    const { institutionId, cohortId, newId, startsOn } = this.#scene;
    const isPremium = kind.startsWith('PREMIUM') || kind === 'PARTICIPANT_SAVINGS';
    this.#accounts.set(enrolmentId ?? kind, {
      institutionId,
      id: newId(inMedan(startsOn, '08:00')),
      cohortId,
      kind,
      fund: isPremium ? 'PREMIUM' : 'CLAIM',
      enrolmentId,
    });
  }

  #find(key: string): AccountRow {
    const account = this.#accounts.get(key);
    if (!account) throw new RangeError(`There is no account ${key}.`);
    return account;
  }
}
