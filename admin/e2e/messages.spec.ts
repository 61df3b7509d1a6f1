import type { Page } from '@playwright/test';
import { faultsOf } from './support/axe';
import { expect, test } from './support/test';

/** The server plans reminders in the background, soon after it starts. */
async function openMessages(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/messages');
    await expect(page.getByText(/^Pengingat (anggota|petugas)/).first()).toBeVisible();
  }).toPass();
}

test('a group’s calendar is made, copied, read by a calendar program, and revoked @once', async ({
  page,
  context,
  signInAs,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs('officer');
  await page.goto('/groups');
  await page.getByRole('main').getByText('Kelompok Melati', { exact: true }).click();
  await page.getByRole('button', { name: 'Langganan kalender' }).click();
  const dialog = page.getByRole('dialog', { name: 'Langganan kalender Kelompok Melati' });
  await dialog.getByRole('button', { name: 'Buat alamat' }).click();
  const address = await dialog.getByLabel('Alamat kalender').inputValue();
  await dialog.getByRole('button', { name: 'Salin alamat' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const feed = await page.request.get(address);
  expect(feed.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await feed.text()).toMatch(/BEGIN:VEVENT[^]*SUMMARY:Pertemuan Kelompok Melati/);

  await dialog
    .getByRole('button', { name: /^Cabut/ })
    .first()
    .click();
  await expect(page.getByText('Alamat kalender dicabut')).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});

test('everybody subscribes to the meetings they lead from their own menu @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  await page.goto('/');
  await page.getByRole('button', { name: /^Akun saya/ }).click();
  await page.getByRole('menuitem', { name: 'Langganan kalender' }).click();
  const dialog = page.getByRole('dialog', { name: 'Langganan kalender saya' });
  await dialog.getByRole('button', { name: 'Buat alamat' }).click();
  await expect(dialog.getByLabel('Alamat kalender')).toHaveValue(/\/calendar\/[\w-]{43}\.ics$/);
});

test('the messages say to whom, about what, how far and why not', async ({ page, signInAs }) => {
  await signInAs('officer');
  await openMessages(page);
  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'Tidak dikirim' }).click();
  await expect(page.getByText('Belum bersedia dikirimi pesan').first()).toBeVisible();
  await expect(page.getByText('Menunggu waktunya')).toHaveCount(0);
});

test('a meeting shows its reminders, and cancelling takes them back @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  await openMessages(page);
  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'Menunggu waktunya' }).click();
  await expect(page.getByText('Belum bersedia dikirimi pesan')).toHaveCount(0);
  const waiting = page.getByRole('main').locator('a[href*="/meetings/"]').first();
  await waiting.click();
  const reminders = page.getByRole('region', { name: 'Pengingat' });
  await expect(reminders.getByText(/Menunggu waktunya/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Banjir di lingkungan ini');
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan' }).click();
  await expect(reminders.getByText(/Ditarik/).first()).toBeVisible();
  await expect(reminders.getByText(/Menunggu waktunya/)).toHaveCount(0);
  await reminders.getByRole('link', { name: 'Lihat penerimanya' }).click();
  await expect(page.getByText('Pertemuan dibatalkan').first()).toBeVisible();
});

test('the head sets when to remind @once', async ({ page, signInAs }) => {
  await signInAs('otherHead');
  await page.goto('/messages');
  await page.getByRole('button', { name: 'Atur pengingat' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waktu pengingat' });
  await dialog.getByLabel('Tuan rumah, hari sebelumnya').fill('20');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Paling banyak tiga angka dari 1 sampai 14.')).toBeVisible();
  await dialog.getByLabel('Tuan rumah, hari sebelumnya').fill('10, 3');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Waktu pengingat tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Atur pengingat' }).click();
  await expect(page.getByLabel('Tuan rumah, hari sebelumnya')).toHaveValue('10, 3');
});

test('consent is asked in plain words and can be withdrawn @once', async ({ page, signInAs }) => {
  await signInAs('officer');
  await page.goto('/participants/create');
  await expect(page.getByLabel('Bersedia dikirimi pesan pengingat')).not.toBeChecked();
  await page.goto('/participants');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^[A-Z]/ })
    .nth(2)
    .click();
  await page.getByRole('link', { name: 'Ubah' }).click();
  const consent = page.getByLabel('Bersedia dikirimi pesan pengingat');
  await consent.setChecked(true);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('link', { name: 'Ubah' }).click();
  await expect(consent).toBeChecked();
});

test('messages, reminders and calendar dialog have no accessibility fault', async ({
  page,
  signInAs,
}) => {
  test.slow(); // Four screens are searched.
  await signInAs('head');
  await openMessages(page);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Atur pengingat' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Batal' }).click();
  await page.getByRole('main').locator('a[href*="/meetings/"]').first().click();
  await expect(page.getByRole('region', { name: 'Pengingat' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('/groups');
  await page.getByRole('main').getByText('Kelompok Melati', { exact: true }).click();
  await page.getByRole('button', { name: 'Langganan kalender' }).click();
  await page.getByRole('button', { name: 'Buat alamat' }).click();
  await expect(page.getByLabel('Alamat kalender')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
