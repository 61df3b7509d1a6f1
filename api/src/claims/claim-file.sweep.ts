import type { EntityManager } from '@mikro-orm/postgresql';
import type { FileStore } from '../files/index.js';
import type { Job } from '../jobs/index.js';
import { inSnapshot, PROGRAMME, type Clock } from '../kernel/index.js';

/** Younger ones may belong to an upload whose row is being written. */
const AGE_MS = 24 * 60 * 60 * 1000;

export interface SweepParts {
  root: EntityManager;
  clock: Clock;
  store: FileStore;
}

/** Removes stored files that no row names: a crash left them between the store and the database. */
export function sweepClaimFiles({ root, clock, store }: SweepParts): Job {
  return {
    name: 'claim-files.sweep',
    cron: '40 19 * * *',
    run: async (signal) => {
      for await (const { name, storedAt } of store.list()) {
        if (signal.aborted) return;
        if (clock.now().getTime() - storedAt.getTime() < AGE_MS) continue;
        if (!(await isNamed(root, name))) await store.remove(name);
      }
    },
  };
}

function isNamed(root: EntityManager, name: string): Promise<boolean> {
  return inSnapshot(root, PROGRAMME, async (em) => {
    const rows = await em.execute('select 1 from claim_files where storage_name = ?', [name]);
    return rows.length > 0;
  });
}
