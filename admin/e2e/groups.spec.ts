import { expect, test } from './support/test';

test('a group shows its members and answers why each host comes when', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  await page.goto('/groups');
  await page.getByRole('main').getByText('Kelompok Melati', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kelompok Melati', level: 1 })).toBeVisible();
  const members = page.getByRole('tabpanel').getByRole('listitem');
  await expect.poll(() => members.count()).toBeGreaterThan(14);

  await page.getByRole('tab', { name: 'Giliran tuan rumah' }).click();
  const queue = page.getByRole('region', { name: 'Antrean' });
  await queue.getByRole('button', { name: /^Tampilkan semua/ }).click();
  const places = queue.getByRole('listitem');
  await expect.poll(() => places.count()).toBeGreaterThan(14);
  await expect(places.first()).toContainText('Giliran berikutnya');
  for (const place of await places.all()) {
    await expect(place).toContainText(/giliran|menunggu|tuan rumah|terdaftar/i);
  }
});

test('a change of the meeting day is saved and told in words @once', async ({ page, signInAs }) => {
  await signInAs('head');
  await page.goto('/groups');
  await page.getByRole('main').getByText('Kelompok Flamboyan', { exact: true }).click();
  await page.getByRole('link', { name: 'Ubah' }).click();
  await page.getByRole('combobox', { name: 'Pekan' }).click();
  await page.getByRole('option', { name: 'Pekan terakhir' }).click();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText(/^Hari \w+ terakhir setiap bulan/)).toBeVisible();
});

test('an analyst reads groups without the names of participants @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('analyst');
  await page.goto('/groups');
  await page.getByRole('main').getByText('Kelompok Melati', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kelompok Melati', level: 1 })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);

  await page.goto('/participants');
  await expect(page.getByRole('heading', { name: 'Akses ditolak' })).toBeVisible();
});
