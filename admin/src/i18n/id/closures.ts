import type { ClosureKind } from '../../data/gql/enums';

const kindHelp: Record<ClosureKind, string> = {
  LOCAL: 'panen, pesta adat, duka, banjir',
  JOINT_LEAVE: 'menurut keputusan bersama menteri',
  WORKING_DAY: 'kalender menyebutnya libur, kenyataannya tidak',
};

/** Days off, and those entered by hand. */
export const closures = {
  name: 'Hari libur',
  title: 'Hari libur & penutupan',
  entered: 'Dimasukkan lembaga Anda',
  comingOf: 'Yang akan datang, %{year}',
  year: 'Tahun',
  noDays: 'Tidak ada lagi hari libur pada tahun ini.',
  sourceHelp:
    'Hari libur nasional dihitung dari kalender; hari raya Islam dapat berbeda sehari dari keputusan bersama menteri. Bila berbeda, masukkan yang benar di sini.',
  retiredOn: 'ditarik',
  fields: {
    kind: 'Jenis',
    name: 'Nama',
    fromOn: 'Hari pertama',
    toOn: 'Hari terakhir',
    retiredOn: 'Ditarik pada',
  },
  kindHelp,
  none: {
    title: 'Belum ada yang dimasukkan',
    body: 'Masukkan cuti bersama begitu diumumkan, atau hari tanpa kegiatan di sini: panen, pesta adat, duka, banjir. Rencana pertemuan lalu menghindarinya menurut aturan tiap kelompok.',
  },
  add: {
    button: 'Tambah hari',
    title: 'Tambah hari libur atau penutupan',
    body: 'Pertemuan yang sudah dijadwalkan tetap di tempatnya dan ditandai bentrok; yang direncanakan sesudah ini menghindarinya.',
    nameHelp: 'Seperti orang menyebutnya, misalnya Pesta panen.',
    toOnHelp: 'Kosongkan bila hanya sehari; paling lama 60 hari.',
    done: 'Hari libur ditambahkan',
  },
  retire: {
    button: 'Tarik kembali',
    label: 'Tarik kembali %{name}',
    title: 'Tarik kembali %{name}?',
    body: 'Hari-harinya kembali seperti semula. Catatannya tetap tersimpan.',
    done: 'Ditarik kembali',
  },
};
