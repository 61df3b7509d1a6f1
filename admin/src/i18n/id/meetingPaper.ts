import type { AttendanceState } from '../../data/gql/enums';

/** One letter for each column of the printed sheet. */
const letters: Record<AttendanceState, string> = {
  PRESENT: 'H',
  LATE: 'T',
  EXCUSED: 'I',
  SICK: 'S',
  ABSENT: 'A',
};

/** The sheet of a meeting on paper. */
export const paper = {
  title: 'Lembar cetak %{name}',
  button: 'Lembar cetak',
  print: 'Cetak',
  printAgain: 'Cetak lagi',
  help: 'Setiap cetakan mendapat nomor seri. Lembar yang belum dimasukkan muncul di Hari ini.',
  printedHelp: 'Sudah dicetak. Setelah pertemuan, masukkan dengan urutan yang sama.',
  picture: 'Lembar seperti dicetak',
  heading: 'Lembar pertemuan %{name}',
  members: '%{smart_count} anggota',
  legend: 'H hadir, T terlambat, I izin, S sakit, A tanpa kabar',
  copy: 'Cetakan ke-%{copy}',
  qr: 'Kode QR lembar %{serial}',
  noSerial: 'Belum bernomor: tekan Cetak',
  columns: {
    row: 'No.',
    name: 'Nama',
    due: 'Iuran',
    arrears: 'Tunggakan',
    paid: 'Dibayar',
    months: 'Untuk bulan',
    signature: 'Paraf',
  },
  letters,
  arrears: '%{amount} (%{smart_count} bln)',
  hostToday: 'Hari ini',
  hostNext: 'Berikutnya',
  decisions: 'Keputusan, penanggung jawab, paling lambat',
  cash: { value: 'Pecahan', pieces: 'Banyaknya', amount: 'Jumlah', total: 'Semua' },
  waiting: 'Lembar cetak belum dimasukkan',
  waitingCount: '%{smart_count} lembar belum dimasukkan',
  noneWaiting: 'Semua lembar sudah dimasukkan',
  noneWaitingHelp: 'Lembar yang dicetak dan belum dimasukkan muncul di sini.',
  printedBy: 'Dicetak oleh %{name}, %{moment}, cetakan ke-%{copy}',
  overdue: 'Pertemuan sudah lewat',
  key: 'Masukkan',
  keyIt: 'Masukkan lembar %{serial}',
  keying: 'Lembar %{serial}: urutannya sama dengan di kertas.',
  serial: 'Nomor seri lembar',
  serialHelp: 'Di sudut kanan atas lembar, misalnya LP-2026-000123.',
  unknownSerial: 'Tidak ada lembar dengan nomor ini.',
};
