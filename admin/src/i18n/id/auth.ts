/** Signing in and out. */
export const auth = {
  title: 'Masuk ke Askesos',
  lead: 'Asuransi kesejahteraan sosial: pertemuan terlaksana, klaim dibayar tepat waktu.',
  email: 'Surel',
  password: 'Kata sandi',
  submit: 'Masuk',
  emailRequired: 'Tulis surel Anda',
  passwordRequired: 'Tulis kata sandi Anda',
  refused: 'Surel atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
  offline: 'Tidak tersambung ke server. Periksa jaringan, lalu coba lagi.',
  throttled: 'Terlalu banyak percobaan masuk. Coba lagi dalam %{smart_count} menit.',
  failed: 'Server sedang bermasalah (kode %{incident}). Coba lagi sebentar lagi.',
  change: {
    button: 'Ganti kata sandi',
    title: 'Ganti kata sandi',
    body: 'Setelah diganti, Anda keluar dari semua perangkat dan masuk lagi dengan yang baru.',
    current: 'Kata sandi sekarang',
    next: 'Kata sandi baru',
    wrong: 'Kata sandi sekarang tidak cocok',
    done: 'Kata sandi sudah diganti. Silakan masuk dengan yang baru.',
  },
  forgotten: 'Lupa kata sandi? Minta kepala lembaga Anda mengatur yang baru.',
};
