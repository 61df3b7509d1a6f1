/** Money ahead at a death. */
export const claimAdvances = {
  title: 'Uang muka',
  amount: 'Uang muka',
  by: 'Diusulkan dan disetujui',
  state: 'Keadaan',
  offer: 'Keluarga boleh menerima sampai %{amount} lebih dulu, misalnya untuk pemakaman.',
  propose: 'Usulkan uang muka',
  proposeBody:
    'Dibayar dari dana klaim begitu orang lain menyetujuinya, dan dikurangkan dari pembayaran klaim. Jam terus berjalan.',
  proposed: 'Usulan menunggu orang kedua',
  end: 'Selesaikan uang muka',
  endBody:
    'Klaim ini ditolak, uang mukanya masih di luar. Uang yang kembali masuk lagi ke dana klaim; yang dihapus tetap tercatat sebagai dibayar. Kepala lembaga menyetujui.',
  outcome: 'Bagaimana berakhir',
};
