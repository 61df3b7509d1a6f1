/** The books. */
export const ledger = {
  name: 'Buku besar',
  account: 'Akun',
  checks: 'Pemeriksaan pembukuan',
  sound: 'Pembukuan benar',
  faults: '%{smart_count} pemeriksaan menemukan kesalahan',
  checkedAt: '%{count} pemeriksaan, %{moment}',
  show: 'Lihat semua pemeriksaan',
  hide: 'Tutup',
  again: 'Periksa lagi',
  nothingWrong: 'tidak ada',
  wrong: '%{smart_count} salah',
  firstWrong: 'Yang pertama: %{subject}, %{detail}',
  signs:
    'Minus berarti sisi kredit: tabungan peserta adalah utang kepada peserta, dana klaim adalah titipan negara. Setiap dana berjumlah nol.',
  entries: '%{smart_count} jurnal',
  reverses: 'membatalkan jurnal %{day}',
  none: {
    title: 'Belum ada uang yang dibukukan',
    body: 'Setiap iuran, klaim, pencairan, setoran dan pengembalian dibukukan di sini begitu dicatat.',
  },
};
