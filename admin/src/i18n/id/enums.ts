import type * as gql from '../../data/gql/enums';
import type { Weekday as WeekdayName } from '../../groups/weekday';
import { claimClockEnums } from './claimClock';
import { moneyEnums } from './moneyEnums';

const Role: Record<gql.Role, string> = {
  HEAD: 'Kepala lembaga',
  TREASURER: 'Bendahara',
  OFFICER: 'Petugas',
  ANALYST: 'Analis',
  MINISTRY: 'Dinas Sosial / Kementerian',
};
const Sex: Record<gql.Sex, string> = { FEMALE: 'Perempuan', MALE: 'Laki-laki' };
const WorkCategory: Record<gql.WorkCategory, string> = {
  SELF_EMPLOYED: 'Usaha sendiri',
  WORKS_FOR_OTHERS: 'Bekerja pada orang lain',
  OWNER_WITH_FEW_EMPLOYEES: 'Usaha dengan 1–2 pekerja',
};
const EnrolmentStatus: Record<gql.EnrolmentStatus, string> = {
  ACTIVE: 'Aktif',
  SUSPENDED: 'Ditangguhkan',
  LAPSED: 'Gugur',
  MATURED: 'Selesai masa',
  WITHDRAWN: 'Mengundurkan diri',
  DECEASED: 'Meninggal',
};
const Relationship: Record<gql.Relationship, string> = {
  SPOUSE: 'Suami / istri',
  CHILD: 'Anak',
  PARENT: 'Orang tua',
  SIBLING: 'Saudara kandung',
  OTHER: 'Lainnya',
};
const NikWarning: Record<gql.NikWarning, string> = {
  NIK_REGION_UNKNOWN: 'Enam angka pertama bukan kode wilayah yang dikenal.',
  NIK_SEX_MISMATCH: 'Angka tanggal pada NIK tidak sesuai dengan jenis kelamin.',
  NIK_BIRTH_DATE_MISMATCH: 'Tanggal lahir pada NIK berbeda dengan yang diisi.',
  NIK_DATE_IMPOSSIBLE: 'Tanggal lahir pada NIK tidak mungkin ada.',
  NIK_SERIAL_ZERO: 'Empat angka terakhir NIK tidak boleh 0000.',
};
const Weekday: Record<WeekdayName, string> = {
  MONDAY: 'Senin',
  TUESDAY: 'Selasa',
  WEDNESDAY: 'Rabu',
  THURSDAY: 'Kamis',
  FRIDAY: 'Jumat',
  SATURDAY: 'Sabtu',
  SUNDAY: 'Minggu',
};
const HostTurnState: Record<gql.HostTurnState, string> = {
  PLANNED: 'Direncanakan',
  HOSTED: 'Sudah menjadi tuan rumah',
  DEFERRED: 'Ditunda',
  EXEMPTED: 'Dibebaskan',
  CANCELLED: 'Dibatalkan',
  SWAPPED: 'Ditukar',
};
const HostBasis: Record<gql.HostBasis, string> = {
  RULE: 'Menurut antrean',
  OVERRIDE: 'Keputusan musyawarah',
  SWAP: 'Tukar giliran',
  EARLIER_PLAN: 'Rencana sebelumnya',
  NOBODY: 'Belum ada',
};
const HostCycleState: Record<gql.HostCycleState, string> = {
  HOSTED: 'Sudah',
  PLANNED: 'Direncanakan',
  WAITING: 'Menunggu',
  EXEMPTED: 'Dibebaskan',
};
const ConsentMeans: Record<gql.ConsentMeans, string> = {
  IN_PERSON: 'Bertemu langsung',
  AT_MEETING: 'Di depan pertemuan',
  BY_PHONE: 'Lewat telepon',
  BY_MESSAGE: 'Lewat pesan',
};
const AttendanceState: Record<gql.AttendanceState, string> = {
  PRESENT: 'Hadir',
  LATE: 'Terlambat',
  EXCUSED: 'Izin',
  SICK: 'Sakit',
  ABSENT: 'Tanpa kabar',
};
const PremiumDueStatus: Record<gql.PremiumDueStatus, string> = {
  PAID: 'Lunas',
  PARTIAL: 'Sebagian',
  DUE: 'Jatuh tempo',
  OVERDUE: 'Menunggak',
  FUTURE: 'Belum waktunya',
};
const PaymentMethod: Record<gql.PaymentMethod, string> = { CASH: 'Tunai', TRANSFER: 'Transfer' };
const BankRowState: Record<gql.BankRowState, string> = {
  PROPOSED: 'Usulan iuran',
  UNMATCHED: 'Belum dikenal',
  BROKEN: 'Tidak terbaca',
  MATCHED: 'Cocok',
  SET_ASIDE: 'Disisihkan',
  KNOWN: 'Berulang',
};
const BankRowNaming: Record<gql.BankRowNaming, string> = {
  MEMBER_NUMBER: 'nomor peserta',
  PHONE: 'nomor telepon',
  FULL_NAME: 'nama lengkap',
};
const BankRowOpenBecause: Record<gql.BankRowOpenBecause, string> = {
  NOBODY_NAMED: 'Keterangannya tidak menyebut peserta.',
  SEVERAL_NAMED: 'Keterangannya cocok dengan beberapa peserta.',
  NOT_IN_COHORT: 'Yang disebut tidak terdaftar di angkatan rekening ini.',
  RULE: 'Aturan program menolak pembayaran ini.',
  MONEY_OUT: 'Uang keluar yang bukan pengembalian iuran yang tercatat.',
};
const BankRowField: Record<gql.BankRowField, string> = {
  ROW: 'Baris',
  DATE: 'Tanggal',
  AMOUNT: 'Jumlah',
};
const BankRowAsideReason: Record<gql.BankRowAsideReason, string> = {
  NOT_PREMIUM: 'Bukan uang iuran',
  BANK_FEE: 'Biaya atau pajak bank',
  BANK_INTEREST: 'Bunga bank',
  CLAIM_MONEY: 'Dana klaim yang salah rekening',
  OTHER: 'Lainnya, tulis di catatan',
};
const BankThingKind: Record<gql.BankThingKind, string> = {
  DEPOSIT: 'Setoran',
  PAYMENT: 'Iuran',
  PAYOUT: 'Pengembalian',
};
const BankFileEncoding: Record<gql.BankFileEncoding, string> = {
  UTF_8: 'UTF-8',
  UTF_16LE: 'UTF-16 LE',
  UTF_16BE: 'UTF-16 BE',
  WINDOWS_1252: 'Windows-1252',
};
const BankDateFormat: Record<gql.BankDateFormat, string> = {
  DAY_MONTH_YEAR: '23/11/2026',
  YEAR_MONTH_DAY: '2026-11-23',
  DAY_MONTH_NAME_YEAR: '23-Nov-2026',
};
const BankNumberFormat: Record<gql.BankNumberFormat, string> = {
  INDONESIAN: '1.500.000,00',
  ENGLISH: '1,500,000.00',
};
const CsvDelimiter: Record<gql.CsvDelimiter, string> = {
  COMMA: 'Koma',
  SEMICOLON: 'Titik koma',
  TAB: 'Tab',
};
const ReceiptFormat: Record<gql.ReceiptFormat, string> = { MM58: '58 mm', MM80: '80 mm', A4: 'A4' };
const MeetingKind: Record<gql.MeetingKind, string> = {
  MONTHLY: 'Pertemuan bulanan',
  OUTREACH: 'Sosialisasi',
  DELIBERATION: 'Musyawarah',
};
const MeetingStatus: Record<gql.MeetingStatus, string> = {
  PLANNED: 'Direncanakan',
  HELD: 'Terlaksana',
  CANCELLED: 'Batal',
};
const HolidayRule: Record<gql.HolidayRule, string> = {
  ASK: 'Tanyakan dulu, petugas yang memilih',
  BEFORE: 'Maju ke hari kerja sebelumnya',
  AFTER: 'Mundur ke hari kerja berikutnya',
};
const DayOffKind: Record<gql.DayOffKind, string> = {
  HOLIDAY: 'Libur nasional',
  JOINT_LEAVE: 'Cuti bersama',
  CLOSURE: 'Penutupan setempat',
};
const ClosureKind: Record<gql.ClosureKind, string> = {
  LOCAL: 'Penutupan setempat',
  JOINT_LEAVE: 'Cuti bersama',
  WORKING_DAY: 'Hari biasa',
};
const ClaimCause: Record<gql.ClaimCause, string> = {
  ILLNESS: 'Sakit',
  ACCIDENT: 'Kecelakaan',
  DEATH: 'Meninggal dunia',
};
const ClaimStage: Record<gql.ClaimStage, string> = {
  REPORTED: 'Dilaporkan',
  DOCUMENTS_COMPLETE: 'Berkas lengkap',
  VERIFIED: 'Terverifikasi',
  APPROVED: 'Disetujui',
  REJECTED: 'Ditolak',
  DISBURSED: 'Dana dicairkan',
  RECEIVED: 'Diterima keluarga',
};
const Timeliness: Record<gql.Timeliness, string> = {
  ON_TRACK: 'Sesuai jadwal',
  DUE_SOON: 'Segera jatuh tempo',
  DUE_TODAY: 'Jatuh tempo hari ini',
  OVERDUE: 'Terlambat',
  SETTLED_ON_TIME: 'Selesai tepat waktu',
  SETTLED_LATE: 'Selesai terlambat',
};
const ServiceStage: Record<gql.ServiceStage, string> = {
  COMPLETE_DOCUMENTS: 'Melengkapi berkas',
  VERIFY: 'Verifikasi',
  DECIDE: 'Keputusan',
  DISBURSE: 'Pencairan dana',
  CONFIRM_RECEIPT: 'Konfirmasi diterima keluarga',
  WHOLE_CASE: 'Seluruh klaim',
};

