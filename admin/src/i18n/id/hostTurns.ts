import type { HostReason } from '../../data/gql/enums';

const reasons: Record<HostReason, string> = {
  NEVER_HOSTED: 'Belum pernah menjadi tuan rumah.',
  NOT_THIS_CYCLE: 'Belum mendapat giliran di putaran ini, %{next} sudah.',
  FEWEST_TURNS: 'Baru %{smart_count} giliran terhitung, lebih sedikit daripada %{next}.',
  LONGEST_AGO: 'Menunggu lebih lama daripada %{next}.',
  SENIORITY: 'Sama lama menunggu; terdaftar lebih dulu daripada %{next}.',
  SWAPPED: 'Antrean mengikuti tukar giliran yang disepakati kedua anggota.',
  LAST: 'Anggota lain mendapat giliran lebih dulu.',
  ONLY_ONE: 'Tidak ada anggota lain yang dapat menjadi tuan rumah.',
};

/** Turns to host the monthly meeting. */
export const hostTurns = {
  name: 'Giliran tuan rumah',
  none: {
    title: 'Belum pernah mendapat giliran',
    body: 'Setiap anggota mendapat giliran sebelum ada yang dua kali menjadi tuan rumah.',
  },
  override: 'ditetapkan musyawarah',
  noQueue: 'Belum ada antrean. Antrean muncul setelah kelompok punya anggota.',
  rule: 'Tak seorang pun dua kali menjadi tuan rumah sebelum semua mendapat giliran. Musyawarah boleh menetapkan lain; keputusannya dicatat.',
  next: 'Giliran berikutnya',
  reasons,
  waiting: {
    start: 'Menunggu sejak awal kelompok, lebih lama daripada %{next}.',
    turn: 'Giliran terakhirnya %{day}, lebih dahulu daripada %{next}.',
    joining: 'Menunggu sejak bergabung %{day}, lebih lama daripada %{next}.',
  },
  swappedWith: 'Menempati antrean ini karena bertukar giliran dengan %{name}.',
};
