import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one address may ask for something that needs no sign-in. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  constructor(perMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  }

  /** Seconds to wait, 0 when the request may pass. */
  async secondsToWait(address: string): Promise<number> {
    try {
      await this.#limiter.consume(address);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.ceil(Math.max(error.msBeforeNext, 1) / 1000);
      throw error;
    }
  }
}
