import type { Locator, Page } from '@playwright/test';
import { faultsNow, faultsOf } from './support/axe';
import { LOGINS } from './support/logins';
import { held, meetingToday, rowOf } from './support/meetings';
import { ownGroup, type OwnGroup } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, test } from './support/test';
import { requestKey } from './support/unique';

const NAMES = ['Rosmawati', 'Sulaiman', 'Tiurma'];

async function openSheet(page: Page): Promise<{ group: OwnGroup; id: string }> {
  const group = await ownGroup(page, NAMES);
  const id = await meetingToday(page, group);
  await page.goto(`/meetings/${id}/hold`);
  await expect(page.getByRole('button', { name: 'Semua hadir & bayar' })).toBeVisible();
  return { group, id };
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: 'Ya, simpan' }).click();
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

test('cash that differs from the sheet is explained by who counted and signed by the treasurer', async ({
  page,
}) => {
  test.slow();
  const { group, id } = await openSheet(page);
  await page.getByRole('button', { name: 'Semua hadir & bayar' }).click();
  const cash = section(page, 'Uang tunai');
  await expect(cash).toContainText(/Menurut lembar Rp\s15\.000/);
  await cash.getByRole('textbox', { name: 'Uang yang dihitung' }).fill('14000');
  await expect(cash.getByText(/Kurang Rp\s1\.000/)).toBeVisible();
  await save(page);
  // Without an explanation the rows are kept, and the count alone is named.
  await expect(page.getByText('1 baris belum tersimpan; alasannya ada di barisnya')).toBeVisible();
  await expect(rowOf(page, 'Tiurma').getByText(/kuitansi KW-/)).toBeVisible();
  await cash.getByRole('textbox', { name: 'Penjelasan selisih' }).fill('Kembalian Bu Tiurma');
  await save(page);
  await expect(cash.getByText('Menunggu orang kedua')).toBeVisible();
  await expect(cash.getByRole('button', { name: 'Tanda tangani' })).toHaveCount(0);
  expect(await faultsNow(page)).toEqual([]);

  await page.goto('/');
  await continueAs(page, LOGINS.treasurer, 'Hari ini');
  await page.getByRole('link', { name: /selisih kas menunggu tanda tangan/ }).click();
  const waiting = page.getByRole('listitem').filter({ hasText: group.name });
  await waiting.getByRole('button', { name: 'Tanda tangani' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Kembalian Bu Tiurma');
  await dialog.getByRole('button', { name: 'Tanda tangani' }).click();
  await expect(waiting).toHaveCount(0);

  await page.goto(`/meetings/${id}/show`);
  await expect(section(page, 'Uang tunai')).toContainText('Ditandatangani oleh');
  await expect(section(page, 'Uang tunai')).not.toContainText('Menunggu orang kedua');
  await expect(page.getByRole('button', { name: 'Tanda tangani' })).toHaveCount(0);
});

test('cash is counted note by note, and again with a reason @once', async ({ page }) => {
  test.slow();
  const { id } = await openSheet(page);
  await page.getByRole('button', { name: 'Semua hadir & bayar' }).click();
  const cash = section(page, 'Uang tunai');
  await cash.getByRole('switch', { name: 'Hitung per pecahan' }).check();
  await cash.getByRole('textbox', { name: /10\.000$/ }).fill('1');
  await cash.getByRole('textbox', { name: /\s5\.000$/ }).fill('1');
  await expect(cash.getByText('Cocok')).toBeVisible();
  await save(page);
  await expect(page.getByText('Pertemuan tersimpan, 3 baris dicatat')).toBeVisible();
  await expect(cash).toContainText(/1 × Rp\s10\.000, 1 × Rp\s5\.000/);
  await expect(cash).toContainText('Tidak perlu, karena cocok');

  await cash.getByRole('button', { name: 'Hitung ulang' }).click();
  await cash.getByRole('textbox', { name: 'Uang yang dihitung' }).fill('15000');
  await cash.getByRole('textbox', { name: 'Alasan dihitung ulang' }).fill('Diminta bendahara');
  await save(page);
  await page.goto(`/meetings/${id}/show`);
  await expect(section(page, 'Uang tunai')).toContainText('Diminta bendahara');
});

test('agenda, questions, decisions and a claim stand on the meeting’s page, and what is owed there is settled there @once', async ({
  page,
}) => {
  test.slow();
  const { id } = await openSheet(page);
  await page.getByRole('button', { name: 'Semua hadir & bayar' }).click();
  await page.getByRole('button', { name: 'Tambah acara' }).click();
  await page.getByRole('textbox', { name: 'Yang dibicarakan' }).fill('Arisan kelompok');
  await page.getByRole('textbox', { name: 'Hasil' }).fill('Mulai bulan depan');
  await page.getByRole('button', { name: 'Tambah pertanyaan' }).click();
  await page.getByRole('textbox', { name: 'Pertanyaan' }).fill('Kapan uang kembali?');
  await page.getByRole('textbox', { name: 'Ditanyakan oleh' }).fill('Bu Tiurma');
  await page.getByRole('button', { name: 'Tambah keputusan' }).click();
  await page.getByRole('textbox', { name: 'Keputusan' }).fill('Kas ditaruh di bank');
  await page.getByRole('textbox', { name: 'Penanggung jawab' }).fill('Rosmawati');
  await page.getByRole('button', { name: 'Tambah klaim' }).click();
  const claim = page.getByRole('group', { name: 'Klaim', exact: true });
  await claim.getByRole('combobox', { name: 'Peserta' }).click();
  await page.getByRole('option', { name: 'Sulaiman' }).click();
  await claim.getByRole('combobox', { name: 'Sebab' }).click();
  await page.getByRole('option', { name: 'Kecelakaan' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await save(page);
  await expect(page.getByText('Pertemuan tersimpan, 3 baris dicatat')).toBeVisible();

  await page.goto(`/meetings/${id}/show`);
  const main = page.getByRole('main');
  for (const text of ['Arisan kelompok', 'Mulai bulan depan', 'Kapan uang kembali?', 'Bu Tiurma'])
    await expect(main.getByText(text).first()).toBeVisible();
  await expect(main.getByText('Sulaiman').first()).toBeVisible();
  const fill = (dialog: Locator) => dialog.getByLabel('Jawaban').fill('Setelah 36 bulan');
  await confirmed(page, 'Jawab', fill, 'Simpan');
  await expect(main.getByText('Setelah 36 bulan')).toBeVisible();
  await main.getByRole('button', { name: /^Tandai sudah dikerjakan/ }).click();
  await expect(page.getByText('Keputusan ditandai selesai')).toBeVisible();
  await expect(main.getByRole('button', { name: /^Tandai sudah dikerjakan/ })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
});

test('a member pays chosen months ahead; a payment on record is added to, and taken back with the head’s approval @once', async ({
  page,
}) => {
  test.slow();
  const group = await ownGroup(page, NAMES);
  const id = await meetingToday(page, group);
  await held(page, group, id, requestKey());
  await page.goto(`/meetings/${id}/hold`);
  const row = rowOf(page, 'Tiurma');
  await expect(row).toContainText(/Tercatat bayar Rp\s5\.000/);
  await row.getByRole('button', { name: 'Tambah bayar Tiurma' }).click();
  await row.getByRole('button', { name: 'Pilih bulan Tiurma' }).click();
  const months = row.getByRole('group', { name: 'Untuk bulan' }).getByRole('button');
  await months.nth(0).click();
  await months.nth(1).click();
  await expect(row.getByRole('textbox', { name: /Jumlah/ })).toHaveValue('10.000');
  await save(page);
  await expect(row).toContainText(/Tercatat bayar Rp\s10\.000/);
  await expect(row).toContainText(/Tercatat bayar Rp\s5\.000/);
  const reversals = row.getByRole('button', { name: /^Usulkan batal: / });
  await reversals.first().click();
  const dialog = page.getByRole('dialog');
  const reason = `Salah orang ${group.name}`;
  await dialog.getByLabel('Alasan').fill(reason);
  await dialog.getByRole('button', { name: 'Usulkan batal', exact: true }).click();
  await expect(row.getByText('Menunggu persetujuan')).toBeVisible();
  await expect(reversals).toHaveCount(1);

  await page.goto('/pendingChanges');
  await continueAs(page, LOGINS.head, 'Persetujuan');
  const change = page.getByRole('listitem').filter({ hasText: reason });
  await change.getByRole('button', { name: 'Setujui' }).click();
  await dialog.getByRole('button', { name: 'Setujui' }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto(`/meetings/${id}/hold`);
  await expect(row).toContainText(reason);
  await expect(row.getByText(/^Tercatat bayar/)).toHaveCount(1);
});
