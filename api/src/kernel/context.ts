import type { EntityClass, EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { FlushMode } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Clock } from './clock.js';
import { DomainError } from './errors.js';
import { localDateAt, type LocalDate } from './local-date.js';
import type { NikSeal } from './seal.js';
import { beginSnapshot, inTransaction, type RowContext } from './transaction.js';
import { Unit } from './unit.js';
import type { Viewer } from './viewer.js';
import { isId } from './where.js';

/** What the HTTP edge hands to one operation. */
export interface Surroundings {
  root: EntityManager;
  clock: Clock;
  seal: NikSeal;
  /** Address of the caller, for throttling only. */
  address: string;
  /** Scheme and host under which the caller reached us, for addresses to pass on. */
  origin: string;
  setSessionCookie(token: string, expiresAt: Date): void;
  clearSessionCookie(): void;
}

/**
 * The context of one GraphQL operation. All its reads come from one snapshot, opened when first needed;
 * a mutation has one transaction of its own, after which reads see what it wrote.
 * Apollo copies the context property by property, so it has no `#private` members: a copy would lose them.
 */
export class Context {
  readonly surroundings: Surroundings;
  readonly clock: Clock;
  private signedIn: Viewer | null;
  private snapshot: Promise<EntityManager> | null = null;
  private isEnded = false;
  private readonly loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();

  constructor(surroundings: Surroundings, viewer: Viewer | null) {
    this.surroundings = surroundings;
    this.clock = surroundings.clock;
    this.signedIn = viewer;
  }

  /** The signed-in person, or null. */
  get viewerOrNull(): Viewer | null {
    return this.signedIn;
  }

  /** The signed-in person; UNAUTHENTICATED when nobody is. */
  get viewer(): Viewer {
    if (!this.signedIn) throw new DomainError('UNAUTHENTICATED', 'Sign in first.');
    return this.signedIn;
  }

  /** Today in the viewer's institution. */
  get today(): LocalDate {
    return localDateAt(this.clock.now(), this.viewer.timeZone);
  }

  /** Called by sign-in: the rest of this operation runs as this person. */
  becomes(viewer: Viewer | null): void {
    this.signedIn = viewer;
  }

  /** The entity manager of this operation's one read-only snapshot. */
  read(): Promise<EntityManager> {
    if (this.isEnded) return Promise.reject(new Error('The operation has been answered.'));
    this.snapshot ??= this.openSnapshot();
    return this.snapshot;
  }

  /** Runs a mutation's one transaction. It retries on serialisation failures, so `work` has no effects outside it. */
  async write<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const { viewer } = this;
    await this.close();
    const context: RowContext = { scope: viewer.scope, institutionId: viewer.institutionId };
    return inTransaction(this.surroundings.root, context, (em) =>
      work(new Unit(em, viewer, this.clock)),
    );
  }

  /** One row by id, batched over the operation; null when absent or invisible. */
  one<T extends { id: string }>(entity: EntityClass<T>, id: string | null): Promise<T | null> {
    if (id === null) return Promise.resolve(null);
    return this.loader<T | null>(entity, 'id', async (ids) => {
      const em = await this.read();
      // MikroORM cannot see that every T has an id column.
      const rows = await em.find(entity, { id: { $in: ids } } as unknown as FilterQuery<T>);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    }).load(id);
  }

  /** One row by id for a field that cannot be null: the foreign key promises that it exists. */
  async the<T extends { id: string }>(entity: EntityClass<T>, id: string): Promise<T> {
    const row = await this.one(entity, id);
    if (!row) throw new Error(`Missing ${entity.name} that a foreign key promises.`);
    return row;
  }

  /** A root query's record: null for an id that is none, absent or invisible. */
  record<T extends { id: string }>(entity: EntityClass<T>, id: string): Promise<T | null> {
    return isId(id) ? this.one(entity, id) : Promise.resolve(null);
  }

  /**
   * A batching loader kept for this operation under an owner (an entity or a function) and a name.
   * `batch` answers one value per key, in the order of the keys.
   */
  loader<V>(
    owner: unknown,
    name: string,
    batch: (keys: readonly string[]) => Promise<V[]>,
  ): DataLoader<string, V> {
    const named = this.loaders.get(owner) ?? new Map<string, DataLoader<string, unknown>>();
    this.loaders.set(owner, named);
    const known = named.get(name);
    // One owner and name always stand for one batch function, so the values are of its type.
    if (known) return known as DataLoader<string, V>;
    const made = new DataLoader<string, V>(batch, { maxBatchSize: 1000 });
    named.set(name, made);
    return made;
  }

  /** Ends the snapshot and forgets what was loaded from it. */
  async close(): Promise<void> {
    const { snapshot } = this;
    this.snapshot = null;
    this.loaders.clear();
    if (snapshot)
      await snapshot.then(
        (em) => em.rollback(),
        () => undefined,
      );
  }

  /**
   * Called when the answer is ready. GraphQL answers as soon as a field that cannot be null has failed, while its
   * siblings still run: what they ask for then is refused, or they would open a snapshot that nobody ends.
   */
  async end(): Promise<void> {
    this.isEnded = true;
    await this.close();
  }

  private async openSnapshot(): Promise<EntityManager> {
    const { scope, institutionId } = this.viewer;
    const em = this.surroundings.root.fork({ flushMode: FlushMode.COMMIT });
    await beginSnapshot(em, { scope, institutionId });
    return em;
  }
}
