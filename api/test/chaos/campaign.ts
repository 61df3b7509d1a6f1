import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../../seed/random.js';
import { migrate } from '../../src/boot.js';
import { startApi, type ApiProcess } from '../support/api-process.js';
import { Callers, type Answered, type Hardship } from './callers.js';
import { FORGETFUL, KillablePostgres } from './killable-postgres.js';
import { deskOrder, sheetOrder, type Acknowledged, type Order } from './orders.js';
import { insertMeetings, insertScene, onDatabase, type ChaosInstitution } from './scene.js';
import { judge, type Verdict } from './verdict.js';

/** How long and how hard; the seed decides orders, kills and moments, so that a run can be repeated. */
export interface CampaignPlan {
  seed: string;
  rounds: number;
  /** Payments per round at the desk, one request each. */
  deskPayments: number;
  /** Sheets per round, and the payments on each. */
  sheets: number;
  sheetRows: number;
  /** Callers at the same time. */
  callers: number;
  /** False: commits are acknowledged before they are on disk, which the campaign has to notice. */
  isSynchronous: boolean;
  log: (line: string) => void;
}

/** What dies in a round. */
const VICTIMS = ['API', 'DATABASE', 'BOTH'] as const;
export type Victim = (typeof VICTIMS)[number];

/** What a campaign found. */
export interface CampaignReport extends Hardship, Verdict {
  seed: string;
  rounds: number;
  acknowledged: number;
  kills: Record<Victim, number>;
  /** Acknowledged orders that were sent once more under their key and got another answer. */
  changedAnswers: number;
  /** Times the API ended though only the database was killed. */
  crashes: number;
  seconds: number;
}

/** Longest wait between the moment that progress names and the kill. */
const JITTER_MS_MAX = 40;
/** Orders per round that are sent once more though they were acknowledged. */
const REPEATED = 5;
const PAYMENTS_PER_ENROLMENT = 100;

