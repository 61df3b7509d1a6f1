import type { Page } from '@playwright/test';
import { daysAgo, ownGroup, type OwnGroup } from './support/people';
import { expect, test } from './support/test';

const NAMES = ['Aminah', 'Budi Tarigan', 'Chairul'];

/** Plans a monthly meeting of the group in the panel and opens it. */
async function schedule(page: Page, group: OwnGroup, day: string, time: string): Promise<void> {
  await page.goto('/meetings/create');
  await page.getByRole('combobox', { name: 'Kelompok' }).click();
  await page.getByRole('option', { name: group.name }).click();
  await page.getByRole('combobox', { name: 'Petugas' }).click();
  await page.getByRole('option', { name: 'Sahat Manurung' }).click();
  await page.getByLabel('Tanggal').fill(day);
  await page.getByLabel('Jam mulai').fill(time);
  await page.getByRole('button', { name: 'Jadwalkan pertemuan' }).click();
  await expect(page.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
}

/** A time of day that no other meeting of the officer has: one per project and test. */
function freeTime(): string {
  const minute = Math.floor(Date.now() / 1000) % 60;
  return `0${Date.now() % 6}:${String(minute).padStart(2, '0')}`;
}

test('a meeting is planned with its host, held with attendance and premiums, and stands on record', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('officer');
  const group = await ownGroup(page, NAMES);
  await schedule(page, group, daysAgo(0), freeTime());
  // The first in the queue hosts.
  await expect(page.getByRole('main').getByText('Aminah').first()).toBeVisible();

  await page.getByRole('link', { name: 'Catat pertemuan' }).click();
  await page.getByRole('button', { name: 'Semua hadir & bayar' }).click();
  const row = (name: string) => page.getByRole('group', { name, exact: false }).first();
  await row('Chairul').getByRole('button', { name: 'Sakit' }).click();
  await page.getByRole('textbox', { name: 'Notulen' }).fill('Iuran bulan ini dibahas.');
  await page.getByRole('button', { name: 'Tambah keputusan' }).click();
  await page.getByRole('textbox', { name: 'Keputusan' }).fill('Arisan mulai bulan depan');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText(/2 hadir/)).toBeVisible();
  await page.getByRole('button', { name: 'Ya, simpan' }).click();
  await expect(page.getByText('Pertemuan tersimpan, 3 baris dicatat')).toBeVisible();

  await page.goto(new URL(page.url()).pathname.replace('/hold', '/show'));
  await expect(page.getByText('Arisan mulai bulan depan')).toBeVisible();
  await expect(page.getByText('Iuran bulan ini dibahas.')).toBeVisible();
  await expect(page.getByText(/Iuran terkumpul di pertemuan ini/)).toBeVisible();

  const [aminah] = group.members;
  await page.goto(`/participants/${aminah?.id}/show?tab=kehadiran`);
  await expect(page.getByRole('tabpanel').getByText('Hadir').first()).toBeVisible();
});

test('a meeting that is cancelled says why and stays in the list', async ({ page, signInAs }) => {
  await signInAs('officer');
  const group = await ownGroup(page, NAMES);
  await schedule(page, group, daysAgo(-3), freeTime());
  await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Banjir di gang');
  await dialog.getByRole('button', { name: 'Batalkan', exact: true }).last().click();
  await expect(page.getByText('Banjir di gang')).toBeVisible();
  await expect(page.getByText('Dibatalkan').first()).toBeVisible();
});
