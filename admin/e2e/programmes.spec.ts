import { expect, test } from './support/test';

test('every term of the programme has its source or the mark that it has none @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  await page.goto('/programmes');
  await expect(page.getByText('Iuran setiap bulan')).toBeVisible();
  const lines = page.getByRole('main').getByRole('listitem');
  expect(await lines.count()).toBeGreaterThan(15);
  for (const line of await lines.all()) {
    await expect(line).toContainText(/contoh, belum diverifikasi|Sumber: ./);
  }
  const benefits = page.getByRole('region', { name: 'Santunan' }).getByRole('cell');
  for (const benefit of await benefits.all()) {
    await expect(benefit).toContainText(/Rp\s[\d.]+/);
    await expect(benefit).toContainText(/contoh, belum diverifikasi|Sumber: ./);
  }
});
