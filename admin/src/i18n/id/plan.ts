import type { HolidayRule, MeetingPlanOutcome } from '../../data/gql/enums';

const rule: Record<HolidayRule, string> = {
  BEFORE: 'Bila hari itu libur, pertemuan maju ke hari kerja sebelumnya.',
  AFTER: 'Bila hari itu libur, pertemuan mundur ke hari kerja berikutnya.',
  ASK: 'Bila hari itu libur, Anda memilih harinya di sini.',
};
const preview: Record<MeetingPlanOutcome, string> = {
  PLANNED: 'Akan dijadwalkan',
  MOVED_FOR_DAY_OFF: 'Dipindah karena libur',
  NEEDS_CHOICE: 'Perlu pilihan',
  EXISTS: 'Sudah ada',
  CLASHES: 'Bentrok',
  LEFT_OUT: 'Dilewati',
};
const saved: Record<MeetingPlanOutcome, string> = {
  PLANNED: 'Terjadwal',
  MOVED_FOR_DAY_OFF: 'Terjadwal di hari lain',
  NEEDS_CHOICE: 'Belum dijadwalkan',
  EXISTS: 'Sudah ada',
  CLASHES: 'Bentrok, belum dijadwalkan',
  LEFT_OUT: 'Dilewati',
};

/** Planning the meetings of a group for a whole term. */
export const plan = {
  button: 'Rencanakan satu masa',
  title: 'Rencanakan satu masa: %{name}',
  fromOn: 'Mulai',
  fromOnHelp: 'Hari pertama rencana',
  untilOn: 'Sampai',
  untilOnHelp: 'Kosongkan untuk sampai akhir angkatan',
  rule,
  preview,
  saved,
  insteadOf: 'pengganti %{day}',
  choose: 'Pilihan untuk %{day}',
  answers: {
    before: 'Sebelumnya: %{day}',
    sameDay: 'Tetap: %{day}',
    after: 'Sesudahnya: %{day}',
    leaveOut: 'Lewati',
    other: 'Tanggal lain',
  },
  counts: {
    planned: '%{smart_count} pertemuan dijadwalkan',
    NEEDS_CHOICE: '%{smart_count} perlu pilihan',
    CLASHES: '%{smart_count} bentrok',
    LEFT_OUT: '%{smart_count} dilewati',
    EXISTS: '%{smart_count} sudah ada',
  },
  summary: 'Ringkasan rencana',
  noDays: 'Tidak ada hari pertemuan pada masa ini. Pilih masa yang lebih panjang.',
  clashReason: 'Alasan tetap diadakan walau bentrok',
  clashReasonHelp:
    'Berlaku untuk semua yang bentrok di rencana ini dan tercatat di tiap pertemuan.',
  save: 'Jadwalkan %{smart_count} pertemuan',
  saving: 'Menjadwalkan %{smart_count} pertemuan …',
  done: 'Rencana tersimpan',
  toCalendar: 'Lihat di kalender',
  toGroup: 'Kembali ke kelompok',
};
