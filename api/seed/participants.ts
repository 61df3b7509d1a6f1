import { addDays, ageOn, inMedan, type Instant, type LocalDate } from './calendar.js';
import { IdentityNumbers } from './identity-numbers.js';
import type { Life } from './lives.js';
import { makeName, type PersonName, type Sex } from './names.js';
import { makeWork, type WorkCategory } from './occupations.js';
import { TERMS } from './programme.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';

/** A row of `participants` with NIK and family card in the clear; they are sealed when the row is loaded. */
export interface ParticipantRow {
  institutionId: string;
  id: string;
  number: string;
  fullName: string;
  sex: Sex;
  birthOn: LocalDate;
  nik: string;
  familyCard: string;
  familyCardOverrideReason: string | null;
  phone: string | null;
  regionCode: string;
  neighbourhood: string;
  address: string;
  occupation: string;
  workCategory: WorkCategory;
  employeesCount: number | null;
  isBreadwinner: true;
  messagingConsentOn: LocalDate | null;
  deceasedOn: LocalDate | null;
  createdAt: Instant;
}

/** A participant with the parts of their name, which their relatives share. */
export interface Person {
  participant: ParticipantRow;
  name: PersonName;
}

/** Age at entry as among 40 food traders of Medan Selayang, within the programme's limits. */
const AGES = { '19-29': 20, '30-39': 35, '40-49': 15, '50-59': 30 } as const;
const FEMALE_SHARE = 0.45;
const PHONE_SHARE = 0.88;
const BORN_ELSEWHERE_SHARE = 0.15;
/** Ends of the numbers of those who have not agreed to get messages: two of ten. */
const UNASKED = /[37]$/;
const LANES = ['Melati', 'Kenanga', 'Pisang', 'Mangga', 'Bersama', 'Setia', 'Rukun', 'Sawo'];

/** Registers an institution's participants one after another. */
export class Register {
  readonly #scene: Scene;
  readonly #random: Random;
  readonly #numbers: IdentityNumbers;
  readonly #names = new Set<string>();
  #count = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#random = scene.random.fork('participants');
    this.#numbers = new IdentityNumbers(scene.random.fork('identity numbers'));
  }

  /** Registers the next participant, who lives in a neighbourhood and has a life before them. */
  add(number: string, life: Life, neighbourhood: string): Person {
    const random = this.#random;
    const sex: Sex = random.chance(FEMALE_SHARE) ? 'FEMALE' : 'MALE';
    const name = this.#newName(sex);
    const birthOn = this.#birthDate(life.enrolledOn);
    const createdAt = inMedan(life.enrolledOn, `${random.int(10, 16)}:${random.int(10, 59)}`);
    const participant: ParticipantRow = {
      institutionId: this.#scene.institutionId,
      id: this.#scene.newId(createdAt),
      number,
      fullName: name.fullName,
      sex,
      birthOn,
      ...this.#identity(birthOn, sex),
      familyCardOverrideReason: null,
      phone: random.chance(PHONE_SHARE) ? this.#phone() : null,
      regionCode: random.pick(this.#scene.plan.regions),
      neighbourhood,
      address: `Gang ${random.pick(LANES)} No. ${random.int(1, 64)}`,
      ...makeWork(random, sex),
      isBreadwinner: true,
      messagingConsentOn: UNASKED.test(number) ? null : life.enrolledOn,
      deceasedOn: life.ended?.status === 'DECEASED' ? life.ended.on : null,
      createdAt,
    };
    return { participant, name };
  }

  #newName(sex: Sex): PersonName {
    const name = makeName(this.#random, sex);
    if (this.#names.has(name.fullName)) return this.#newName(sex);
    this.#names.add(name.fullName);
    return name;
  }

  #birthDate(enrolledOn: LocalDate): LocalDate {
    const [from = 0, to = 0] = this.#random.weighted(AGES).split('-').map(Number);
    const birthOn = addDays(
      enrolledOn,
      -Math.floor(365.25 * this.#random.int(from, to)) - this.#random.int(1, 364),
    );
    const age = ageOn(birthOn, enrolledOn);
    return age < TERMS.ageMin || age > TERMS.ageMax ? this.#birthDate(enrolledOn) : birthOn;
  }

  #identity(birthOn: LocalDate, sex: Sex): { nik: string; familyCard: string } {
    const home = this.#scene.plan.institution.regionCode.slice(0, 8);
    const isFromElsewhere = this.#random.chance(BORN_ELSEWHERE_SHARE);
    const born = isFromElsewhere ? this.#random.pick(['12.71.06', '12.71.16']) : home;
    const issuedOn = addDays(this.#scene.startsOn, -this.#random.int(200, 4_000));
    const nik = this.#numbers.nik(born, birthOn, sex);
    return { nik, familyCard: this.#numbers.familyCard(home, issuedOn) };
  }

  /** +62 849 is no operator's, so that nobody is called by mistake. */
  #phone(): string {
    this.#count += 1;
    const institution = this.#scene.plan.institution.phone.slice(-4, -3);
    return `+62849${institution}${String(100_000 + this.#count * 37)}`;
  }
}
