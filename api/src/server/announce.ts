import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { inTransaction, SYSTEM } from '../kernel/index.js';

/** Prints where the panel and the API are and, for a demo database, who can sign in. */
export async function announce(app: FastifyInstance, orm: MikroORM, config: Config): Promise<void> {
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const logins = config.isDemo ? await demoLogins(orm) : [];
  const lines = [
    ...(logins.length > 0 ? ['', 'Demo logins:', ...logins] : []),
    '',
    `API: ${url}/graphql`,
    `Askesos is ready: ${url}`,
  ];
  console.log(lines.join('\n'));
}

async function demoLogins(orm: MikroORM): Promise<string[]> {
  const { DEMO_LOGINS, DEMO_PASSWORD } = await import('../../seed/load.js');
  const emails = DEMO_LOGINS.map((login) => login.email);
  const present = await inTransaction(orm.em, SYSTEM, (em) =>
    em.execute<Array<{ email: string }>>(
      `select email from users where email in (${emails.map(() => '?').join(', ')}) and deactivated_at is null`,
      emails,
    ),
  );
  const known = new Set(present.map((row) => row.email));
  return DEMO_LOGINS.filter((login) => known.has(login.email)).map(
    (login) => `  ${login.email.padEnd(26)} ${DEMO_PASSWORD}   ${login.role}, ${login.institution}`,
  );
}
