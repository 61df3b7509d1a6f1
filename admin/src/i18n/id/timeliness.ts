/** How fast the families got their money. */
export const timeliness = {
  name: 'Ketepatan waktu',
  open: 'Ke mana hari-harinya',
  claims: '%{smart_count} klaim',
  lateThere: '%{smart_count} terlambat',
  listOf: '%{figure}: %{count} klaim, lihat daftarnya',
  lateOf: '%{figure}: %{count} terlambat, lihat daftarnya',
  ofJudged: '%{done} dari %{planned}',
  noneJudged: 'tidak ada yang jatuh tempo',
  median: 'median %{smart_count} hari',
  noGroup: 'Tanpa kelompok',
  none: {
    title: 'Belum ada klaim pada masa ini',
    body: 'Begitu klaim diterima keluarga, ditolak, atau lewat batas waktunya, angkanya ada di sini. Pilih masa lain di atas.',
  },
  durations: {
    title: 'Berapa lama',
    median: 'Median %{smart_count} hari, %{working} hari kerja',
    others: 'rata-rata %{mean} hari · 9 dari 10 dalam %{p90} hari · %{claims} klaim',
    before: 'Masa sebelumnya: median %{smart_count} hari dari kejadian sampai selesai.',
    submission: {
      title: 'Kejadian sampai berkas lengkap',
      definition:
        'Hari dari kejadian sampai berkas pertama kali lengkap (IRIS PI2070), untuk klaim yang selesai pada masa ini.',
    },
    processing: {
      title: 'Berkas lengkap sampai uang diterima',
      definition:
        'Hari dari berkas lengkap sampai keluarga mengonfirmasi uangnya, atau klaim ditolak (IRIS PI8919).',
    },
    settlement: {
      title: 'Kejadian sampai uang diterima',
      definition:
        'Hari dari kejadian sampai keluarga mengonfirmasi uangnya, atau klaim ditolak (IRIS PI9897). Inilah yang dirasakan keluarga.',
    },
  },
  parties: {
    help: 'Setiap hari dari kejadian dihitung pada tepat satu pihak: yang memegang klaim ketika hari itu berakhir. Klaim yang selesai pada masa ini atau terlambat pada akhirnya.',
  },
  stages: {
    title: 'Di tahap mana menjadi terlambat',
    help: 'Tahap klaim ketika batas waktunya berakhir.',
  },
  months: { title: 'Bulan demi bulan', help: 'Tepat waktu, dari yang diterima atau terlambat.' },
  parts: {
    institutions: 'Menurut lembaga',
    causes: 'Menurut sebab',
    groups: 'Menurut kelompok',
    help: 'Tepat waktu, dari yang diterima atau terlambat; yang terburuk dahulu.',
  },
};
