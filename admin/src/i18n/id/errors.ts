import type { FieldCode } from '../../data/gql/enums';
import { rules } from './rules';

/** Everything that can be wrong with one field. */
const fields: Record<FieldCode, string> = {
  IS_DEFINED: 'Wajib diisi',
  IS_INT: 'Tulis angka bulat',
  IS_LENGTH: 'Terlalu pendek atau terlalu panjang',
  MAX_LENGTH: 'Terlalu panjang',
  MIN: 'Terlalu kecil',
  MAX: 'Terlalu besar',
  MATCHES: 'Bentuknya tidak sesuai',
  IS_EMAIL: 'Tulis alamat surel yang benar',
  ARRAY_MAX_SIZE: 'Terlalu banyak',
  LENGTH: 'Terlalu pendek atau terlalu panjang',
  OUT_OF_RANGE: 'Di luar batas yang diizinkan',
  IN_FUTURE: 'Tanggal ini belum tiba',
  NOT_A_PHONE: 'Tulis nomor telepon yang benar',
  NOT_A_NIK: 'NIK terdiri dari 16 angka',
  NOT_A_FAMILY_CARD: 'Nomor kartu keluarga terdiri dari 16 angka',
  NOT_A_CURSOR: 'Halaman ini tidak dikenal. Mulai lagi dari halaman pertama',
  NO_SUCH_REGION: 'Kode wilayah ini tidak dikenal',
  NOT_A_VILLAGE: 'Pilih kelurahan atau desa',
  NO_SUCH_VERSION: 'Ketentuan program ini tidak ada',
  TOO_EARLY: 'Sebelum ketentuan programnya berlaku',
  TOO_LATE: 'Terlalu jauh di masa depan',
  AFTER_END: 'Tanggal mulai harus sebelum tanggal selesai',
  TOO_LONG: 'Masa ini terlalu panjang',
  NOT_ACTIVE: 'Akun petugas ini nonaktif',
  NOT_AN_OFFICER: 'Pilih petugas atau kepala lembaga yang akunnya aktif',
  GROUP_OF_ANOTHER_COHORT: 'Kelompok ini milik angkatan lain',
  ALREADY_IN_GROUP: 'Peserta sudah berada di kelompok ini',
  EMPLOYEES: 'Isi 1 atau 2 pekerja, hanya untuk usaha dengan pekerja',
  TOO_MANY_BENEFICIARIES: 'Jumlah ahli waris sudah paling banyak',
  NOT_A_BENEFICIARY: 'Bukan ahli waris peserta ini',
  NOT_ON_CHECKLIST: 'Berkas ini tidak diminta untuk klaim ini',
  NOT_FOR_DEATH: 'Tidak berlaku untuk klaim kematian',
  ONLY_FOR_DEATH: 'Hanya untuk klaim kematian',
};

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
  fields,
};
