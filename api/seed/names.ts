import type { Random } from './random.js';

/** MALE or FEMALE, as on the identity card. */
export type Sex = 'MALE' | 'FEMALE';

interface NameStyle {
  weight: number;
  MALE: readonly string[];
  FEMALE: readonly string[];
  /** What may follow the given name. */
  second: Readonly<Record<Sex, readonly string[]>>;
  /** The second name is the clan's or family's: parents, children and brothers share it. */
  isFamilyName: boolean;
  /** Share of people with a single name. */
  single: number;
  /** The family name stands first. */
  isFamilyFirst?: boolean;
}

/** How people in Medan are called; every combination is made up and means nobody. */
const STYLES: Readonly<Record<string, NameStyle>> = {
  jawa: {
    weight: 33,
    MALE: words(
      'Sukiman Wagimin Tukiran Sugeng Slamet Paijan Ngadimin Sutrisno Poniman Suroto Legiman Tumiran Sarwono Kasiran',
    ),
    FEMALE: words(
      'Sumiati Tuminah Poniem Wagiyem Suparni Ngatini Lasmi Rusmini Sutinah Kartini Mujiati Paini Sumarni Jumirah',
    ),
    second: {
      MALE: words('Riyadi Santoso Prasetyo Utomo Suryadi Hartono Wibisono Mulyono'),
      FEMALE: words('Lestari Rahayu Wahyuni Handayani Ningsih Astuti Utami Purwanti'),
    },
    isFamilyName: false,
    single: 0.45,
  },
  batak: {
    weight: 19,
    MALE: words('Parlindungan Tumpal Sahat Marojahan Jonner Poltak Binsar Togar Saut Robinson'),
    FEMALE: words('Rotua Tiurma Hotmaida Lamria Rosmauli Nursida Duma Tiodora Melda Rumondang'),
    second: both(
      'Simanjuntak Sihombing Manurung Sitorus Hutagalung Situmorang Nainggolan Pasaribu Sinaga Tampubolon',
    ),
    isFamilyName: true,
    single: 0,
  },
  mandailing: {
    weight: 13,
    MALE: [
      ...words('Parluhutan Saleh Pangeran Marahot Sulaiman Tohir'),
      'Ali Napiah',
      'Abdul Manap',
    ],
    FEMALE: [...words('Masitoh Nurhamidah Derhana Roslaini Nurhabibah Nurjannah'), 'Siti Aminah'],
    second: both('Nasution Lubis Harahap Siregar Daulay Pulungan Hasibuan Rangkuti'),
    isFamilyName: true,
    single: 0,
  },
  melayu: {
    weight: 10,
    MALE: words('Syahrial Zulkarnain Awaluddin Khairul Baharuddin Jamaluddin Fakhruddin'),
    FEMALE: words('Nurhayati Fauziah Zubaidah Rohana Asmah Maimunah Salmah'),
    second: {
      MALE: words('Amri Effendi Anwar Hamid Bahri Azhar Yusuf'),
      FEMALE: words('Hanum Zahra Rahma Aini Hidayah Safitri'),
    },
    isFamilyName: false,
    single: 0.2,
  },
  minang: {
    weight: 10,
    MALE: words('Yulisman Amrizal Syafril Afrizal Darwis Nofrizal Erman Zulherman'),
    FEMALE: words('Yusnimar Desmawati Gusniwati Rosmanidar Yulinar Erniwati Nelwati'),
    second: both('Chaniago Koto Piliang Sikumbang Jambak Guci'),
    isFamilyName: true,
    single: 0.25,
  },
  karo: {
    weight: 8,
    MALE: words('Terang Rasmin Malem Pelita Rembah Darma Mulia'),
    FEMALE: words('Malemna Rehulina Ngapuli Nurcahaya Terulin Bena Senang'),
    second: both('Ginting Tarigan Sembiring Peranginangin Karo-karo'),
    isFamilyName: true,
    single: 0,
  },
  tionghoa: {
    weight: 7,
    MALE: ['Sun Hok', 'Kian Seng', 'Tek Liong', 'Akiong', 'Hendrik', 'Suwandi'],
    FEMALE: ['Mei Lin', 'Ai Ling', 'Siu Hwa', 'Yenny', 'Herlina', 'Susi'],
    second: both('Lim Tan Ong Huang Go Lie'),
    isFamilyName: true,
    single: 0,
    isFamilyFirst: true,
  },
};

/** A person's name with what relatives share of it. */
export interface PersonName {
  fullName: string;
  style: string;
  /** The clan or family name; null where the style has none. */
  family: string | null;
}

/** Somebody's made-up name. */
export function makeName(random: Random, sex: Sex): PersonName {
  const weights = Object.fromEntries(
    Object.entries(STYLES).map(([key, { weight }]) => [key, weight]),
  );
  const style = random.weighted(weights);
  const given = random.pick(styleOf(style)[sex]);
  if (random.chance(styleOf(style).single)) return { fullName: given, style, family: null };
  const { second, isFamilyName } = styleOf(style);
  const name = random.pick(second[sex]);
  return { fullName: join(style, given, name), style, family: isFamilyName ? name : null };
}

/** A relative's name: of the same style, and with the family name where children carry it. */
export function makeRelative(random: Random, of: PersonName, sex: Sex): PersonName {
  const given = random.pick(styleOf(of.style)[sex]);
  const fullName = of.family === null ? given : join(of.style, given, of.family);
  return { fullName, style: of.style, family: of.family };
}

function join(style: string, given: string, second: string): string {
  return styleOf(style).isFamilyFirst ? `${second} ${given}` : `${given} ${second}`;
}

function styleOf(key: string): NameStyle {
  const style = STYLES[key];
  if (!style) throw new RangeError(`There is no naming style ${key}.`);
  return style;
}

function both(text: string): Record<Sex, readonly string[]> {
  return { MALE: words(text), FEMALE: words(text) };
}

function words(text: string): string[] {
  return text.split(' ');
}
