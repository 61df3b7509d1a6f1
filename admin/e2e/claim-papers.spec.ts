import type { Locator, Page } from '@playwright/test';
import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS, PASSWORD } from './support/logins';
import { insured } from './support/people';
import { confirmed } from './support/steps';
import { expect, isPhone, signIn, test } from './support/test';
import { requestKey } from './support/unique';

const REPORT = `mutation ($input: ClaimReportInput!) { claimReport(input: $input) { id } }`;
const FILES = `query ($id: ID!) { claim(id: $id) { documents { type files { number } } } }`;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Page>> endobj\n%%EOF\n');

/** Opens a fresh claim of somebody's illness as the officer of their group. */
async function openClaim(page: Page): Promise<{ id: string; officer: string }> {
  const person = await insured(page);
  const input = {
    requestKey: requestKey(),
    participantId: person.id,
    cause: 'ILLNESS',
    eventOn: daysAgo(9),
    reportedOn: daysAgo(2),
    incapacityDays: 12,
  };
  const { claimReport } = await ask<{ claimReport: { id: string } }>(page, REPORT, { input });
  await page.goto(`/claims/${claimReport.id}/show`);
  return { id: claimReport.id, officer: person.group.officer.email };
}

function lineOf(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();
}

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pilih berkas').setInputFiles({ name, mimeType, buffer });
}

async function filesOf(page: Page, id: string): Promise<number> {
  type Answer = { claim: { documents: Array<{ files: unknown[] }> } };
  const { claim } = await ask<Answer>(page, FILES, { id });
  return claim.documents.flatMap(({ files }) => files).length;
}

test('an officer adds a photo and a letter in place of a document, takes a wrong one back, and asks for the rest at once', async ({
  page,
}) => {
  test.slow();
  const { id } = await openClaim(page);
  await lineOf(page, 'Formulir klaim')
    .getByRole('button', { name: /^Unggah/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Ambil foto')).toHaveCount(isPhone(page) ? 1 : 0);
  await choose(page, 'formulir.png', 'image/png', PNG);
  await expect(dialog.getByText('Tersimpan')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(lineOf(page, 'Formulir klaim').getByText('Diterima')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh Foto 1, 1 kB' }).click();
  expect((await download).suggestedFilename()).toBe('berkas-1.jpg');

  await lineOf(page, 'KTP')
    .getByRole('button', { name: /^Unggah/ })
    .click();
  await dialog.getByLabel('Yang diunggah').click();
  await page.getByRole('option', { name: 'Surat lurah atau kepala desa' }).click();
  await choose(page, 'surat.pdf', 'application/pdf', PDF);
  await expect(dialog.getByText('Tersimpan')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByText('pengganti: Surat lurah atau kepala desa')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await confirmed(
    page,
    'Tarik Foto 1, 1 kB',
    (asking) => asking.getByLabel('Alasan, tanpa keterangan kesehatan').fill('Salah foto'),
    'Tarik',
  );
  await expect(page.getByText('Ditarik: Salah foto')).toBeVisible();
  await confirmed(page, 'Minta 3 berkas yang kurang', undefined, 'Minta semua');
  await expect(page.getByText('Permintaan dicatat dan dikirim kepada petugas')).toBeVisible();
  expect(await filesOf(page, id)).toBe(2);

  await signIn(page, LOGINS.head, PASSWORD);
  await page.reload();
  await page.getByRole('button', { name: 'Siapa yang membuka Foto 1, 1 kB' }).click();
  await expect(dialog.getByText(/^Petugas Uji/)).toBeVisible();
});

test('what is no photo and no PDF, is empty or too large, is refused in plain words and not stored', async ({
  page,
}) => {
  test.slow();
  const { id } = await openClaim(page);
  await lineOf(page, 'Formulir klaim')
    .getByRole('button', { name: /^Unggah/ })
    .click();
  const dialog = page.getByRole('dialog');
  const onlyPapers = dialog.getByText('Hanya foto (JPEG, PNG, WebP) dan PDF yang diterima.');
  await choose(page, 'foto.jpg', 'image/jpeg', Buffer.from('#!/bin/sh\nrm -rf /'));
  await expect(onlyPapers).toHaveCount(1);
  await choose(page, 'foto.svg', 'image/svg+xml', Buffer.from('<svg xmlns="x"/>'));
  await expect(onlyPapers).toHaveCount(2);
  await choose(page, 'kosong.pdf', 'application/pdf', Buffer.alloc(0));
  await expect(dialog.getByText('Berkas kosong. Pilih lagi berkasnya.')).toBeVisible();
  await choose(page, 'besar.pdf', 'application/pdf', Buffer.alloc(5_000_001));
  await expect(dialog.getByText('Berkas terlalu besar: paling besar 5 MB.')).toBeVisible();
  expect(await filesOf(page, id)).toBe(0);
});

test('a paper about health is closed to who does not need it @once', async ({ page }) => {
  test.slow();
  await openClaim(page);
  await lineOf(page, 'Surat keterangan dokter')
    .getByRole('button', { name: /^Unggah/ })
    .click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'surat.pdf', 'application/pdf', PDF);
  await expect(dialog.getByText('Tersimpan')).toBeVisible();
  await signIn(page, LOGINS.treasurer, PASSWORD);
  await page.reload();
  await expect(page.getByText(/PDF 1, 1 kB.*tertutup bagi peran Anda/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Unduh/ })).toHaveCount(0);
});

test('who pays adds the bank slip of a paid claim, and nothing to the rest of its file @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('treasurer');
  type Paid = { claims: { items: Array<{ id: string }> } };
  const { claims } = await ask<Paid>(
    page,
    '{ claims(filter: { stage: RECEIVED }, page: { number: 1, size: 1 }) { items { id } } }',
  );
  const id = claims.items[0]?.id ?? '';
  await page.goto(`/claims/${id}/show`);
  await expect(lineOf(page, 'Bukti penyerahan')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unggah/ })).toHaveCount(2);
  const before = await filesOf(page, id);
  await lineOf(page, 'Bukti pembayaran')
    .getByRole('button', { name: /^Unggah/ })
    .click();
  await choose(page, 'slip.pdf', 'application/pdf', PDF);
  await expect(page.getByRole('dialog').getByText('Tersimpan')).toBeVisible();
  expect(await filesOf(page, id)).toBe(before + 1);

  // Who decides sees what the treasurer does not: who opened the files.
  await signIn(page, LOGINS.head, PASSWORD);
  await page.reload();
  await expect(
    page.getByRole('button', { name: /^Dilihat: siapa yang membuka PDF/ }),
  ).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
