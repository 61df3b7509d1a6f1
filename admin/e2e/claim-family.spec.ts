import type { Page } from '@playwright/test';
import { ask } from './support/api';
import { faultsNow, faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS, PASSWORD } from './support/logins';
import { insured } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, signIn, test } from './support/test';
import { requestKey } from './support/unique';

const REPORT = `mutation ($input: ClaimReportInput!) { claim: claimReport(input: $input) { id version number documents { type isRequired } } }`;
const RECEIVE = `mutation ($id: ID!, $input: ClaimDocumentReceiveInput!) { claim: claimDocumentReceive(id: $id, input: $input) { version } }`;
const CODE = `mutation ($id: ID!) { issued: claimReissueCode(id: $id) { code } }`;
const step = (verb: string, input: string) =>
  `mutation ($id: ID!, $expectedVersion: Int!, $input: ${input}!) { claim: claim${verb}(id: $id, expectedVersion: $expectedVersion, input: $input) { version } }`;

/** Everybody who is enrolled for a test was born then. */
const BORN = '1985-08-17';

interface Reported {
  claim: {
    id: string;
    version: number;
    number: string;
    documents: readonly { type: string; isRequired: boolean }[];
  };
}

/** A claim of 100,000 rupiah that was paid today; its officer is signed in. */
async function paidClaim(page: Page): Promise<{ id: string; number: string; email: string }> {
  const person = await insured(page);
  const { email } = person.group.officer;
  const on = daysAgo(0);
  const event = { cause: 'ILLNESS', eventOn: daysAgo(9), reportedOn: daysAgo(8) };
  const report = { ...event, incapacityDays: 12, participantId: person.id };
  const input = { ...report, requestKey: requestKey() };
  const { claim } = await ask<Reported>(page, REPORT, { input });
  const { id, number } = claim;
  for (const { type } of claim.documents.filter(({ isRequired }) => isRequired))
    await ask(page, RECEIVE, { id, input: { type, receivedOn: on } });
  let { version } = claim;
  const take = async (who: string, verb: string, type: string, given: object) => {
    await signIn(page, who, PASSWORD);
    const variables = { id, expectedVersion: version, input: { on, ...given } };
    const taken = await ask<{ claim: { version: number } }>(page, step(verb, type), variables);
    ({ version } = taken.claim);
  };
  const paid = { amount: 100_000, method: 'CASH', requestKey: requestKey() };
  await take(email, 'CompleteDocuments', 'ClaimStepInput', {});
  await take('petugas2@yakmi.example', 'Verify', 'ClaimStepInput', {});
  await take(LOGINS.head, 'Approve', 'ClaimApproveInput', { amount: 100_000 });
  await take(LOGINS.treasurer, 'Disburse', 'ClaimDisburseInput', paid);
  await signIn(page, email, PASSWORD);
  return { id, number, email };
}

test('a family sees its claim, says it has nothing, then that it has the money, and how satisfied it is @phone', async ({
  page,
}) => {
  test.slow();
  const claim = await paidClaim(page);
  const { issued } = await ask<{ issued: { code: string } }>(page, CODE, { id: claim.id });
  await page.context().clearCookies();
  await page.goto('/klaim');
  expect(await faultsNow(page)).toEqual([]);
  await page.getByLabel('Kode klaim').fill(issued.code.toLowerCase());
  await page.getByLabel('Tanggal lahir peserta').fill('1985-08-18');
  await page.getByRole('button', { name: 'Lihat klaim' }).click();
  await expect(page.getByRole('alert')).toContainText('Kode atau tanggal lahir tidak cocok.');

  await page.getByLabel('Kode klaim').fill(issued.code);
  await page.getByLabel('Tanggal lahir peserta').fill(BORN);
  await page.getByRole('button', { name: 'Lihat klaim' }).click();
  await expect(page.getByText(claim.number)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(await faultsNow(page)).toEqual([]);
  await page.getByLabel(/^Apa yang terjadi/).fill('Belum ada yang datang.');
  await page.getByRole('button', { name: 'Belum terima' }).click();
  await expect(page.getByText(/Laporan Anda "belum terima" ditangani/)).toBeVisible();

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'I have got Rp 100.000' }).click();
  await expect(page.getByText(/^✓ Done: you confirmed on/)).toBeVisible();
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await page.getByLabel('4 · Puas').check();
  expect(await faultsNow(page)).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByText('Terima kasih, jawaban Anda sudah dicatat.')).toBeVisible();
});

test('an officer gives the code, hears a complaint, and another confirms with the code once the head settled it @desktop', async ({
  page,
}) => {
  test.slow();
  const claim = await paidClaim(page);
  await page.goto(`/claims/${claim.id}/show`);
  await confirmed(page, 'Catat belum terima', (dialog) =>
    dialog.getByLabel('Kata keluarga').fill('Uang belum sampai.'),
  );
  await expect(page.getByText('Belum terima', { exact: true }).first()).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Beri kode' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Beri kode' }).click();
  const slip = page.getByRole('article', { name: 'Lembar kode seperti dicetak' });
  const code = await slip.getByTestId('family-code').innerText();
  expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await continueAs(page, LOGINS.head, claim.number);
  await confirmed(page, 'Selesaikan', async (dialog) => {
    await dialog.getByLabel('Hasil').click();
    await page.getByRole('option', { name: 'Ternyata sudah diterima' }).click();
    await dialog.getByLabel('Penjelasan').fill('Diserahkan kepada istri.');
  });
  await expect(page.getByText('Diserahkan kepada istri.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await continueAs(page, 'petugas2@yakmi.example', claim.number);
  await confirmed(page, 'Konfirmasi diterima', (dialog) =>
    dialog.getByLabel('Kode keluarga').fill(code),
  );
  await confirmed(page, 'Catat jawaban', (dialog) => dialog.getByLabel('5 · Sangat puas').check());
  await expect(page.getByText('5 · Sangat puas')).toBeVisible();
});
