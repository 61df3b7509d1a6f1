import type { MeetingClashKind } from '../../data/gql/enums';

const kinds: Record<MeetingClashKind, string> = {
  GROUP_MEETS: 'Kelompok ini sudah punya pertemuan pada hari itu:',
  OFFICER_BUSY: 'Petugas memimpin pertemuan lain pada jam itu:',
  HOST_BUSY: 'Tuan rumah menjamu pertemuan lain pada jam itu:',
  PLACE_TAKEN: 'Tempat ini dipakai pertemuan lain pada jam itu:',
  DAY_OFF: '%{day} hari libur: %{name} (%{dayOffKind}).',
  GAP_SHORT: 'Hanya %{smart_count} hari dari pertemuan lain kelompok ini, kurang dari 21 hari:',
  GAP_LONG: '%{smart_count} hari dari pertemuan lain kelompok ini, lebih dari 40 hari:',
};

/** What stands in the way of a meeting. */
export const clashes = {
  ...kinds,
  none: 'Tidak ada bentrok pada waktu ini.',
  found: 'Waktu ini bentrok. Pilih waktu lain, atau tulis alasan mengapa tetap diadakan.',
  inTheWay: 'Waktu ini tidak dapat dipakai. Pilih hari atau jam lain.',
  reason: 'Alasan tetap diadakan',
  reasonForFollowing:
    'Isi bila pertemuan boleh tetap dipindahkan walau bentrok. Tanpa alasan, yang bentrok tidak dipindahkan.',
};
