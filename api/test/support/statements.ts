import type { World } from './world.js';

/** Runs `work` and answers the SQL statements the API sent meanwhile; SET LOCAL, which opens a transaction, is left out. */
export async function statementsOf(world: World, work: () => Promise<unknown>): Promise<string[]> {
  const connection = world.orm.em.getConnection();
  const execute = connection.execute.bind(connection);
  const heard: string[] = [];
  connection.execute = (query, ...rest) => {
    heard.push(typeof query === 'string' ? query : JSON.stringify(query));
    return execute(query, ...rest);
  };
  try {
    await work();
  } finally {
    connection.execute = execute;
  }
  return heard.filter((sql) => !/^(set local|select s\.user_id)/i.test(sql));
}
