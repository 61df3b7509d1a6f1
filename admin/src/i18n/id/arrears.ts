/** Premiums that are overdue, and what is decided about them. */
export const arrears = {
  name: 'Tunggakan',
  ages: 'Umur tunggakan',
  help: 'Keadaan %{day}. Setiap peserta dihitung sekali: menurut banyaknya bulan yang lewat jatuh tempo dan belum lunas. Tepat waktu: iuran lunas paling lambat pada jatuh temponya.',
  buckets: {
    oneMonth: '1 bulan',
    twoMonths: '2 bulan',
    threeOrMoreMonths: '3 bulan atau lebih',
    total: 'Semua yang menunggak',
  },
  short: {
    oneMonth: '1 bulan',
    twoMonths: '2 bulan',
    threeOrMoreMonths: '3+ bulan',
    total: 'Semua',
  },
  people: '%{count} orang',
  toDecide: {
    LAPSE: {
      title: 'Dapat digugurkan (%{smart_count})',
      help: 'Ketentuan hanya mengusulkan; kepala lembaga yang memutuskan. Kunjungi dulu: yang gugur tidak dapat dibuka lagi.',
    },
    SUSPEND: {
      title: 'Dapat ditangguhkan (%{smart_count})',
      help: 'Selama ditangguhkan, kejadian apa pun tidak ditanggung.',
    },
    RESUME: {
      title: 'Dapat diaktifkan lagi (%{smart_count})',
      help: 'Ditangguhkan, tetapi tunggakannya sudah di bawah batas penangguhan.',
    },
  },
  why: {
    PUNCTUAL: 'Tidak ada iuran yang lewat jatuh tempo, sejak %{since}.',
    IN_GRACE:
      'Menunggak %{smart_count} bulan, %{amount}. Iuran %{month} masih dalam masa tenggang sampai %{grace}.',
    IN_ARREARS:
      'Menunggak %{smart_count} bulan, %{amount}. Masa tenggang iuran %{month} berakhir %{grace}; mulai %{suspendAfter} bulan dapat ditangguhkan.',
    TO_SUSPEND:
      'Menunggak %{smart_count} bulan, %{amount}. Sejak %{since} mencapai %{suspendAfter} bulan (iuran %{month}), batas penangguhan.',
    TO_LAPSE:
      'Menunggak %{smart_count} bulan, %{amount}. Sejak %{since} mencapai %{lapseAfter} bulan (iuran %{month}), batas gugur.',
  },
  punctuality: {
    words: 'Tepat waktu %{share}: %{onTime} dari %{judged} iuran.',
    none: 'Belum ada iuran yang jatuh tempo.',
    help: 'Dibayar di muka dihitung tepat waktu; yang dititipkan dihitung pada hari diserahkan; pembayaran yang dibatalkan tidak dihitung.',
  },
  groups: 'Per kelompok',
  groupsHelp: 'Tunggakan hanya antara peserta dan petugas; jangan diumumkan di pertemuan.',
  columns: {
    group: 'Kelompok',
    participants: 'Peserta',
    amount: 'Tunggakan',
    onTime: 'Tepat waktu',
  },
  noGroup: 'Tanpa kelompok',
  missing: '%{smart_count} orang menunggak, %{amount}.',
  allPaid: 'Tidak ada yang menunggak.',
  standing: 'Ketertiban iuran',
  decisions: 'Keputusan',
  decided: {
    SUSPEND: 'Ditangguhkan mulai %{day}: %{reason}',
    RESUME: 'Aktif lagi mulai %{day}: %{reason}',
    LAPSE: 'Gugur, terakhir ditanggung %{day}: %{reason}',
  },
  decidedBy: 'Diputuskan %{name}, %{moment}, saat menunggak %{smart_count} bulan (%{amount}).',
};
