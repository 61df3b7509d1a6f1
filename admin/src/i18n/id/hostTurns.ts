import type { HostReason } from '../../data/gql/enums';

const reasons: Record<HostReason, string> = {
  NEVER_HOSTED: 'Belum pernah menjadi tuan rumah.',
  FEWEST_TURNS: 'Baru %{smart_count} kali menjadi tuan rumah, paling sedikit di kelompok.',
  LONGEST_AGO: 'Sama-sama %{smart_count} kali, tetapi gilirannya paling lama berlalu: %{day}.',
  SENIORITY: 'Sama-sama %{smart_count} kali; ia lebih dulu menjadi anggota.',
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
  seniorityAtStart: 'Sama-sama belum pernah; ia lebih dulu menjadi anggota.',
};
