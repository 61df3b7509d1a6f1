/**
 * Random numbers that depend on nothing but a seed (sfc32). The demo needs its own because the computer's cannot be
 * repeated. Streams fork by label, so what one part draws never shifts another.
 */
export class Random {
  readonly #seed: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    this.#seed = seed;
    [this.#a, this.#b, this.#c] = [
      fingerprint(seed, 1),
      fingerprint(seed, 2),
      fingerprint(seed, 3),
    ];
    for (let round = 0; round < 12; round++) this.next();
  }

  /** A stream of its own for one purpose. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** A number from 0 (included) to 1 (excluded). */
  next(): number {
    return this.#uint32() / 2 ** 32;
  }

  /** A whole number between two bounds, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries<number>(weights) as Array<[K, number]>; // Object.entries forgets the keys' type
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const chosen = entries.find(([, weight]) => (rest -= weight) < 0);
    return (chosen ?? entry(entries, 0))[0];
  }

  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => ({ item, key: this.next() }));
    return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
  }

  /** `count` numbers from 0 to 1, one from each equal slice: few draws that still follow their distribution. */
  spread(count: number): number[] {
    return this.shuffle(Array.from({ length: count }, (_, slice) => (slice + this.next()) / count));
  }

  /** Bytes, for ids. */
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.#uint32() >>> 24);
  }

  #uint32(): number {
    const sum = (this.#a + this.#b + this.#counter++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }
}

/** The value of a log-normal distribution below which a share of all values lies. */
export function logNormal(
  share: number,
  { median, sigma }: { median: number; sigma: number },
): number {
  const inside = Math.min(Math.max(share, 0.001), 0.999);
  // Tukey's lambda is within 0.01 of the normal quantile between the 1st and 99th percentile.
  const normal = (inside ** 0.135 - (1 - inside) ** 0.135) / 0.1975;
  return median * Math.exp(sigma * normal);
}

/** The item at an index that is known to be there. */
export function entry<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`);
  return item;
}

function fingerprint(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
