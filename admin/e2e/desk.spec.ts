import type { Locator } from '@playwright/test';
import { daysAgo } from './support/days';
import { LOGINS } from './support/logins';
import { ownGroup } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, test } from './support/test';

test('a premium is taken at the desk under a receipt, and taken back by two people @once', async ({
  page,
}) => {
  test.slow();
  const { members } = await ownGroup(page, ['Zubaidah'], 100);
  await page.goto(`/participants/${members[0]?.id}/show`);
  const payments = page.getByRole('region', { name: 'Pembayaran' });
  await expect(payments).toContainText('Belum ada pembayaran.');
  await confirmed(
    page,
    'Terima iuran',
    async (dialog) => {
      await dialog.getByRole('button', { name: /^2 bulan/ }).click();
      await expect(dialog.getByText('sepuluh ribu rupiah')).toBeVisible();
    },
    'Terima',
  );
  await expect(page.getByText(/Kuitansi KW-\d{4}-\d+\. Rp\s10\.000/)).toBeVisible();
  await expect(payments.getByRole('listitem')).toHaveCount(1);
  const book = page.getByRole('region', { name: 'Buku iuran' });
  await expect(book.getByText('Lunas', { exact: true })).toHaveCount(2);

  // Who took the money proposes to take it back, and somebody else decides.
  await payments.getByRole('button', { name: /^Usulkan batal: KW-/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Usulkan batal', exact: true }).click();
  await expect(dialog.getByText('Wajib diisi')).toBeVisible();
  await dialog.getByLabel('Alasan').fill('Salah orang');
  await dialog.getByRole('button', { name: 'Usulkan batal', exact: true }).click();
  await expect(payments.getByText('Menunggu persetujuan')).toBeVisible();
  await expect(payments.getByText(/^Menunggu orang kedua: /)).toBeVisible();
  await expect(payments.getByRole('button', { name: 'Setujui' })).toHaveCount(0);
  await expect(book.getByText('Lunas', { exact: true })).toHaveCount(2);

  await continueAs(page, LOGINS.treasurer, 'Zubaidah');
  await confirmed(page, 'Setujui');
  await expect(payments.getByRole('listitem')).toHaveCount(2);
  await expect(payments).toContainText(/pembatalan KW-/);
  await expect(payments).toContainText('Salah orang');
  await expect(payments.getByText('Dibatalkan', { exact: true })).toBeVisible();
  await expect(book.getByText('Lunas', { exact: true })).toHaveCount(0);
});

test('heirs are added, corrected and taken off after enrolment @once', async ({ page }) => {
  test.slow();
  const { members } = await ownGroup(page, ['Zulaikha']);
  await page.goto(`/participants/${members[0]?.id}/show?tab=data-diri`);
  const heirs = page.getByRole('tabpanel').getByRole('listitem');
  await expect(heirs).toHaveCount(1);

  await confirmed(
    page,
    'Tambah ahli waris',
    async (dialog) => {
      await dialog.getByLabel('Nama ahli waris').fill('Rahmat');
      await dialog.getByRole('combobox', { name: 'Hubungan' }).click();
      await page.getByRole('option', { name: 'Anak' }).click();
    },
    'Simpan',
  );
  await expect(heirs).toHaveCount(2);
  await expect(heirs.nth(1)).toContainText('Rahmat');

  await confirmed(
    page,
    'Ubah ahli waris Rahmat',
    (dialog) => dialog.getByLabel('Telepon').fill('081234567890'),
    'Simpan',
  );
  await expect(heirs.nth(1)).toContainText('0812-3456-7890');

  await confirmed(page, 'Keluarkan ahli waris Sumiati', undefined, 'Keluarkan');
  await expect(heirs).toHaveCount(1);
  await expect(heirs.first()).toContainText('Rahmat');
});

test('an heir under age without a guardian is refused in words @once', async ({ page }) => {
  const { members } = await ownGroup(page, ['Zulhijah']);
  await page.goto(`/participants/${members[0]?.id}/show?tab=data-diri`);
  await page.getByRole('button', { name: 'Tambah ahli waris' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama ahli waris').fill('Nur');
  await dialog.getByRole('combobox', { name: 'Hubungan' }).click();
  await page.getByRole('option', { name: 'Anak' }).click();
  await dialog.getByLabel('Tanggal lahir').fill('2020-01-02');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Ahli waris yang belum dewasa memerlukan wali.')).toBeVisible();
  await expect(dialog.getByLabel('Nama ahli waris')).toHaveValue('Nur');
});

test('an enrolment is suspended, resumed and ended, each with a reason @once', async ({ page }) => {
  test.slow();
  // Long enough without a premium that cover may be suspended.
  const { members } = await ownGroup(page, ['Zulkarnaen'], 200);
  await page.goto(`/participants/${members[0]?.id ?? ''}/show?tab=data-diri`);
  const because = (reason: string, on?: string) => async (dialog: Locator) => {
    await dialog.getByLabel('Alasan').fill(reason);
    if (on) await dialog.locator('input[type=date]').fill(on);
  };
  const panel = page.getByRole('tabpanel');
  await confirmed(page, 'Tangguhkan', because('Menunggak lama', daysAgo(5)));
  await expect(panel.getByText('Ditangguhkan', { exact: true })).toBeVisible();
  await confirmed(page, 'Aktifkan lagi', because('Sudah lunas'));
  await expect(panel.getByText('Aktif', { exact: true })).toBeVisible();
  await confirmed(page, 'Undurkan diri', because('Pindah kota'));
  await expect(panel.getByText('Mengundurkan diri', { exact: true })).toBeVisible();
  await expect(panel.getByText(/Pindah kota/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Tangguhkan' })).toHaveCount(0);
});
