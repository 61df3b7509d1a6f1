/** Work that is done again and again in the background, by one of the API's processes at a time. */
export interface Job {
  /** Name in the job tables; letters, digits, dots and hyphens. */
  name: string;
  /** When, as a cron expression in UTC; once a minute at the most. */
  cron: string;
  /**
   * Does what is due and returns. It may be cut off anywhere (`kill -9`) and run again, also beside itself, so it keeps
   * what it has done in the database. When `signal` fires it ends at the next point where nothing is half done.
   */
  run(signal: AbortSignal): Promise<void>;
}