const RecipientKind: Record<gql.RecipientKind, string> = {
  HOST: 'Tuan rumah',
  MEMBER: 'Anggota',
  HEIR: 'Ahli waris',
  USER: 'Petugas',
};
const MessageTemplate: Record<gql.MessageTemplate, string> = {
  HOST_REMINDER: 'Pengingat tuan rumah',
  MEMBER_REMINDER: 'Pengingat anggota',
  OFFICER_REMINDER: 'Pengingat petugas',
  MEETING_MOVED: 'Kabar dipindahkan',
  MEETING_CANCELLED: 'Kabar dibatalkan',
  CLAIM_DIGEST: 'Ringkasan klaim',
  CLAIM_CODE_ISSUED: 'Kode klaim dibuat',
  CLAIM_DOCUMENTS_ASKED: 'Permintaan berkas klaim',
};
const MessageState: Record<gql.MessageState, string> = {
  QUEUED: 'Menunggu waktunya',
  SENDING: 'Sedang dikirim',
  SENT: 'Terkirim',
  FAILED: 'Gagal',
  CANCELLED: 'Ditarik',
  SKIPPED: 'Tidak dikirim',
};
const MessageReason: Record<gql.MessageReason, string> = {
  NO_CONSENT: 'Belum bersedia dikirimi pesan',
  NO_ADDRESS: 'Nomor telepon belum ada',
  MEETING_MOVED: 'Pertemuan dipindahkan',
  MEETING_CANCELLED: 'Pertemuan dibatalkan',
  RECIPIENT_LEFT: 'Tidak lagi menjadi peserta',
  NOT_NEEDED: 'Tidak diperlukan lagi',
  TOO_LATE: 'Waktunya sudah lewat',
  REFUSED: 'Ditolak penerima atau penyedia pesan',
  GAVE_UP: 'Gagal setelah dicoba berkali-kali',
  INTERRUPTED: 'Terputus saat dikirim, mungkin sudah sampai',
};

