import { setTimeout as pause } from 'node:timers/promises';
import type { Acknowledged, AnswerData, Order } from './orders.js';

/** An order with what its caller was told. */
export interface Answered {
  order: Order;
  acknowledged: Acknowledged[];
}

/** What callers went through. */
export interface Hardship {
  /** Requests that nobody answered: the connection broke or was refused. */
  unanswered: number;
  /** Requests answered with INTERNAL, because the database was away. */
  failed: number;
  /** Requests answered with CONFLICT: eight tries were not enough. */
  conflicts: number;
}

const RETRY_MS = 15;
const ANSWER_MS_MAX = 20_000;
const GIVE_UP_MS = 60_000;

/** Callers who send orders at the same time, each order again and again under its key until it is acknowledged. */
export class Callers {
  readonly hardship: Hardship = { unanswered: 0, failed: 0, conflicts: 0 };
  readonly #urlNow: () => string | null;
  readonly #abreast: number;

  /** `urlNow` says where the API is at the moment; null while there is none. */
  constructor(urlNow: () => string | null, abreast: number) {
    this.#urlNow = urlNow;
    this.#abreast = abreast;
  }

  /** Sends all orders; `onAnswer` hears of each acknowledgement at once. */
  async send(orders: readonly Order[], onAnswer: (answered: Answered) => void): Promise<void> {
    const waiting = orders.values();
    const work = async () => {
      for (const order of waiting)
        onAnswer({ order, acknowledged: await this.#sendUntilAcknowledged(order) });
    };
    await Promise.all(Array.from({ length: this.#abreast }, work));
  }

  async #sendUntilAcknowledged(order: Order): Promise<Acknowledged[]> {
    const giveUpAt = performance.now() + GIVE_UP_MS;
    while (performance.now() < giveUpAt) {
      const data = await this.#sendOnce(order);
      if (data) return order.acknowledgedBy(data);
      await pause(RETRY_MS);
    }
    throw new Error(`A request was not acknowledged within ${GIVE_UP_MS} ms.`);
  }

  /** The data of an answer without errors; null when the caller has to send again. */
  async #sendOnce(order: Order): Promise<AnswerData | null> {
    const url = this.#urlNow();
    if (url === null) return null;
    const answer = await post(url, order);
    if (answer === null) {
      this.hardship.unanswered += 1;
      return null;
    }
    const [error] = answer.errors ?? [];
    if (!error && answer.data) return answer.data;
    if (error?.extensions?.code === 'INTERNAL') this.hardship.failed += 1;
    else if (error?.extensions?.code === 'CONFLICT') this.hardship.conflicts += 1;
    else throw new Error(`A good request was refused: ${JSON.stringify(answer)}`);
    return null;
  }
}

interface GraphqlAnswer {
  data?: AnswerData | null;
  errors?: Array<{ message: string; extensions?: { code?: string } }>;
}

/** Null when no answer came, or one of a server on its way down. */
async function post(
  url: string,
  { cookie, query, variables }: Order,
): Promise<GraphqlAnswer | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    });
    // The shape of a GraphQL answer; what else comes has neither data nor errors and is thrown above.
    return (await response.json()) as GraphqlAnswer;
  } catch {
    return null;
  }
}
