/** Changes of money that one person proposes and another approves. */
export const pendingChanges = {
  name: 'Persetujuan',
  fields: {
    decidableByMe: 'Menunggu saya',
    state: 'Keadaan',
    kind: 'Jenis',
    note: 'Catatan (boleh kosong)',
  },
  mine: 'ya',
  none: {
    title: 'Belum ada yang perlu disetujui',
    body: 'Pembatalan iuran, selisih kas, pencairan dana klaim dan pengembalian iuran menunggu orang kedua di sini.',
  },
  waitsFor: 'Menunggu orang kedua: %{roles}',
  proposedBy: 'Diusulkan %{name}, %{moment}: %{reason}',
  decidedBy: 'Diputuskan %{name}, %{moment}.',
  onRecord: 'Pembatalan menunggu persetujuan',
  approve: {
    button: 'Setujui',
    title: 'Setujui perubahan ini?',
    body: '%{kind}, %{amount}, diusulkan %{name}: %{reason}. Dilaksanakan saat itu juga.',
    done: 'Disetujui dan dilaksanakan',
  },
  reject: {
    button: 'Tolak',
    title: 'Tolak perubahan ini?',
    body: 'Tidak ada uang yang berpindah. Pengusul membaca alasannya.',
    done: 'Ditolak',
  },
  withdraw: {
    button: 'Tarik usulan',
    title: 'Tarik usulan ini?',
    body: 'Tidak ada uang yang berpindah. Alasannya tetap tercatat.',
    done: 'Usulan ditarik',
  },
};
