import { daysBetween, type LocalDate } from '../kernel/index.js';

/** Why somebody is told of a claim. */
export type DigestLevel = 'OWNER' | 'HEAD' | 'DINAS';

/** A claim in a digest: its number and its due date, and nothing of anybody's own. */
export interface DigestItem {
  level: DigestLevel;
  number: string;
  dueOn: LocalDate;
  /** Name of the institution, for those who look at several; null otherwise. */
  institution: string | null;
}

/** The claims that one person is told of on one day. */
export interface ClaimDigest {
  on: LocalDate;
  items: readonly DigestItem[];
}

/** Claims told one by one at the most; of the others the number. */
const ITEMS_MAX = 10;

const INTROS: Readonly<Record<DigestLevel, string>> = {
  OWNER: 'menunggu langkah Anda',
  HEAD: 'lewat batas waktu di lembaga Anda',
  DINAS: 'terlambat tujuh hari atau lebih',
};

/** The text of a digest, in Indonesian. */
export function digestText({ on, items }: ClaimDigest): string {
  const parts = (['OWNER', 'HEAD', 'DINAS'] as const).flatMap((level) => {
    const own = items.filter((item) => item.level === level);
    return own.length === 0 ? [] : [`${own.length} klaim ${INTROS[level]}: ${listed(own, on)}.`];
  });
  return `${parts.join(' ')} Buka menu Klaim untuk langkahnya.`;
}

/** The subject of a digest. */
export function digestSubject({ items, on }: ClaimDigest): string {
  const late = items.filter(({ dueOn }) => dueOn < on).length;
  const all = new Set(items.map(({ number, institution }) => `${institution ?? ''} ${number}`))
    .size;
  return late === 0
    ? `${all} klaim perlu langkah`
    : `${all} klaim perlu langkah, ${late} terlambat`;
}

function listed(items: readonly DigestItem[], on: LocalDate): string {
  const named = items.slice(0, ITEMS_MAX).map((item) => oneItem(item, on));
  const rest = items.length - named.length;
  return rest > 0 ? `${named.join(', ')}, dan ${rest} lagi` : named.join(', ');
}

function oneItem({ number, dueOn, institution }: DigestItem, on: LocalDate): string {
  const left = daysBetween(on, dueOn);
  const time = left < 0 ? `terlambat ${-left} hari` : left === 0 ? 'hari ini' : `${left} hari lagi`;
  return institution === null ? `${number} (${time})` : `${institution} ${number} (${time})`;
}
