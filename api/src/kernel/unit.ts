import type { EntityClass, EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from './clock.js';
import { DomainError, notFound } from './errors.js';
import { localDateAt, type LocalDate } from './local-date.js';
import { RequestKey } from './request-key.entity.js';
import { RuleCode } from './rules.js';
import type { Household, Viewer } from './viewer.js';
import { isId } from './where.js';

/** A row of one institution. */
interface TenantRow {
  institutionId: string;
  id: string;
}

/** A row that people edit: its version grows by one with each change. */
interface VersionedRow extends TenantRow {
  version: number;
}

/**
 * What one mutation works with, inside its one transaction: load with a lock, change, note it in the journal.
 * Everything written belongs to the viewer's institution.
 */
export class Unit {
  readonly em: EntityManager;
  readonly institutionId: string;
  readonly now: Date;
  /** Today in the institution's zone. */
  readonly today: LocalDate;
  readonly #viewer: Viewer | null;

  constructor(em: EntityManager, actor: Viewer | Household, clock: Clock) {
    this.em = em;
    this.institutionId = actor.institutionId;
    this.now = clock.now();
    this.today = localDateAt(this.now, actor.timeZone);
    this.#viewer = 'userId' in actor ? actor : null;
  }

  /** Who is signed in. What a family may do on its page asks for `actorId` instead. */
  get viewer(): Viewer {
    if (!this.#viewer) throw new Error('Nobody is signed in here.');
    return this.#viewer;
  }

  /** The user who does it; null for a family on its page, which has no account. */
  get actorId(): string | null {
    return this.#viewer?.userId ?? null;
  }

  /** A new id: UUIDv7, so that rows sort by the time they were made. */
  newId(): string {
    return uuidv7();
  }

  /** Loads a row of this institution without a lock; NOT_FOUND when there is none. */
  async find<T extends TenantRow>(entity: EntityClass<T>, id: string): Promise<T> {
    const row = isId(id) ? await this.em.findOne(entity, this.#key<T>(id)) : null;
    if (!row) throw notFound(nounOf(entity));
    return row;
  }

  /** Loads a row of this institution and locks it until the transaction ends. */
  async lock<T extends TenantRow>(entity: EntityClass<T>, id: string): Promise<T> {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const row = isId(id) ? await this.em.findOne(entity, this.#key<T>(id), { lockMode }) : null;
    if (!row) throw notFound(nounOf(entity));
    return row;
  }

  /** Locks a row that the caller saw at `expectedVersion`; CONFLICT when somebody changed it since. */
  async lockVersion<T extends VersionedRow>(
    entity: EntityClass<T>,
    id: string,
    expectedVersion: number,
  ): Promise<T> {
    const row = await this.lock(entity, id);
    if (row.version !== expectedVersion) {
      const message = `Somebody changed this ${nounOf(entity)} meanwhile: it is at version ${row.version}, you saw ${expectedVersion}. Reload it.`;
      throw new DomainError('CONFLICT', message);
    }
    return row;
  }

  /** Adds a note of what was done to the append-only journal. Particulars never hold a NIK or health data. */
  async journal(
    action: string,
    subject: { type: string; id: string },
    particulars: object = {},
  ): Promise<void> {
    await this.em.execute(
      `insert into journal (institution_id, id, occurred_at, actor_id, action, subject_type, subject_id, particulars)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        this.institutionId,
        uuidv7(),
        this.now.toISOString(),
        this.actorId,
        action,
        subject.type,
        subject.id,
        JSON.stringify(particulars),
      ],
    );
  }

  /** The next number of a gapless series, such as receipts of one year; given back when the transaction fails. */
  async nextNumber(series: string): Promise<number> {
    const [row] = await this.em.execute<Array<{ last_number: string }>>(
      `insert into counters (institution_id, series, last_number) values (?, ?, 1)
       on conflict (institution_id, series) do update set last_number = counters.last_number + 1
       returning last_number`,
      [this.institutionId, series],
    );
    return Number(row?.last_number);
  }

  /**
   * Makes a write safe to send again: under a key seen before the stored answer is given back and nothing is done;
   * the same key with another payload is refused. Key and answer are stored in this same transaction.
   */
  async once<A extends object>(
    operation: string,
    key: string,
    payload: object,
    work: () => Promise<A>,
  ): Promise<A> {
    const known = await this.answered<A>(operation, key, payload);
    if (known) return known;
    const fingerprint = this.#fingerprint(operation, payload);
    const answer = await work();
    const { userId } = this.viewer;
    this.em.create(RequestKey, {
      institutionId: this.institutionId,
      key,
      userId,
      operation,
      fingerprint,
      answer,
      createdAt: this.now,
    });
    return answer;
  }

  /** The answer that is stored under a key; null for a new one. A key that was used for something else is refused. */
  async answered<A extends object>(
    operation: string,
    key: string,
    payload: object,
  ): Promise<A | null> {
    const known = await this.em.findOne(RequestKey, { institutionId: this.institutionId, key });
    if (!known) return null;
    if (known.fingerprint !== this.#fingerprint(operation, payload)) {
      throw new DomainError('RULE_VIOLATED', 'This request key was used for something else.', {
        rule: RuleCode.REQUEST_KEY_REUSED,
      });
    }
    // The fingerprint covers the operation's name, so the shape is the one that was stored.
    return known.answer as A;
  }

  #fingerprint(operation: string, payload: object): string {
    return createHash('sha256')
      .update(JSON.stringify([this.viewer.userId, operation, payload]))
      .digest('hex');
  }

  #key<T extends TenantRow>(id: string): FilterQuery<T> {
    // MikroORM cannot see that every T has these two columns; TenantRow says so.
    return { institutionId: this.institutionId, id } as unknown as FilterQuery<T>;
  }
}

function nounOf(entity: { name: string }): string {
  return entity.name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
