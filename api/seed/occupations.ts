import type { Sex } from './names.js';
import type { Random } from './random.js';

/** How somebody works, in the programme's three categories. */
export type WorkCategory = 'SELF_EMPLOYED' | 'WORKS_FOR_OTHERS' | 'OWNER_WITH_FEW_EMPLOYEES';

/** What somebody does for a living. */
export interface Work {
  occupation: string;
  workCategory: WorkCategory;
  employeesCount: number | null;
}

type Trade = 'trader' | 'labourer' | 'becak' | 'angkot';

/** Together they give the shares found among 141 informal households in Medan: 51, 23, 16 and 9 per cent. */
const SHARES: Readonly<Record<Sex, Record<Trade, number>>> = {
  MALE: { trader: 30, labourer: 24, becak: 29, angkot: 17 },
  FEMALE: { trader: 77, labourer: 23, becak: 0, angkot: 0 },
};

const OCCUPATIONS: Readonly<Record<Sex, Record<Trade, readonly string[]>>> = {
  MALE: {
    trader: [
      'Pedagang ikan',
      'Pedagang kelontong',
      'Penjual bakso keliling',
      'Penjual rokok dan koran',
      'Tukang tambal ban',
      'Pedagang buah',
      'Tukang pangkas rambut',
    ],
    labourer: ['Buruh bangunan', 'Kuli angkut pasar', 'Buruh industri rumahan'],
    becak: ['Penarik becak bermotor', 'Tukang ojek'],
    angkot: ['Sopir angkot', 'Kernet angkot'],
  },
  FEMALE: {
    trader: [
      'Penjual jamu gendong',
      'Penjual lontong',
      'Pedagang sayur',
      'Penjual gorengan',
      'Pedagang sembako',
      'Penjual kue basah',
      'Penjahit',
    ],
    labourer: ['Buruh cuci', 'Pekerja rumah tangga', 'Buruh industri rumahan'],
    becak: [],
    angkot: [],
  },
};

/** Somebody's occupation with its category. */
export function makeWork(random: Random, sex: Sex): Work {
  const trade = random.weighted(SHARES[sex]);
  const occupation = random.pick(OCCUPATIONS[sex][trade]);
  const isOwner = trade === 'trader' && random.chance(0.14);
  if (isOwner) {
    const employeesCount = random.int(1, 2);
    return { occupation, workCategory: 'OWNER_WITH_FEW_EMPLOYEES', employeesCount };
  }
  const isEmployed = trade === 'labourer' || occupation.startsWith('Kernet');
  const workCategory = isEmployed ? 'WORKS_FOR_OTHERS' : 'SELF_EMPLOYED';
  return { occupation, workCategory, employeesCount: null };
}
