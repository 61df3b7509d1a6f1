import { dayInMedan, type Instant } from './calendar.js';

/** A row of `counters`: the last number an institution gave out in a series. */
export interface CounterRow {
  institutionId: string;
  series: string;
  lastNumber: number;
}

/** Gives out the numbers of one institution as the API does, and remembers the last of each series. */
export class Numbering {
  readonly #last = new Map<string, number>();

  /** The next participant's number. */
  participant(): string {
    return `P-${this.#next('PARTICIPANT', 4)}`;
  }

  /** The next receipt's number; receipts start anew every year. */
  receipt(recordedAt: Instant): string {
    const series = `KW-${dayInMedan(recordedAt).slice(0, 4)}`;
    return `${series}-${this.#next(series, 6)}`;
  }

  /** The next claim's number; claims start anew every year. */
  claim(reportedOn: string): string {
    const series = `K-${reportedOn.slice(0, 4)}`;
    return `${series}-${this.#next(series, 4)}`;
  }

  /** The counters as they stand. */
  counters(institutionId: string): CounterRow[] {
    return [...this.#last].map(([series, lastNumber]) => ({ institutionId, series, lastNumber }));
  }

  #next(series: string, digits: number): string {
    const number = (this.#last.get(series) ?? 0) + 1;
    this.#last.set(series, number);
    return String(number).padStart(digits, '0');
  }
}
