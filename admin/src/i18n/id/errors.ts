import { rules } from './rules';

/** What the server refuses, in words an officer can act on. */
export const errors = {
  codes: {
    UNAUTHENTICATED: 'Sesi Anda sudah berakhir. Silakan masuk lagi.',
    FORBIDDEN: 'Anda tidak berhak melakukan ini.',
    NOT_FOUND: 'Data tidak ditemukan atau bukan wewenang lembaga Anda.',
    INVALID_INPUT: 'Isian belum benar. Periksa kolom yang ditandai.',
    RULE_VIOLATED: 'Aturan program tidak mengizinkan ini.',
    CONFLICT: 'Data ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
    INTERNAL: 'Server mengalami kesalahan. Kode kejadian: %{incident}.',
    THROTTLED: 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
    OFFLINE: 'Tidak tersambung ke server. Periksa jaringan, lalu coba lagi.',
  },
  rules,
  fields: {
    IS_LENGTH: 'Terlalu pendek atau terlalu panjang',
    MAX_LENGTH: 'Terlalu panjang',
    MIN: 'Terlalu kecil',
    MAX: 'Terlalu besar',
    MATCHES: 'Bentuknya tidak sesuai',
    IS_EMAIL: 'Tulis alamat surel yang benar',
    IS_NOT_EMPTY: 'Wajib diisi',
    NOT_A_PHONE: 'Tulis nomor telepon yang benar',
    NOT_ACTIVE: 'Akun petugas ini nonaktif',
  },
};