/** Kills API, database or both again and again while callers pay premiums, and says what became of their money. */
export async function runCampaign(plan: CampaignPlan): Promise<CampaignReport> {
  const folder = await mkdtemp(join(tmpdir(), 'askesos-chaos-'));
  // As root, PostgreSQL runs as another user, who has to reach its data.
  await chmod(folder, 0o755);
  const settings = plan.isSynchronous ? {} : FORGETFUL;
  const postgres = await KillablePostgres.start(join(folder, 'pg'), settings);
  const campaign = new Campaign(plan, postgres, folder);
  try {
    return await campaign.run();
  } finally {
    await campaign.end();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

class Campaign {
  readonly #plan: CampaignPlan;
  readonly #postgres: KillablePostgres;
  readonly #folder: string;
  readonly #random: Random;
  readonly #callers: Callers;
  readonly #kills: Record<Victim, number> = { API: 0, DATABASE: 0, BOTH: 0 };
  readonly #acknowledged: Acknowledged[] = [];
  #institutions: ChaosInstitution[] = [];
  #api: ApiProcess | null = null;
  #apiDatabase = '';
  #victims: Victim[] = [];
  #orders = 0;
  #changedAnswers = 0;
  #crashes = 0;

  constructor(plan: CampaignPlan, postgres: KillablePostgres, folder: string) {
    this.#plan = plan;
    this.#postgres = postgres;
    this.#folder = folder;
    this.#random = new Random(plan.seed);
    this.#callers = new Callers(() => this.#api?.url ?? null, plan.callers);
  }

  async run(): Promise<CampaignReport> {
    const startedAt = performance.now();
    await this.#prepare();
    for (let round = 1; round <= this.#plan.rounds; round += 1) {
      const victim = this.#nextVictim();
      const verdict = await this.#round(victim).catch((error: unknown) => this.#explain(error));
      this.#plan.log(`round ${round}, ${victim} killed: ${line(verdict)}`);
    }
    const total = await this.#judge(this.#acknowledged, new Date(0));
    return {
      ...total,
      ...this.#callers.hardship,
      seed: this.#plan.seed,
      rounds: this.#plan.rounds,
      acknowledged: this.#acknowledged.length,
      kills: this.#kills,
      changedAnswers: this.#changedAnswers,
      crashes: this.#crashes,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    };
  }

  async end(): Promise<void> {
    await this.#api?.end('SIGKILL');
  }

  async #prepare(): Promise<void> {
    const { rounds, deskPayments, sheets, sheetRows, isSynchronous } = this.#plan;
    const { url } = this.#postgres;
    await migrate(url);
    const payments = rounds * (deskPayments + sheets * sheetRows);
    const payers = Math.max(sheetRows, Math.ceil(payments / PAYMENTS_PER_ENROLMENT / 2));
    this.#institutions = await insertScene(url, payers);
    await this.#startApi();
    if (!isSynchronous) await this.#forgetCommits();
  }

  /** One round: callers at work, a kill in the midst of it, a restart, and what is on record then. */
  async #round(victim: Victim): Promise<Verdict> {
    const since = new Date();
    const orders = await this.#newOrders();
    const killAfter = this.#random.next() * orders.length * 0.9;
    const jitterMs = this.#random.next() * JITTER_MS_MAX;
    const answered: Answered[] = [];
    const reached = Promise.withResolvers<undefined>();
    const sending = this.#callers.send(orders, (answer) => {
      if (answered.push(answer) > killAfter) reached.resolve(undefined);
    });
    sending.catch(reached.reject); // Heard at once, not only when the kill is over.
    await Promise.race([reached.promise, sending]);
    await pause(jitterMs);
    await this.#kill(victim);
    await this.#recover(victim);
    await sending;
    await this.#repeat(answered);
    const acknowledged = answered.flatMap((answer) => answer.acknowledged);
    this.#acknowledged.push(...acknowledged);
    return this.#judge(acknowledged, since);
  }

  /** Each once in three rounds. With commits that are not on disk the API refuses to start, so it has to live on. */
  #nextVictim(): Victim {
    if (!this.#plan.isSynchronous) return 'DATABASE';
    if (this.#victims.length === 0) this.#victims = this.#random.shuffle(VICTIMS);
    return this.#victims.pop() ?? 'BOTH';
  }

  async #kill(victim: Victim): Promise<void> {
    this.#kills[victim] += 1;
    const deaths: Array<Promise<void>> = [];
    if (victim !== 'DATABASE' && this.#api) deaths.push(this.#api.end('SIGKILL'));
    if (victim !== 'API') deaths.push(this.#postgres.kill());
    await Promise.all(deaths);
  }

  async #recover(victim: Victim): Promise<void> {
    if (victim !== 'API') await this.#postgres.restart();
    if (victim === 'DATABASE' && !this.#api?.isRunning()) this.#crashes += 1;
    const isStranded = this.#apiDatabase !== this.#postgres.url;
    if (isStranded) await this.#api?.end('SIGKILL');
    if (isStranded || !this.#api?.isRunning()) await this.#startApi();
  }

  async #startApi(): Promise<void> {
    this.#api = null;
    this.#apiDatabase = this.#postgres.url;
    const env = { DATABASE_URL: this.#apiDatabase, ASKESOS_DATA_DIR: this.#folder };
    this.#api = await startApi({ ...env, ASKESOS_LOG_LEVEL: 'error' });
  }

  /** What the API would have refused to start with is switched on behind its back, and its connections are renewed. */
  #forgetCommits(): Promise<void> {
    return onDatabase(this.#postgres.url, async (client) => {
      await client.query('alter database postgres set synchronous_commit = off');
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres' and pid <> pg_backend_pid()`,
      );
    });
  }

  /** What API and database were doing when a round could not be finished. */
  async #explain(error: unknown): Promise<never> {
    const sessions = await onDatabase(this.#postgres.url, async (client) => {
      const text = `select pid, state, wait_event, now() - xact_start as since, left(query, 200) as query from pg_stat_activity where backend_type = 'client backend'`;
      return (await client.query(text)).rows;
    }).catch(String);
    const api = { isRunning: this.#api?.isRunning(), output: this.#api?.output().slice(-4_000) };
    const state = { api, sessions, hardship: this.#callers.hardship };
    throw new Error(JSON.stringify(state, null, 2), { cause: error });
  }

  async #newOrders(): Promise<Order[]> {
    const { deskPayments, sheets, sheetRows } = this.#plan;
    const orders = Array.from({ length: deskPayments }, () =>
      deskOrder(this.#random, this.#random.pick(this.#institutions)),
    );
    await onDatabase(this.#postgres.url, async (client) => {
      for (const [nth, institution] of this.#institutions.entries()) {
        const share = Math.floor((sheets + nth) / this.#institutions.length);
        for (const meetingId of await insertMeetings(client, institution, share))
          orders.push(sheetOrder(this.#random, institution, { meetingId, size: sheetRows }));
      }
    });
    this.#orders += orders.length;
    return this.#random.shuffle(orders);
  }

  /** What was acknowledged is sent once more, as a device does that crashed before it noted the answer. */
  async #repeat(answered: readonly Answered[]): Promise<void> {
    const repeated = this.#random.shuffle(answered).slice(0, REPEATED);
    const before = new Map(repeated.map(({ order, acknowledged }) => [order, acknowledged]));
    await this.#callers.send([...before.keys()], ({ order, acknowledged }) => {
      const isSame = JSON.stringify(acknowledged) === JSON.stringify(before.get(order));
      if (!isSame) this.#changedAnswers += 1;
    });
  }

  #judge(acknowledged: readonly Acknowledged[], since: Date): Promise<Verdict> {
    return onDatabase(this.#postgres.url, (client) =>
      judge(client, { acknowledged, since, orders: this.#orders }),
    );
  }
}

function line({ payments, lost, doubled, halfWritten, faults }: Verdict): string {
  const sums = `${payments} payments, ${lost} lost, ${doubled} doubled, ${halfWritten} half-written`;
  return [sums, ...faults].join('; ');
}
