import type { PremiumDueStatus } from '../../data/gql/enums';

const short: Record<PremiumDueStatus, string> = {
  PAID: 'Lunas',
  PARTIAL: 'Sebagian',
  DUE: 'Sekarang',
  OVERDUE: 'Tunggak',
  FUTURE: 'Nanti',
};

/** Premiums and the passbook. */
export const premiums = {
  name: 'Iuran',
  arrears: 'Menunggak %{smart_count} bulan',
  progress: '%{paidMonths} dari %{termMonths} bulan lunas',
  year: 'Tahun polis ke-%{year}',
  short,
  paidSentence: '%{paidMonths} dari %{termMonths} bulan lunas, seluruhnya %{paid}.',
  arrearsSentence: 'Menunggak %{smart_count} bulan, %{amount}.',
  aheadSentence: 'Sudah membayar %{smart_count} bulan di muka.',
  refundSentence: 'Bila semua lunas, %{amount} kembali pada %{day}.',
};
