/** People with an account. */
export const users = {
  name: 'Pengguna',
  fields: {
    fullName: 'Nama',
    email: 'Surel',
    phone: 'Telepon',
    role: 'Peran',
    isActive: 'Status',
    lastSignedInAt: 'Terakhir masuk',
    password: 'Kata sandi pertama',
  },
  search: 'Nama atau surel',
  active: 'Aktif',
  inactive: 'Nonaktif',
  none: { title: 'Belum ada pengguna', body: 'Beri akun kepada petugas, bendahara, dan analis.' },
  person: 'Orangnya',
  create: {
    button: 'Tambah pengguna',
    title: 'Pengguna baru',
    signIn: 'Untuk masuk',
    passwordHelp:
      'Catat dan serahkan langsung; tidak ditampilkan lagi. Minta diganti setelah masuk.',
  },
  editTitle: 'Ubah pengguna %{name}',
  deactivate: {
    button: 'Nonaktifkan',
    title: 'Nonaktifkan %{name}?',
    body: 'Ia langsung keluar dari semua perangkat dan tidak dapat masuk lagi. Catatan pekerjaannya tetap ada.',
    done: 'Pengguna dinonaktifkan',
  },
  reactivate: {
    button: 'Aktifkan lagi',
    title: 'Aktifkan %{name} lagi?',
    body: 'Ia dapat masuk lagi dengan kata sandi yang lama.',
    done: 'Pengguna aktif lagi',
  },
};
