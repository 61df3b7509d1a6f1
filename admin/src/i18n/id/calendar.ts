/** The calendar of meetings. */
export const calendar = {
  name: 'Kalender',
  views: { month: 'Bulan', week: 'Pekan', list: 'Daftar' },
  viewsLabel: 'Tampilan kalender',
  today: 'Hari ini',
  earlier: { month: 'Bulan sebelumnya', week: 'Pekan sebelumnya' },
  later: { month: 'Bulan berikutnya', week: 'Pekan berikutnya' },
  open: 'Buka',
  moved: 'dipindahkan',
  institution: 'Lembaga',
  nothing: 'Tidak ada pertemuan pada masa ini.',
  dragHelp: 'Seret pertemuan ke hari lain untuk memindahkannya, atau buka lalu tekan Pindahkan.',
};
