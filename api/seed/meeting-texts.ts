/** Why meetings were moved. */
export const MOVED_REASONS = [
  'Hujan deras, jalan lingkungan tergenang',
  'Ada kemalangan di lingkungan, warga melayat',
  'Tuan rumah sedang di luar kota',
  'Balai lingkungan dipakai untuk posyandu',
  'Petugas mengikuti pelatihan Dinas Sosial',
];

/** Why meetings were cancelled. */
export const CANCELLED_REASONS = [
  'Banjir, sebagian anggota mengungsi',
  'Bertepatan dengan pesta adat, sebagian besar anggota diundang',
  'Petugas sakit dan tidak ada pengganti',
  'Pemadaman listrik sejak sore',
];

/** Why a member put their turn as host off. */
export const DEFERRAL_REASONS = [
  'Rumah sedang diperbaiki',
  'Ada anggota keluarga yang sakit',
  'Sedang berduka',
  'Bulan ini belum sanggup menyediakan tempat',
];

/** Why a suspended member's turn waits. */
export const SUSPENDED_REASON = 'Perlindungan sedang ditangguhkan';

/** Why a member is excused from hosting for a while. */
export const EXEMPTION_REASONS = [
  'Menumpang di rumah kontrakan yang sempit',
  'Baru melahirkan',
  'Merawat orang tua yang sakit',
];

/** Why the group put somebody else first. */
export const OVERRIDE_REASON =
  'Diputuskan musyawarah: rumah dekat balai, lebih mudah bagi anggota lanjut usia';

/** What the monthly meetings are for. */
export const MONTHLY_AGENDA =
  'Pembayaran iuran, materi penyuluhan, tanya jawab, penentuan tuan rumah berikutnya';

/** What was written down after monthly meetings. */
export const MINUTES = [
  'Iuran diterima dan kuitansi dibagikan. Tanya jawab tentang berkas klaim sakit.',
  'Petugas menjelaskan perkembangan klaim yang belum cair. Anggota meminta kepastian tanggal.',
  'Anggota yang belum membayar diingatkan melalui tetangga terdekat.',
  'Dibahas cara melaporkan kecelakaan kerja dan saksi yang diperlukan.',
  'Pertemuan singkat karena menjelang waktu salat; tanya jawab dilanjutkan bulan depan.',
];

/** Education given at the meetings; the first two are the study's, the others are made up. */
export const TOPICS = [
  'Kesehatan reproduksi',
  'HIV/AIDS',
  'Gizi keluarga dan pencegahan stunting',
  'Demam berdarah dan kebersihan lingkungan',
  'Keselamatan kerja becak dan ojek',
  'Mengatur keuangan rumah tangga',
  'Cara melaporkan klaim dan melengkapi berkas',
  'Tekanan darah dan gula darah',
  'Hak peserta dan pengaduan',
  'Bahaya rentenir dan pinjaman daring ilegal',
];

/** The topic of the outreach before the start. */
export const OUTREACH_TOPIC = 'Sosialisasi Askesos: tujuan, sasaran, iuran dan klaim';

/** What deliberations decide; `days` is how long the owner has. */
export const DECISIONS = [
  { text: 'Urutan tuan rumah disepakati; semua anggota mendapat giliran.', days: 0 },
  { text: 'Anggota yang berhalangan hadir menitipkan iuran kepada anggota lain.', days: 0 },
  { text: 'Petugas mengumumkan status klaim di setiap pertemuan.', days: 30 },
  { text: 'Daftar ahli waris dilengkapi bersama petugas.', days: 45 },
  { text: 'Dana klaim diserahkan di rumah peserta dengan seorang saksi.', days: 14 },
  { text: 'Anggota yang menunggak dua bulan dikunjungi sebelum ditangguhkan.', days: 21 },
  { text: 'Waktu pertemuan tetap; perubahan diberitahukan tiga hari sebelumnya.', days: 0 },
];
