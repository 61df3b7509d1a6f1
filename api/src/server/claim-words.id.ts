import { DOCUMENT_NAMES } from '../claims/index.js';
import { formatRupiah } from '../kernel/index.js';
import { dayInWords } from '../receipts/index.js';
import type { ClaimWords } from './claim-words.js';

/** The page of a claim in plain Indonesian. */
export const indonesian: ClaimWords = {
  lang: 'id',
  day: dayInWords,
  title: 'Klaim saya',
  other: 'English',
  intro: 'Lihat klaim keluarga Anda sampai di mana, tanpa masuk akun.',
  code: 'Kode klaim',
  codeHelp: '10 huruf dan angka pada lembar dari petugas, misalnya 7KQ2M-XH4TB.',
  birthDate: 'Tanggal lahir peserta',
  look: 'Lihat klaim',
  wrong: 'Kode atau tanggal lahir tidak cocok. Periksa lagi, atau minta kode baru kepada petugas.',
  wait: (minutes) => `Terlalu banyak percobaan. Coba lagi ${minutes} menit lagi.`,
  expired: 'Halaman ini sudah terlalu lama terbuka. Masukkan kode lagi.',
  moved: 'Klaim ini sudah berubah. Inilah keadaannya sekarang.',
  facts: {
    number: 'Nomor klaim',
    participant: 'Peserta (inisial)',
    institution: 'Lembaga',
    who: 'Sekarang ada di',
    by: 'Langkah ini paling lambat',
    promise: 'Uang dijanjikan paling lambat',
    missing: 'Berkas yang masih kurang',
    next: 'Selanjutnya',
    amount: 'Jumlah',
    reason: 'Alasan',
  },
  late: (day) => `${day}. Sudah lewat; mohon maaf, tanyakan kepada petugas.`,
  missing: (count) => `${count} berkas:`,
  complete: 'Tidak ada; berkas lengkap.',
  stages: {
    REPORTED: {
      state: 'Klaim sudah dilaporkan. Berkas sedang dikumpulkan.',
      who: 'Petugas lembaga',
      next: 'Setelah berkas lengkap, petugas lain memeriksa klaim.',
    },
    DOCUMENTS_COMPLETE: {
      state: 'Berkas lengkap. Klaim sedang diperiksa.',
      who: 'Petugas pemeriksa',
      next: 'Setelah diperiksa, kepala lembaga memutuskan.',
    },
    VERIFIED: {
      state: 'Klaim sudah diperiksa. Menunggu keputusan.',
      who: 'Kepala lembaga',
      next: 'Setelah disetujui, bendahara membayar.',
    },
    APPROVED: {
      state: 'Klaim disetujui. Menunggu pembayaran.',
      who: 'Bendahara lembaga',
      next: 'Bendahara membayar, lalu Anda memastikan di halaman ini.',
    },
    REJECTED: {
      state: 'Klaim ditolak.',
      who: 'Keluarga',
      next: 'Keluarga boleh mengajukan banding lewat petugas; orang lain yang memutuskan. Mintalah penjelasan tertulis.',
    },
    DISBURSED: {
      state: 'Lembaga mencatat uang sudah dibayar. Apakah uang sudah Anda terima?',
      who: 'Petugas lembaga, sampai Anda memastikan',
      next: 'Tekan salah satu tombol di bawah ini.',
    },
    RECEIVED: {
      state: 'Selesai: uang tercatat sudah diterima keluarga.',
      who: 'Keluarga',
      next: 'Tidak ada lagi yang perlu dilakukan.',
    },
  },
  confirmed: (day) => `Selesai: Anda memastikan uang sudah diterima pada ${day}.`,
  holds: {
    DOCUMENTS_ASKED: 'Keluarga: petugas menunggu berkas dari Anda',
    FAMILY_UNREACHABLE: 'Keluarga: petugas belum dapat menghubungi Anda',
    HEIR_UNCLEAR: 'Keluarga: menunggu kesepakatan siapa penerima uang',
    DINAS_ANSWER_AWAITED: 'Dinas Sosial: lembaga menunggu jawaban',
    FUNDS_AWAITED: 'Kementerian: lembaga menunggu dana',
    BANK_ANSWER_AWAITED: 'Bank: pengiriman uang belum selesai',
  },
  documents: DOCUMENT_NAMES,
  rejections: {
    NOT_COVERED_EVENT: 'Kejadian tidak ditanggung program',
    BEFORE_COVER: 'Terjadi sebelum masa pertanggungan',
    AFTER_COVER: 'Terjadi setelah masa pertanggungan',
    WAITING_PERIOD: 'Masih dalam masa tunggu',
    SUSPENDED_COVER: 'Pertanggungan sedang ditangguhkan',
    CAP_REACHED: 'Batas klaim setahun sudah tercapai',
    FILED_TOO_LATE: 'Dilaporkan terlalu lambat',
    INCAPACITY_TOO_SHORT: 'Hari tidak dapat bekerja terlalu sedikit',
    EVENT_DID_NOT_HAPPEN: 'Kejadian tidak terjadi',
    DUPLICATE: 'Sudah pernah diajukan',
    DOCUMENTS_MISSING: 'Berkas tidak lengkap',
    OTHER: 'Alasan lain; tanyakan kepada petugas',
  },
  received: (amount) => `Sudah terima ${formatRupiah(amount)}`,
  receivedHelp: 'Tekan hanya kalau seluruh uang sudah di tangan keluarga atau di rekening Anda.',
  notReceived: 'Belum terima',
  notReceivedHelp:
    'Tekan juga kalau jumlahnya kurang. Laporan Anda langsung ditangani orang lain, bukan yang membayar.',
  notReceivedText: 'Apa yang terjadi? (boleh kosong)',
  complaint: ({ by, dueOn }) =>
    `Laporan Anda "belum terima" ditangani ${by}, paling lambat ${dayInWords(dueOn)}.`,
  rating: {
    question: 'Seberapa puas Anda dengan penanganan klaim ini?',
    answers: ['Sangat tidak puas', 'Tidak puas', 'Biasa saja', 'Puas', 'Sangat puas'],
    text: 'Ada yang ingin disampaikan? (boleh kosong)',
    send: 'Kirim jawaban',
    thanks: 'Terima kasih, jawaban Anda sudah dicatat.',
  },
  leave: 'Tutup halaman ini setelah selesai, terutama di ponsel orang lain.',
};
