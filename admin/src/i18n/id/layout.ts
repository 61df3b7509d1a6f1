/** The frame around every screen. */
export const layout = {
  appName: 'Askesos',
  darkTheme: 'Tampilan gelap',
  lightTheme: 'Tampilan terang',
  menu: 'Menu utama',
  today: 'Hari ini',
  fieldMode: 'Mode lapangan',
  error: {
    title: 'Halaman ini gagal dibuka',
    body: 'Data Anda aman; tidak ada yang tersimpan setengah jalan. Muat ulang halaman ini. Bila masih gagal, kirimkan kode di bawah ini kepada pengelola aplikasi.',
    code: 'Kode kejadian',
    reload: 'Muat ulang',
    home: 'Ke halaman awal',
  },
  loadFailed: 'Data tidak dapat dimuat',
  notFound: {
    title: 'Halaman tidak ditemukan',
    body: 'Alamatnya salah, atau datanya sudah tidak ada atau bukan wewenang lembaga Anda.',
  },
};
