/** Attendance at meetings. */
export const attendances = {
  name: 'Kehadiran',
  none: {
    title: 'Belum ada kehadiran tercatat',
    body: 'Kehadiran dicatat petugas pada setiap pertemuan, terpisah dari pembayaran iuran.',
  },
};
