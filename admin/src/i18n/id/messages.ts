/** Messages and reminders. */
export const messages = {
  name: 'Pesan',
  fields: {
    sendAfter: 'Waktu kirim',
    recipient: 'Penerima',
    template: 'Isi',
    meeting: 'Pertemuan',
    state: 'Status',
  },
  noted: 'Hanya tercatat di log',
  none: {
    title: 'Belum ada pesan',
    body: 'Pengingat disiapkan sendiri dua minggu sebelum pertemuan, untuk tuan rumah, anggota yang bersedia, dan petugas.',
  },
  ofOneMeeting: 'Satu pertemuan',
  reminders: 'Pengingat',
  noReminders: 'Belum ada. Pengingat disiapkan dua minggu sebelum pertemuan.',
  seeAll: 'Lihat penerimanya',
  settings: {
    button: 'Atur pengingat',
    title: 'Waktu pengingat',
    body: 'Pesan hanya berisi kelompok, hari, jam, dan tempat. Yang sudah antre ikut berubah.',
    hostDays: 'Tuan rumah, hari sebelumnya',
    memberDays: 'Anggota, hari sebelumnya',
    officerDays: 'Petugas, hari sebelumnya',
    daysHelp: 'Paling banyak tiga, 1–14, misalnya 7, 1. Kosongkan untuk tidak mengirim.',
    daysWrong: 'Paling banyak tiga angka dari 1 sampai 14.',
    quietFrom: 'Tidak mengirim mulai pukul',
    quietUntil: 'sampai pukul',
    done: 'Waktu pengingat tersimpan',
  },
};
