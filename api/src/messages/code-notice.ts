import type { LocalDate, LocalTime } from '../kernel/index.js';

/** That a code of a claim was given out: which claim, by whom and when; neither the code nor anything of the family’s own. */
export interface CodeNotice {
  claimNumber: string;
  issuedBy: string;
  on: LocalDate;
  at: LocalTime;
  /** Abbreviation of the zone: WIB, WITA or WIT. */
  zone: string;
  /** Whom to turn to, with the telephone where one is known. */
  turnTo: string;
}

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });

/** The text of a notice, in Indonesian. */
export function codeNoticeText({
  claimNumber,
  issuedBy,
  on,
  at,
  zone,
  turnTo,
}: CodeNotice): string {
  const when = `${DAY.format(new Date(`${on}T00:00Z`))}, pukul ${at.replace(':', '.')} ${zone}`;
  return `Kode klaim ${claimNumber} dibuat ${issuedBy} pada ${when}. Kode itu hanya untuk keluarga Anda: dengan kode itu Anda memastikan uang diterima. Bila tidak ada yang memberikannya kepada Anda, hubungi ${turnTo} dan minta kode baru; kode ini lalu tidak berlaku.`;
}

/** The subject of a notice. */
export function codeNoticeSubject({ claimNumber }: CodeNotice): string {
  return `Kode klaim ${claimNumber} dibuat`;
}
