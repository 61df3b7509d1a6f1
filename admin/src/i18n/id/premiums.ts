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
  book: 'Buku iuran',
  progress: '%{paidMonths} dari %{termMonths} bulan lunas',
  year: 'Tahun polis ke-%{year}',
  short,
  paidSentence: '%{paidMonths} dari %{termMonths} bulan lunas, seluruhnya %{paid}.',
  arrearsSentence: 'Menunggak %{smart_count} bulan, %{amount}.',
  aheadSentence: 'Sudah membayar %{smart_count} bulan di muka.',
  fields: {
    amount: 'Jumlah',
    method: 'Cara bayar',
    paidOn: 'Tanggal bayar',
    carriedBy: 'Dititipkan lewat',
  },
  take: {
    button: 'Terima iuran',
    confirm: 'Terima',
    body: 'Bulan tertua yang belum lunas dibayar lebih dulu.',
    months: 'Jumlah bulan',
    arrears: 'Tunggakan %{count}',
    carriedByHelp: 'Kosongkan bila peserta datang sendiri.',
    done: 'Iuran diterima',
    receipt: 'Kuitansi %{number}.',
  },
  payments: {
    title: 'Pembayaran',
    none: 'Belum ada pembayaran.',
    all: 'Tampilkan semua (%{smart_count})',
    more: 'dan %{smart_count} pembayaran sebelumnya',
    isReversed: 'Dibatalkan',
    reverses: 'pembatalan %{number}',
    carriedBy: 'dititipkan lewat %{name}',
    recordedBy: 'dicatat %{name}',
    atMeeting: 'di pertemuan',
  },
  reverse: {
    button: 'Usulkan batal',
    label: 'Usulkan batal: %{number}',
    title: 'Usulkan pembatalan %{number}?',
    body: 'Setelah orang kedua menyetujui, %{amount} dikeluarkan lagi dari buku iuran. Kedua catatan tetap tersimpan, dan bulannya kembali belum lunas.',
    done: 'Pembatalan diusulkan; menunggu orang kedua',
  },
  refundSentence: 'Bila semua lunas, %{amount} kembali pada %{day}.',
};
