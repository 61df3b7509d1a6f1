import type { World } from './world.js';

/** Tables that a request may touch without changing anything that matters: when a session was last seen. */
const FLEETING = `('sessions', 'rate_limits')`;

/** A digest of each table's rows, in all institutions: equal before and after means that nothing changed. */
export async function stateOf(world: World): Promise<Record<string, string>> {
  const { rows } = await world.database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ${FLEETING} order by 1`,
  );
  const digests = rows.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as digest from ${name} t`,
  );
  const found = await world.rows<Record<'name' | 'digest', string>>(digests.join(' union all '));
  return Object.fromEntries(found.map(({ name, digest }) => [name, digest]));
}
