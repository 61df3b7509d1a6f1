/** The calendar of meetings. */
export const calendar = {
  name: 'Kalender',
  views: { month: 'Bulan', week: 'Pekan', list: 'Agenda' },
  viewsLabel: 'Tampilan kalender',
  today: 'Hari ini',
  earlier: { month: 'Bulan sebelumnya', week: 'Pekan sebelumnya' },
  later: { month: 'Bulan berikutnya', week: 'Pekan berikutnya' },
  open: 'Buka',
  officerIs: 'Petugas: %{name}',
  off: 'Libur',
  moved: 'dipindahkan',
  institution: 'Lembaga',
  nothing: 'Tidak ada pertemuan pada masa ini.',
};
