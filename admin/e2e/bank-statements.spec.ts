import type { Page } from '@playwright/test';
import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS, PASSWORD } from './support/logins';
import { open } from './support/open';
import { ownGroup, type OwnGroup } from './support/people';
import { expect, signIn, test } from './support/test';

const COHORT = `query ($id: ID!) { cohort(id: $id) { name } }`;
const NUMBERS = `query ($id: ID!) { participant(id: $id) { number } }`;

/** A group with a cohort of its own, and the treasurer signed in. */
async function community(page: Page): Promise<OwnGroup & { cohort: string; numbers: string[] }> {
  const group = await ownGroup(
    page,
    ['Rosmawati Lubis', 'Hasanah Nasution', 'Syarifah Pohan'],
    100,
  );
  const { cohort } = await ask<{ cohort: { name: string } }>(page, COHORT, { id: group.cohortId });
  const numbers: string[] = [];
  for (const { id } of group.members) {
    const { participant } = await ask<{ participant: { number: string } }>(page, NUMBERS, { id });
    numbers.push(participant.number);
  }
  await signIn(page, LOGINS.treasurer, PASSWORD);
  return { ...group, cohort: cohort.name, numbers };
}

function fileOf(name: string, lines: readonly string[]) {
  const text = ['Tanggal;Keterangan;Referensi;Debet;Kredit', ...lines].join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function chooseFile(
  page: Page,
  cohort: string,
  file: ReturnType<typeof fileOf>,
): Promise<void> {
  await page.getByRole('combobox', { name: 'Rekening iuran angkatan' }).click();
  await page.getByRole('option', { name: cohort, exact: true }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('region', { name: 'Yang akan terjadi' })).toBeVisible();
}

function lineOf(daysBack: number, text: string, amounts: string): string {
  return `${daysAgo(daysBack).split('-').toReversed().join('/')};${text};;${amounts}`;
}

test('a file of the bank is looked at, imported, and its premiums are confirmed @once', async ({
  page,
}) => {
  test.slow();
  const { cohort, numbers, members } = await community(page);
  const [first = '', second = ''] = numbers;
  await open(page, '/bankStatements/create');
  const file = fileOf(`mutasi-${first}.csv`, [
    lineOf(9, `TRSF ${first} IURAN`, ';10.000,00'),
    lineOf(8, `TRSF ${second} IURAN`, ';5.000,00'),
    lineOf(7, 'TRANSFER TANPA NAMA', ';5.000,00'),
    lineOf(6, 'BIAYA ADM', '6.500,00;'),
    lineOf(5, 'KOREKSI', ';lima ribu'),
  ]);
  await chooseFile(page, cohort, file);
  const rows = page.getByRole('region', { name: 'Yang akan terjadi' });
  await expect(rows.getByText(/^Iuran Rosmawati Lubis \(nomor peserta\)$/)).toBeVisible();
  await expect(rows.getByText('Jumlah: Bukan jumlah menurut bentuk yang dipilih')).toBeVisible();
  await expect(rows.getByRole('button', { name: '2 Usulan iuran' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Impor 5 baris' }).click();
  await expect(page.getByRole('heading', { name: file.name, level: 1 })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Usulan iuran (2)' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Konfirmasi baris 2' }).click();
  await expect(page.getByText('1 iuran tercatat')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Cocok (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Konfirmasi semua (1)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Konfirmasi' }).click();
  await expect(page.getByText('Tidak ada usulan')).toBeVisible();

  await page.getByRole('tab', { name: 'Cocok (2)' }).click();
  await expect(page.getByText(/^Kuitansi KW-/).first()).toBeVisible();
  await page.getByRole('link', { name: members[0]?.name }).click();
  await expect(page.getByRole('heading', { name: members[0]?.name, level: 1 })).toBeVisible();
});

test('a row is matched by hand, set aside and opened again; the same file is known @once', async ({
  page,
}) => {
  test.slow();
  const { cohort, numbers } = await community(page);
  const file = fileOf(`mutasi-${numbers[0] ?? ''}-2.csv`, [
    lineOf(7, `TANPA NAMA ${cohort}`, ';5.000,00'),
    lineOf(6, `BIAYA ADM ${cohort}`, '6.500,00;'),
  ]);
  await open(page, '/bankStatements/create');
  await chooseFile(page, cohort, file);
  await page.getByRole('button', { name: 'Impor 2 baris' }).click();
  await page.getByRole('tab', { name: 'Belum dikenal (2)' }).click();

  await page.getByRole('button', { name: 'Cocokkan baris 2' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Iuran seorang peserta (dicatat sekarang)' }).click();
  await dialog.getByRole('combobox', { name: 'Peserta' }).fill(numbers[2] ?? '');
  await page.getByRole('option', { name: /Syarifah Pohan/ }).click();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cocokkan' }).click();
  await expect(page.getByRole('tab', { name: 'Cocok (1)' })).toBeVisible();

  await page.getByRole('button', { name: 'Sisihkan baris 3' }).click();
  await dialog.getByRole('button', { name: 'Sisihkan' }).click();
  await page.getByRole('tab', { name: 'Disisihkan (1)' }).click();
  await expect(page.getByText('Biaya atau pajak bank')).toBeVisible();
  await page.getByRole('button', { name: 'Buka kembali baris 3' }).click();
  await dialog.getByRole('button', { name: 'Buka kembali' }).click();
  await expect(page.getByRole('tab', { name: 'Belum dikenal (1)' })).toBeVisible();

  await open(page, '/bankStatements/create');
  await chooseFile(page, cohort, file);
  await expect(page.getByText('Berkas ini sudah pernah diimpor.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Impor / })).toHaveCount(0);
});

test('statements are listed, and the bank stands beside the books', async ({ page, signInAs }) => {
  await signInAs('treasurer');
  await open(page, '/bankStatements');
  await expect(page.getByRole('link', { name: /^mutasi-\d{4}-\d{2}\.csv$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Impor rekening koran' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Rekonsiliasi bank' }).click();
  await expect(page.getByRole('region', { name: 'Buku dan bank' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Belum ada di rekening koran' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
