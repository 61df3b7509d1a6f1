import type { ComplaintOutcome, RatingChannel, ReceiptWay } from '../../data/gql/enums';

const ways: Record<ReceiptWay, string> = {
  CODE: 'Kode keluarga',
  WITNESS: 'Saksi',
  SIGNATURE: 'Tanda tangan dan saksi',
  PHOTO: 'Foto dan saksi',
};
const outcomes: Record<ComplaintOutcome, string> = {
  RECEIVED_AFTER_ALL: 'Ternyata sudah diterima',
  PAID_AGAIN: 'Dibatalkan dan dibayar lagi',
  WITHDRAWN: 'Ditarik kembali oleh keluarga',
};
const channels: Record<RatingChannel, string> = {
  PAGE: 'Halaman keluarga',
  PHONE: 'Telepon',
  FIELD: 'Bertemu langsung',
};

/** What the family of a claim has and says. */
export const claimFamily = {
  title: 'Keluarga',
  way: 'Cara memastikan',
  ways,
  outcomes,
  channels,
  code: 'Kode keluarga',
  codeHelp: 'Kode pada lembar yang dipegang keluarga; hanya keluarga yang tahu.',
  hasCode: 'Diberikan %{moment}',
  noCode: 'Belum diberikan',
  give: 'Beri kode',
  replace: 'Ganti kode',
  giveBody:
    'Dengan kode dan tanggal lahir peserta, keluarga melihat klaim dan memastikan uang diterima. Kode hanya tampil sekali.',
  replaceBody: 'Kode lama langsung tidak berlaku. Berikan hanya kepada keluarga, bukan orang lain.',
  given: 'Kode dibuat',
  once: 'Cetak atau bagikan sekarang: kode ini tidak dapat ditampilkan lagi.',
  slip: 'Lembar kode seperti dicetak',
  slipTitle: 'Kode klaim',
  slipHow: 'Buka %{address}, ketik kode ini dan tanggal lahir peserta.',
  slipKeep: 'Simpan sendiri. Petugas tidak boleh memegang kode ini.',
  share:
    'Klaim %{number}: buka %{address}, ketik kode %{code} dan tanggal lahir peserta. Jangan berikan kode ini kepada petugas.',
  print: 'Cetak',
  complaint: 'Belum terima',
  complaints: 'Pengaduan',
  complain: 'Catat belum terima',
  complainBody:
    'Keluarga mengatakan uangnya belum diterima. Orang yang tidak membayar akan menanganinya dalam 3 hari; jam terus berjalan.',
  complained: 'Pengaduan dicatat',
  said: 'Kata keluarga',
  openedBy: 'Dicatat %{name}, %{day}',
  byFamily: 'keluarga sendiri',
  with: 'Ditangani %{name}, paling lambat %{day}',
  close: 'Selesaikan',
  closeBody: 'Tulis apa yang ditemukan dan dilakukan.',
  outcome: 'Hasil',
  resolution: 'Penjelasan',
  closed: 'Pengaduan selesai',
  closedBy: '%{outcome}, %{name}, %{day}',
  satisfaction: 'Kepuasan keluarga',
  notAsked: 'Belum ditanya',
  rate: 'Catat jawaban',
  rateBody: 'Tanyakan: "Seberapa puas Anda dengan penanganan klaim ini?" Cukup sekali.',
  points: 'Jawaban',
  point1: '1 · Sangat tidak puas',
  point2: '2 · Tidak puas',
  point3: '3 · Biasa saja',
  point4: '4 · Puas',
  point5: '5 · Sangat puas',
  channel: 'Ditanya lewat',
  words: 'Kata keluarga (boleh kosong)',
  rated: 'Jawaban dicatat',
  satisfied: '%{share} puas atau sangat puas, dari %{smart_count} keluarga yang menjawab.',
  openAnswered: '%{smart_count} klaim',
  answeredOn: 'Dijawab',
};
