/** Phones that record meetings. */
export const fieldDevices = {
  name: 'HP lapangan',
  fields: { lastSeenAt: 'terakhir mengirim' },
  active: 'Dipakai',
  locked: 'Dikunci',
  none: {
    title: 'Belum ada HP lapangan',
    body: 'HP muncul di sini setelah mengirim catatan pertama dari mode lapangan.',
  },
  lock: {
    button: 'Kunci HP',
    title: 'Kunci %{name}?',
    body: 'Untuk HP yang hilang. Kirimannya ditolak, dan data kelompok di HP itu terhapus begitu tersambung. Catatan yang belum terkirim ikut hilang. Tidak dapat dibuka lagi.',
    done: 'HP dikunci',
  },
};
