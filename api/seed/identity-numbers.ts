import type { LocalDate } from './calendar.js';
import type { Sex } from './names.js';
import type { Random } from './random.js';

/**
 * Makes NIK and family card numbers that nobody has: their serial is 9xxx, which registration offices, counting from
 * 0001 each day, do not reach.
 */
export class IdentityNumbers {
  readonly #random: Random;
  readonly #given = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** A NIK: district of first registration, birth date (women add 40 to the day), serial. */
  nik(districtCode: string, birthOn: LocalDate, sex: Sex): string {
    const [year = '', month = '', day = ''] = birthOn.split('-');
    const dayOfSex = String(Number(day) + (sex === 'FEMALE' ? 40 : 0)).padStart(2, '0');
    return this.#unique(`${plain(districtCode)}${dayOfSex}${month}${year.slice(2)}`);
  }

  /** A family card's number: district and day of issue, serial. */
  familyCard(districtCode: string, issuedOn: LocalDate): string {
    const [year = '', month = '', day = ''] = issuedOn.split('-');
    return this.#unique(`${plain(districtCode)}${day}${month}${year.slice(2)}`);
  }

  #unique(prefix: string): string {
    const number = `${prefix}${this.#random.int(9001, 9999)}`;
    if (this.#given.has(number)) return this.#unique(prefix);
    this.#given.add(number);
    return number;
  }
}

function plain(code: string): string {
  return code.replaceAll('.', '');
}
