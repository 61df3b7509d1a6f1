import type { Locator, Page } from '@playwright/test';
import { expect, isPhone, test } from './support/test';

/** The rows of a list: of the table on a wide screen, of the cards on a phone. */
function rows(page: Page): Locator {
  return isPhone(page)
    ? page.getByRole('main').getByRole('listitem')
    : page.getByRole('main').locator('tbody').getByRole('row');
}

async function openFirst(page: Page): Promise<void> {
  await rows(page).first().getByRole('link').first().click();
  await expect(page.getByRole('tab', { name: 'Iuran' })).toBeVisible();
}

test.beforeEach(async ({ signInAs }) => {
  await signInAs('head');
});

test('searching and filtering narrow the list, stand in the address, and can be undone', async ({
  page,
}) => {
  await page.goto('/participants');
  await expect(rows(page)).toHaveCount(25);

  await page.getByRole('button', { name: 'Tunggakan' }).click();
  await page.getByRole('menuitem', { name: '3 bulan atau lebih' }).click();
  await expect(page.getByRole('button', { name: 'Tunggakan: 3 bulan atau lebih' })).toBeVisible();
  await expect(page).toHaveURL(/arrearsMonthsFrom/);
  const behind = /Menunggak ([3-9]|\d\d) bulan/;
  await expect(rows(page).filter({ hasNotText: behind })).toHaveCount(0);
  await expect(rows(page).first()).toContainText(behind);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Tunggakan: 3 bulan atau lebih' })).toBeVisible();

  await page.getByRole('searchbox').fill('tidak ada orang bernama begini');
  await expect(page.getByRole('heading', { name: 'Tidak ada yang cocok' })).toBeVisible();
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  await expect(rows(page)).toHaveCount(25);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the next page shows other people and says which rows they are @once', async ({ page }) => {
  await page.goto('/participants');
  await expect(page.getByText(/^1–25 dari \d+$/)).toBeVisible();
  const first = await rows(page).first().getByRole('link').first().innerText();
  await page.getByRole('button', { name: 'Halaman berikutnya' }).click();
  await expect(page.getByText(/^26–50 dari \d+$/)).toBeVisible();
  await expect(rows(page).first()).not.toContainText(first);
});

test('a participant’s passbook has a box for every month and says the same in words', async ({
  page,
}) => {
  await page.goto('/participants?filter={"arrearsMonthsFrom":1}');
  await openFirst(page);
  const panel = page.getByRole('region', { name: 'Buku iuran' });
  await expect(panel.getByRole('listitem')).toHaveCount(36);
  await expect(panel).toContainText(/\d+ dari 36 bulan lunas, seluruhnya Rp\s[\d.]+\./);
  await expect(panel).toContainText(/Menunggak \d+ bulan, Rp\s[\d.]+\./);
  const overdue = await panel.getByText('Tunggak', { exact: true }).count();
  const partial = await panel.getByText('Sebagian', { exact: true }).count();
  expect(overdue + partial).toBeGreaterThan(0);
});

test('a link leads straight to a tab, and going back keeps it @once', async ({ page }) => {
  await page.goto('/participants');
  await openFirst(page);
  await page.getByRole('tab', { name: 'Tuan rumah' }).click();
  await expect(page).toHaveURL(/tab=tuan-rumah/);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Tuan rumah' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('a whole NIK is shown for a reason only @once', async ({ page }) => {
  await page.goto('/participants');
  await openFirst(page);
  await page.getByRole('tab', { name: 'Data diri' }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText(/••••\d{4}/);

  await panel.getByRole('button', { name: 'Tampilkan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(dialog.getByText('Wajib diisi')).toBeVisible();
  await dialog.getByLabel('Alasan').fill('Mencocokkan dengan KTP untuk klaim');
  await dialog.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(panel).toContainText(/\d{16}/);
});
