import { DomainError, RuleCode } from '../kernel/index.js';

/** Photos decoded at once: one of 50 million pixels takes about 150 MB meanwhile. */
const AT_ONCE_MAX = 2;
/** Uploads that wait for their turn at the most, each with its bytes in memory. */
const WAITING_MAX = 16;

/** Lets so much work run at once, the rest in the order of asking; what would wait behind too many is refused. */
export class Turns {
  #running = 0;
  readonly #waiting: Array<() => void> = [];

  constructor(
    private readonly atOnceMax = AT_ONCE_MAX,
    private readonly waitingMax = WAITING_MAX,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnceMax) this.#running++;
    else await this.#wait();
    try {
      return await work();
    } finally {
      // The turn is handed on without being given back, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.waitingMax) throw tooOften();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** The decoding of this process. */
export const decoding = new Turns();

/** Says that somebody sends too much at once. */
export function tooOften(): DomainError {
  return new DomainError('RULE_VIOLATED', 'Too many uploads at once. Try again in a moment.', {
    rule: RuleCode.FILE_TOO_OFTEN,
  });
}
