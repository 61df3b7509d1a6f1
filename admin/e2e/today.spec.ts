import { expect, test } from './support/test';

test('the queue says what waits, and each row opens just that', async ({ page, signInAs }) => {
  await signInAs('head');
  await page.goto('/');
  const queue = page.getByRole('region', { name: 'Perlu ditindaklanjuti' });
  const overdue = queue.getByRole('link', { name: /klaim melewati batas waktu/ });
  // The most pressing stands first.
  await expect(queue.getByRole('listitem').first()).toContainText('klaim melewati batas waktu');
  const count = Number.parseInt(await overdue.innerText(), 10);
  expect(count).toBeGreaterThan(0);
  await overdue.click();
  await expect(page.getByRole('heading', { name: 'Klaim', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/isOverdue/);
  await expect(page.getByRole('main').getByText(/Terlambat \d+ hari/)).toHaveCount(count);
});

test('two figures lead, say what they count, and open the list behind them', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await page.goto('/');
  const meetings = page.getByRole('region', { name: 'Pertemuan terlaksana sesuai rencana' });
  await expect(meetings).toContainText(/\d+%/);
  await expect(meetings).toContainText(/\d+ dari \d+ pertemuan yang direncanakan/);
  const claims = page.getByRole('region', { name: 'Klaim dibayar tepat waktu' });
  await expect(claims).toContainText(/\d+ dari \d+ klaim yang diterima atau terlambat/);
  await claims.getByRole('button', { name: /Arti angka/ }).click();
  await expect(page.getByText(/Batas waktu dihitung sejak berkas lengkap/)).toBeVisible();
  await page.keyboard.press('Escape');
  await claims.getByRole('link', { name: 'Klaim yang terlambat' }).click();
  await expect(page).toHaveURL(/\/claims\?.*isOverdue/);
  await expect(
    page
      .getByRole('main')
      .getByText(/Terlambat \d+ hari/)
      .first(),
  ).toBeVisible();
});

test('an analyst sees the figures, and nothing to do', async ({ page, signInAs }) => {
  await signInAs('analyst');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Klaim dibayar tepat waktu' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Klaim yang terlambat' })).toHaveCount(0);
});
