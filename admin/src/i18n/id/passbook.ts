import type { PassbookState } from '../../data/gql/enums';

const states: Record<PassbookState, string> = {
  PAID: 'Lunas',
  AHEAD: 'Di muka',
  PART: 'Sebagian',
  OWED: 'Tunggak',
  DUE: 'Sekarang',
  NOT_YET: 'Nanti',
  ENDED: 'Berakhir',
};

/** The passbook on paper. */
export const passbook = {
  open: 'Cetak buku iuran',
  title: 'Buku iuran %{name}',
  print: 'Cetak',
  picture: 'Buku iuran seperti dicetak',
  asOf: 'Keadaan %{day}: terkumpul %{paid}, tunggakan %{owed}.',
  states,
  partOf: '%{paid} dari %{due}',
  refund: 'Pengembalian',
  refundOn: 'Dikembalikan pada %{day}',
  soFar: 'Terkumpul sampai sekarang: %{amount}',
  forecast: 'Bila semua bulan lunas: %{amount}',
};
