import { registerEnumType } from 'type-graphql';
import { normalisePhone } from '../kernel/index.js';

/** How somebody is named in the text of a transfer. */
export enum BankRowNaming {
  MEMBER_NUMBER = 'MEMBER_NUMBER',
  PHONE = 'PHONE',
  FULL_NAME = 'FULL_NAME',
}
registerEnumType(BankRowNaming, {
  name: 'BankRowNaming',
  description: 'How a participant is named in the text of a transfer.',
  valuesConfig: {
    MEMBER_NUMBER: { description: 'By the member number, such as P-0042.' },
    PHONE: { description: 'By the telephone number.' },
    FULL_NAME: { description: 'By the full name.' },
  },
});

/** Who may be named in a text. */
export interface Nameable {
  number: string;
  fullName: string;
  phone: string | null;
}

/** Who a text names: nobody, one, or several, and by what. */
export interface Named<P> {
  people: P[];
  by: BankRowNaming;
}

const MEMBER_NUMBER = /(?<![A-Z0-9])([A-Z]{1,4})[\s._/-]?(\d{3,8})(?![A-Z0-9])/g;
const PHONE = /(?<!\d)(?:\+?62|0)[\s.-]?8(?:[\s.-]?\d){8,11}(?!\d)/g;

/** Finds people of an institution in the texts of transfers. */
export class NameFinder<P extends Nameable> {
  readonly #byNumber: ReadonlyMap<string, P[]>;
  readonly #byPhone: ReadonlyMap<string, P[]>;
  /** By the first word of the name. */
  readonly #byWord: ReadonlyMap<string, Array<{ person: P; words: string }>>;

  constructor(people: readonly P[]) {
    this.#byNumber = Map.groupBy(people, ({ number }) => lettersAndDigits(number));
    this.#byPhone = Map.groupBy(
      people.filter(({ phone }) => phone !== null),
      ({ phone }) => phone ?? '',
    );
    const named = people.map((person) => ({ person, words: wordsOf(person.fullName) }));
    this.#byWord = Map.groupBy(named, ({ words }) => words.split(' ', 1)[0] ?? '');
  }

  /** Who the texts of one row name: by number if there is one in them, else by telephone, else by the full name. */
  find(texts: readonly string[]): Named<P> | null {
    const found = [
      {
        by: BankRowNaming.MEMBER_NUMBER,
        people: unique(texts.flatMap((one) => this.#numbered(one))),
      },
      { by: BankRowNaming.PHONE, people: unique(texts.flatMap((one) => this.#telephoned(one))) },
      { by: BankRowNaming.FULL_NAME, people: unique(texts.flatMap((one) => this.#called(one))) },
    ];
    return found.find(({ people }) => people.length > 0) ?? null;
  }

  #numbered(text: string): P[] {
    const codes = [...text.toUpperCase().matchAll(MEMBER_NUMBER)];
    return codes.flatMap(
      ([, word = '', digits = '']) => this.#byNumber.get(`${word}${digits}`) ?? [],
    );
  }

  #telephoned(text: string): P[] {
    const phones = [...text.matchAll(PHONE)].map(([phone]) => normalisePhone(phone));
    return phones.flatMap((phone) => this.#byPhone.get(phone ?? '') ?? []);
  }

  /** A single name is too common to be found within a longer text: it must be all of it. */
  #called(text: string): P[] {
    const words = wordsOf(text);
    const around = ` ${words} `;
    const hits = unique(words.split(' ')).flatMap((word) =>
      (this.#byWord.get(word) ?? []).filter(
        (one) =>
          one.words === words || (one.words.includes(' ') && around.includes(` ${one.words} `)),
      ),
    );
    // SITI AMINAH HARAHAP is not SITI AMINAH.
    const longest = hits.filter(
      ({ words }) =>
        !hits.some((other) => other.words !== words && ` ${other.words} `.includes(` ${words} `)),
    );
    return longest.map(({ person }) => person);
  }
}

/** Whether a text has a code in it, such as a slip's number, however it is spaced and hyphenated. */
export function hasCode(text: string, code: string): boolean {
  const parts = code.toUpperCase().match(/[A-Z]+|[0-9]+/g);
  if (!parts) return false;
  const pattern = `(?<![A-Z0-9])${parts.join('[^A-Z0-9]{0,3}')}(?![A-Z0-9])`;
  return new RegExp(pattern).test(text.toUpperCase());
}

function lettersAndDigits(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The words of a text in capital letters; accents and punctuation do not matter. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/['’`]|\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
