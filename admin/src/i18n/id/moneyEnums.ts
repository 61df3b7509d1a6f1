import type * as gql from '../../data/gql/enums';

const HandoverState: Record<gql.HandoverState, string> = {
  WAITING: 'Menunggu penerima',
  CONFIRMED: 'Diterima',
  REFUSED: 'Ditolak',
  WITHDRAWN: 'Ditarik kembali',
};
const RefundGround: Record<gql.RefundGround, string> = {
  TERM_ENDED: 'Masa selesai',
  WITHDRAWN: 'Mengundurkan diri',
  LAPSED: 'Gugur',
  DECEASED: 'Meninggal',
};
const RefundState: Record<gql.RefundState, string> = {
  WAITING: 'Menunggu diserahkan',
  PAID: 'Sudah diserahkan',
  WITHDRAWN: 'Ditarik kembali',
};
const ContactWay: Record<gql.ContactWay, string> = {
  PHONE: 'Telepon',
  MESSAGE: 'Pesan tertulis',
  VISIT: 'Kunjungan ke rumah',
  MEETING: 'Di pertemuan kelompok',
  THROUGH_SOMEBODY: 'Lewat tetangga atau keluarga',
};
const ContactOutcome: Record<gql.ContactOutcome, string> = {
  WILL_FETCH: 'Akan mengambil',
  NO_ANSWER: 'Tidak terjawab',
  UNKNOWN_THERE: 'Salah nomor atau sudah pindah',
  REFUSES: 'Tidak mau menerima',
  OTHER: 'Lainnya',
};
const StandingStatus: Record<gql.StandingStatus, string> = {
  PUNCTUAL: 'Tertib',
  IN_GRACE: 'Masa tenggang',
  IN_ARREARS: 'Menunggak',
  TO_SUSPEND: 'Dapat ditangguhkan',
  TO_LAPSE: 'Dapat digugurkan',
};
const ArrearsPolicy: Record<gql.ArrearsPolicy, string> = {
  PAY_SAVED: 'Bayar yang terkumpul',
  HOLD: 'Tahan yang menunggak',
};
const RefundHold: Record<gql.RefundHold, string> = {
  REFUNDED: 'Sudah dikembalikan',
  NOT_DUE: 'Masa belum selesai',
  NOTHING_SAVED: 'Tidak ada iuran',
  OPEN_CLAIM: 'Klaim masih berjalan',
  NO_BENEFICIARY: 'Belum ada ahli waris',
  PROPOSED: 'Diusulkan tersendiri',
  ARREARS: 'Menunggak',
};
const FundAlert: Record<gql.FundAlert, string> = {
  NONE: 'Cukup untuk 90 hari',
  WITHIN_90_DAYS: 'Tidak cukup untuk 90 hari',
  WITHIN_30_DAYS: 'Tidak cukup untuk 30 hari',
};
const LedgerAccountKind: Record<gql.LedgerAccountKind, string> = {
  PREMIUM_CASH: 'Kas iuran',
  PREMIUM_BANK: 'Bank iuran',
  PARTICIPANT_SAVINGS: 'Tabungan peserta',
  PREMIUM_DIFFERENCE: 'Selisih kas',
  CLAIM_CASH: 'Kas klaim',
  CLAIM_BANK: 'Bank klaim',
  CLAIM_FUND: 'Dana klaim',
  CLAIMS_PAID: 'Klaim dibayar',
};
const LedgerSourceKind: Record<gql.LedgerSourceKind, string> = {
  PREMIUM_PAYMENT: 'Iuran',
  CLAIM: 'Klaim',
  FUND_TRANCHE: 'Pencairan',
  BANK_DEPOSIT: 'Setoran',
  CASH_DIFFERENCE: 'Selisih kas',
  REFUND: 'Pengembalian iuran',
};
const BookCheckName: Record<gql.BookCheckName, string> = {
  ENTRY_UNBALANCED: 'Jurnal yang tidak seimbang',
  POSTING_ORPHANED: 'Baris tanpa jurnal atau akun',
  FUND_MIXED: 'Uang iuran dan uang klaim tercampur',
  REVERSAL_DIFFERS: 'Pembatalan yang tidak sama dengan jurnalnya',
  ACCOUNT_OVERDRAWN: 'Kas, bank atau tabungan di bawah nol',
  PAYMENT_UNPOSTED: 'Iuran yang tidak dibukukan',
  PAYMENT_POSTED_TWICE: 'Iuran yang dibukukan dua kali',
  SAVINGS_DIFFER: 'Tabungan yang berbeda dari iuran',
  ALLOCATION_DIFFERS: 'Iuran yang bulannya tidak pas',
  MONTH_OVERPAID: 'Bulan yang dibayar berlebih',
  RECEIPT_GAP: 'Nomor kuitansi yang hilang atau ganda',
  RECEIPT_COUNTER_DIFFERS: 'Penghitung kuitansi yang berbeda',
  CLAIM_UNPOSTED: 'Klaim dibayar yang tidak dibukukan',
  DEPOSIT_UNPOSTED: 'Setoran yang tidak dibukukan',
  DIFFERENCE_UNPOSTED: 'Selisih kas yang tidak dibukukan',
  REFUND_DIFFERS: 'Pengembalian yang berbeda dari iuran',
  ENTRY_UNEXPLAINED: 'Jurnal tanpa asal',
};

/** Enum values of money as an officer says them, in the order choices are offered. */
export const moneyEnums = {
  HandoverState,
  RefundGround,
  RefundState,
  ContactWay,
  ContactOutcome,
  StandingStatus,
  ArrearsPolicy,
  RefundHold,
  FundAlert,
  LedgerAccountKind,
  LedgerSourceKind,
  BookCheckName,
};
