import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs('officer');
  await page.goto('/participants/create');
  await expect(page.getByRole('heading', { name: 'Pendaftaran peserta' })).toBeVisible();
});

/** A NIK nobody else in this run has: its serial number comes from the clock. */
function newNumber(): string {
  return String(Date.now()).slice(-4).replace(/^0+$/, '0001');
}

async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

async function fillIn(page: Page, nik: string): Promise<void> {
  await choose(page, 'Angkatan', /^Angkatan \d{4}$/);
  await choose(page, 'Kelompok', 'Kelompok Teratai');
  await page.getByRole('textbox', { name: 'Nama', exact: false }).first().fill('Suharto');
  await page.getByLabel('Tanggal lahir').first().fill('1985-08-17');
  await page.getByLabel('NIK').first().fill(nik);
  await choose(page, 'Jenis kelamin', 'Laki-laki');
  await page.getByLabel('Nomor kartu keluarga').fill(nik.replace(/^1271/, '1272'));
  await page.getByRole('combobox', { name: 'Kelurahan / desa' }).fill('Polonia');
  await page
    .getByRole('option', { name: /Polonia/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Pekerjaan' }).fill('Penarik becak');
  await choose(page, 'Jenis pekerjaan', 'Usaha sendiri');
  await page.getByLabel('Nama ahli waris').fill('Sumiati');
  await choose(page, 'Hubungan', 'Suami / istri');
}

test('a single name and a proper NIK enrol, and lead to the new participant', async ({ page }) => {
  await fillIn(page, `127116170885${newNumber()}`);
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Suharto', level: 1 })).toBeVisible();
  await expect(page.getByText('Aktif', { exact: true })).toBeVisible();
});

test('a NIK that contradicts the birth date or sex is questioned, not refused @once', async ({
  page,
}) => {
  await fillIn(page, `127116570885${newNumber()}`);
  await expect(page.getByText('Angka tanggal pada NIK tidak sesuai')).toBeVisible();
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Suharto', level: 1 })).toBeVisible();
});

test('an empty form names what is missing and sends nothing @once', async ({ page }) => {
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  expect(await page.getByText('Wajib diisi').count()).toBeGreaterThan(5);
  await expect(page).toHaveURL(/\/participants\/create$/);
});

test('a NIK of somebody enrolled already is refused in words, and the form is kept @once', async ({
  page,
}) => {
  const nik = `127116170885${newNumber()}`;
  await fillIn(page, nik);
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Suharto', level: 1 })).toBeVisible();

  await page.goto('/participants/create');
  await fillIn(page, nik);
  await page.getByRole('button', { name: 'Daftarkan', exact: true }).click();
  await expect(page.getByText('NIK ini sudah terdaftar sebagai peserta.')).toBeVisible();
  await expect(page.getByLabel('NIK').first()).toHaveValue(nik);
});
