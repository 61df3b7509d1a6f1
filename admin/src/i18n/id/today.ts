import type { WorkKind } from '../../data/gql/enums';

const work: Record<WorkKind, string> = {
  CLAIM_COMPLAINT: '%{smart_count} keluarga mengatakan uang klaim belum diterima',
  CLAIM_OVERDUE: '%{smart_count} klaim melewati batas waktu',
  CLAIM_DUE_SOON: '%{smart_count} klaim jatuh tempo hari ini atau dalam 2 hari',
  CLAIM_TO_DECIDE: '%{smart_count} klaim menunggu keputusan',
  CLAIM_TO_DISBURSE: '%{smart_count} klaim disetujui dan menunggu pencairan',
  CLAIM_TO_CONFIRM: '%{smart_count} klaim dicairkan, belum dikonfirmasi keluarga',
  CLAIM_FUND_LOW: '%{smart_count} dana klaim tidak cukup untuk 90 hari ke depan',
  CHANGE_TO_DECIDE: '%{smart_count} perubahan uang menunggu persetujuan Anda',
  HANDOVER_TO_CONFIRM: '%{smart_count} penyerahan kas menunggu konfirmasi Anda',
  CASH_UNDEPOSITED: '%{smart_count} orang memegang kas lebih dari 7 hari',
  REFUND_TO_PAY: '%{smart_count} pengembalian iuran menunggu diserahkan',
  MEETING_NOT_RECORDED: '%{smart_count} pertemuan sudah lewat dan belum dicatat',
  CASH_TO_SIGN: '%{smart_count} selisih kas menunggu tanda tangan orang kedua',
  SHEET_NOT_KEYED: '%{smart_count} lembar cetak belum dimasukkan',
  MEETING_TODAY: '%{smart_count} pertemuan hari ini',
  MEETING_WITHOUT_HOST: '%{smart_count} pertemuan belum punya tuan rumah',
  ARREARS_TO_LAPSE: '%{smart_count} kepesertaan dapat digugurkan karena tunggakan',
  ARREARS_TO_SUSPEND: '%{smart_count} kepesertaan dapat ditangguhkan karena tunggakan',
  PREMIUM_ARREARS: '%{smart_count} peserta menunggak 2 bulan atau lebih',
  BENEFICIARY_MISSING: '%{smart_count} peserta belum punya ahli waris',
};

/** The first screen. */
export const today = {
  queue: 'Perlu ditindaklanjuti',
  work,
  worth: 'senilai %{amount}',
  since: 'terlama sejak %{day}',
  nextOn: 'terdekat %{day}',
  zero: {
    title: 'Tidak ada yang tertunda',
    next: 'Pertemuan berikutnya %{day}, %{name}.',
    nextOpen: 'Pertemuan berikutnya %{day}.',
    noMeeting: 'Belum ada pertemuan yang dijadwalkan.',
  },
  meetingsHeld: {
    title: 'Pertemuan terlaksana sesuai rencana',
    counted: '%{done} dari %{planned} pertemuan yang direncanakan',
    definition:
      'Pertemuan bulanan yang terlaksana, dari semua yang rencana semulanya jatuh pada masa ini. Yang dipindahkan dihitung setelah terlaksana; yang dibatalkan atau belum dicatat dihitung tidak terlaksana.',
  },
  claimsOnTime: {
    title: 'Klaim dibayar tepat waktu',
    counted: '%{done} dari %{planned} klaim yang diterima atau terlambat',
    definition:
      'Klaim yang uangnya dikonfirmasi diterima keluarga sampai batas waktunya, dari semua yang diterima pada masa ini dan yang sudah lewat batas waktu tetapi belum diterima. Batas waktu dihitung sejak berkas lengkap; klaim yang ditolak tidak dihitung.',
  },
  definitionOf: 'Arti angka "%{title}"',
  change: {
    up: '+%{smart_count} poin: naik dari masa sebelumnya',
    down: '−%{smart_count} poin: turun dari masa sebelumnya',
    same: '±0 poin: sama dengan masa sebelumnya',
  },
  openHeld: 'Terlaksana (%{count})',
  openPlanned: 'Semua rencana (%{count})',
  openOnTime: 'Tepat waktu (%{count})',
  openLate: 'Terlambat (%{count})',
  period: 'Masa %{from} – %{to}',
  median: 'Lama klaim, nilai tengah',
  p90: 'Lama klaim, 9 dari 10 selesai dalam',
  premiums: 'Iuran terkumpul',
  attendance: 'Kehadiran',
  doneOf: '%{done} dari %{planned}',
  coming: {
    title: 'Pertemuan 7 hari ke depan',
    none: 'Tidak ada pertemuan dalam 7 hari ini.',
    more: 'dan %{smart_count} pertemuan lagi',
  },
};