/** Enum values as an officer says them, in the order choices are offered. */
const ChangeState: Record<gql.ChangeState, string> = {
  PROPOSED: 'Menunggu persetujuan',
  APPROVED: 'Disetujui',
  REJECTED: 'Ditolak',
  WITHDRAWN: 'Ditarik',
};
export const enums = {
  Role,
  Sex,
  WorkCategory,
  EnrolmentStatus,
  Relationship,
  NikWarning,
  Weekday,
  HostTurnState,
  HostBasis,
  HostCycleState,
  ConsentMeans,
  AttendanceState,
  PremiumDueStatus,
  PaymentMethod,
  ReceiptFormat,
  BankRowState,
  BankRowNaming,
  BankRowOpenBecause,
  BankRowField,
  BankRowAsideReason,
  BankThingKind,
  BankFileEncoding,
  BankDateFormat,
  BankNumberFormat,
  CsvDelimiter,
  MeetingKind,
  MeetingStatus,
  ChangeState,
  ...claimClockEnums,
  ...moneyEnums,
  HolidayRule,
  DayOffKind,
  ClosureKind,
  ClaimCause,
  ClaimStage,
  Timeliness,
  ServiceStage,
  RecipientKind,
  MessageTemplate,
  MessageState,
  MessageReason,
};
