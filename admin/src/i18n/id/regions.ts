/** Administrative regions. */
export const regions = {
  name: 'Wilayah',
  village: 'Kelurahan / desa',
};
