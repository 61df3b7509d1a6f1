/** Calendar addresses. */
export const calendars = {
  button: 'Langganan kalender',
  own: 'Langganan kalender saya',
  ofGroup: 'Langganan kalender %{name}',
  explained:
    'Pertemuan kelompok ini muncul di kalender ponsel atau komputer Anda (Google, Apple, Outlook) dan ikut berubah bila dipindahkan atau dibatalkan.',
  ownExplained:
    'Pertemuan yang Anda pimpin muncul di kalender ponsel atau komputer Anda (Google, Apple, Outlook) dan ikut berubah bila dipindahkan atau dibatalkan.',
  secret:
    'Alamatnya rahasia: siapa pun yang memegangnya dapat membaca jadwal, tanpa nama peserta. Cabut bila tersebar.',
  create: 'Buat alamat',
  created: 'Alamat kalender dibuat',
  once: 'Salin sekarang: alamat ini hanya ditampilkan satu kali.',
  address: 'Alamat kalender',
  copy: 'Salin alamat',
  openHere: 'Buka di kalender perangkat ini',
  active: 'Alamat yang masih berlaku',
  madeAt: 'Dibuat %{at}',
  revoke: 'Cabut',
  revokeOf: 'Cabut alamat yang dibuat %{at}',
  revoked: 'Alamat kalender dicabut',
};
