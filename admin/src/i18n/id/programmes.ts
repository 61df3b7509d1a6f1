import type { ProgrammeRuleName } from '../../data/gql/enums';

const rules: Record<ProgrammeRuleName, string> = {
  PREMIUM_AMOUNT: 'Iuran setiap bulan',
  PREMIUM_DUE_DAY: 'Jatuh tempo iuran',
  TERM_MONTHS: 'Lama program',
  GRACE_MONTHS: 'Masa tenggang iuran',
  SUSPEND_AFTER_MONTHS: 'Ditangguhkan setelah menunggak',
  LAPSE_AFTER_MONTHS: 'Dapat digugurkan setelah menunggak',
  WAITING_DAYS: 'Masa tunggu klaim',
  FILING_DEADLINE_DAYS: 'Batas waktu melapor klaim',
  INCAPACITY_DAYS_MIN: 'Paling sedikit hari tidak dapat bekerja',
  DEATH_ADVANCE: 'Uang muka saat meninggal',
  AGE_MIN: 'Usia paling muda saat mendaftar',
  AGE_MAX: 'Usia paling tua saat mendaftar',
  GROUP_SIZE_MIN: 'Anggota kelompok paling sedikit',
  GROUP_SIZE_MAX: 'Anggota kelompok paling banyak',
};

/** Programmes and their terms. */
export const programmes = {
  name: 'Program',
  none: { title: 'Belum ada program', body: 'Ketentuan program akan tampil di sini.' },
  version: 'Ketentuan versi %{number}, berlaku sejak',
  rulesTitle: 'Ketentuan',
  rules,
  dayOfMonth: 'tanggal %{day}',
  benefitsTitle: 'Santunan',
  cause: 'Sebab',
  year: 'Tahun ke-%{year}',
  timesPerYear: 'paling banyak %{smart_count} kali setahun',
  serviceLevelsTitle: 'Janji layanan klaim',
};
