import type * as gql from '../../data/gql/enums';

const ResponsibleParty: Record<gql.ResponsibleParty, string> = {
  FAMILY: 'Keluarga',
  OFFICER: 'Petugas',
  INSTITUTION: 'Lembaga',
  DINAS: 'Dinas Sosial',
  MINISTRY: 'Kementerian',
  BANK: 'Bank',
};
const ClaimHoldReason: Record<gql.ClaimHoldReason, string> = {
  DOCUMENTS_ASKED: 'Berkas diminta dari keluarga',
  FAMILY_UNREACHABLE: 'Keluarga belum dapat dihubungi',
  HEIR_UNCLEAR: 'Ahli waris belum disepakati',
  DINAS_ANSWER_AWAITED: 'Menunggu jawaban Dinas',
  FUNDS_AWAITED: 'Menunggu dana dari kementerian',
  BANK_ANSWER_AWAITED: 'Menunggu bank',
};
const ForecastBasis: Record<gql.ForecastBasis, string> = {
  INSTITUTION: 'menurut kecepatan lembaga ini',
  PROGRAMME: 'menurut kecepatan lembaga lain, karena klaim di sini masih sedikit',
  PROMISE: 'menurut janji program, karena klaim masih sedikit',
};
const SettlementBucket: Record<gql.SettlementBucket, string> = {
  LE_7: 'Sampai 7 hari',
  D8_30: '8–30 hari',
  D31_90: '31–90 hari',
  GT_90: 'Lebih dari 90 hari',
};
const HandoverWay: Record<gql.HandoverWay, string> = {
  MEETING: 'Di pertemuan',
  VISIT: 'Kunjungan atau transfer',
};

/** Names of what the claim clock tells apart. */
export const claimClockEnums = {
  ResponsibleParty,
  ClaimHoldReason,
  ForecastBasis,
  HandoverWay,
  SettlementBucket,
};

/** What makes a claim wait. */
export const hold = {
  button: 'Tandai menunggu',
  confirm: 'Tandai',
  body: 'Hari-harinya dihitung pada pihak yang ditunggu. Batas waktu untuk keluarga tidak bergeser.',
  reason: 'Menunggu apa',
  untilOn: 'Paling lama sampai',
  untilHelp: 'Paling lama 30 hari; sesudah itu dilihat lagi.',
  done: 'Klaim ditandai menunggu',
  notice: '%{reason}, dari %{from} sampai paling lama %{until}. Harinya dihitung pada: %{party}.',
  end: 'Sudah tidak menunggu',
  ended: 'Klaim berjalan lagi',
  chip: '%{reason}, s.d. %{day}',
};

/** What is known before it is late. */
export const forecast = {
  expected: 'Diperkirakan diterima %{day}, kemungkinan besar sebelum %{by}.',
  farOff: 'lebih dari 180 hari lagi',
  risk: 'Berisiko terlambat %{percent} %',
  atMeeting: 'Serahkan di pertemuan %{day}: masih tepat waktu.',
  visit: 'Pertemuan berikutnya terlambat; kunjungi keluarga paling lambat %{day}.',
  transfer: 'Atau transfer paling lambat %{day}.',
  visitNow: 'Janji sudah lewat: pastikan keluarga menerima hari ini, jangan menunggu pertemuan.',
};

/** With whom a claim lay. */
export const days = {
  title: 'Ke mana hari-harinya',
  both: '%{smart_count} hari, %{working} hari kerja',
  each: 'Rinciannya',
  from: '%{day}: %{party}, %{stage}, %{smart_count} hari',
  unreported: 'belum dilaporkan',
};
