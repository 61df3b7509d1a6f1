import type { ClaimFlagKind, ReviewOutcome } from '../../data/gql/enums';

const flags: Record<ClaimFlagKind, string> = {
  POSSIBLE_DUPLICATE: 'Mungkin klaim ganda: klaim lain orang yang sama dalam 14 hari',
  SAME_WITNESS_OFTEN: 'Saksi yang sama untuk 5 penerimaan atau lebih dalam 90 hari',
  SOON_AFTER_START: 'Kejadian dalam 30 hari setelah pertanggungan mulai',
  MANY_IN_GROUP: 'Kelompok ini punya 3 klaim atau lebih dalam 30 hari',
  LATE_REPORT: 'Dilaporkan setelah batas pelaporan',
};

const outcomes: Record<ReviewOutcome, string> = {
  OK: 'Semua beres',
  PROBLEM: 'Ada masalah',
};

/** The board of claims, the queue on a claim's page, and the second look. */
export const claimDesk = {
  board: 'Papan klaim',
  showBoard: 'Papan',
  list: 'Daftar',
  help: 'Seret kartu ke tahap lain, atau tekan tombol pindah dengan Spasi, pilih tahap dengan panah, lalu Spasi lagi. Tidak ada yang berubah sebelum Anda memastikan.',
  sum: '%{number} klaim · %{amount}',
  all: 'Lihat semua %{smart_count} klaim',
  move: 'Pindahkan %{name}',
  carried: '%{name}: ke %{stage}. Spasi untuk meletakkan, Escape untuk batal.',
  nextPerson: 'Berikutnya: %{name}',
  moveTitle: '%{name}: ke %{stage}',
  noWay: 'Klaim yang berada di tahap %{from} tidak dapat langsung dipindahkan ke %{to}.',
  instead: 'Yang dapat dilakukan sekarang: %{steps}.',
  understood: 'Mengerti',
  queue: 'Antrean klaim',
  position: '%{at} dari %{smart_count}',
  previous: 'Klaim sebelumnya',
  next: 'Klaim berikutnya',
  secondLook: 'Pemeriksaan ulang',
  flags,
  flagsHelp: 'Tanda ini tidak menolak klaim; klaim hanya diperiksa lebih teliti.',
  toReview: 'Perlu diperiksa ulang',
  reviewDue: 'Klaim ini menunggu pemeriksaan ulang oleh orang yang tidak ikut memprosesnya.',
  ownStep: 'Anda ikut memproses klaim ini; orang lain yang memeriksa ulang.',
  review: 'Catat pemeriksaan ulang',
  reviewBody: 'Hasilnya dicatat untuk selamanya. Klaim tidak berubah.',
  reviewDone: 'Pemeriksaan ulang dicatat',
  outcome: 'Hasil',
  outcomes,
  note: 'Apa yang ditemukan',
  reviewed: '%{name}, %{day}',
};
