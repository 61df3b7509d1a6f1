import type { EntityClass, EntityDictionary, EntityManager } from '@mikro-orm/postgresql';

/** Makes an entity of a row read with plain SQL (`select t.*`). */
export function mapRow<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  row: Record<string, unknown>,
): T {
  // The driver's row has the table's columns; MikroORM's type wants to know them at compile time.
  return em.map(entity, row as EntityDictionary<T>);
}
