import type { Page } from '@playwright/test';
import { ask } from './support/api';
import { LOGINS, PASSWORD } from './support/logins';
import { daysAgo, ownGroup, type Person } from './support/people';
import { expect, signIn, test } from './support/test';

const PREMIUM = `mutation ($input: PremiumRecordInput!) { premiumRecord(input: $input) { receiptNumber } }`;

/** Somebody who joined three months ago, paid from the first day on, and is covered. */
async function insured(page: Page): Promise<Person> {
  const { members } = await ownGroup(page, [`Zulkarnaen ${Date.now()}`], 90);
  const [person] = members;
  if (!person) throw new Error('One name makes one member.');
  const payment = { enrolmentId: person.enrolmentId, amount: 20_000, method: 'CASH' };
  const input = { ...payment, paidOn: daysAgo(90), requestKey: `bayar-${Date.now()}` };
  await ask(page, PREMIUM, { input });
  return person;
}

/** Presses the button of a step and confirms in its dialog, after filling it in. */
async function step(page: Page, verb: string, fill?: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill?.(page);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function continueAs(page: Page, email: string): Promise<void> {
  await signIn(page, email, PASSWORD);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Perjalanan klaim' })).toBeVisible();
}

test('a claim goes from the report to the family’s hands through different people, in time', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('officer');
  const person = await insured(page);
  await page.goto('/claims/create');
  const claimant = page.getByRole('combobox', { name: 'Peserta' });
  await claimant.fill(person.name);
  await page.getByRole('option', { name: person.name }).click();
  await page.getByRole('combobox', { name: 'Sebab' }).click();
  await page.getByRole('option', { name: 'Sakit' }).click();
  await page.getByLabel('Tanggal kejadian').fill(daysAgo(14));
  await page.getByLabel('Hari tidak dapat bekerja').fill('12');
  await page.getByRole('button', { name: 'Laporkan klaim' }).click();
  await expect(page.getByRole('heading', { name: /^K-\d{4}-\d{4}$/ })).toBeVisible();

  // Nothing can be declared complete while a document is missing.
  await expect(page.getByText('Berkas wajib belum lengkap.')).toBeVisible();
  const missing = page.getByRole('listitem').filter({ hasText: 'Wajib, belum ada' });
  for (let left = await missing.count(); left > 0; left -= 1) {
    await missing.first().getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terima' }).click();
    await expect(missing).toHaveCount(left - 1);
  }
  await step(page, 'Nyatakan berkas lengkap');

  await continueAs(page, 'petugas2@yakmi.example');
  await step(page, 'Verifikasi');
  await expect(page.getByText('Setujui: Bukan wewenang Anda.')).toBeVisible();

  await continueAs(page, LOGINS.head);
  await step(page, 'Setujui');
  await continueAs(page, LOGINS.treasurer);
  await step(page, 'Cairkan dana');
  await expect(page.getByText('Dibayar')).toBeVisible();

  // Only the family’s confirmation ends the claim.
  await continueAs(page, LOGINS.officer);
  await step(page, 'Konfirmasi diterima', (on) => on.getByLabel('Nama saksi').fill('Ibu Lurah'));
  await expect(page.getByText(/^Selesai \d+ hari$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Langkah berikutnya' })).toHaveCount(0);
  const timeline = page.getByRole('region', { name: 'Perjalanan klaim' });
  for (const stage of ['Kejadian', 'Dilaporkan', 'Berkas lengkap', 'Terverifikasi', 'Disetujui'])
    await expect(timeline.getByText(stage, { exact: true })).toBeVisible();
});

test('each stage has a tab with its number of claims', async ({ page, signInAs }) => {
  await signInAs('head');
  await page.goto('/claims');
  const tabs = page.getByRole('tablist', { name: 'Klaim menurut tahap' });
  const approved = tabs.getByRole('tab', { name: /^Disetujui/ });
  await approved.click();
  await expect(approved).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/APPROVED/);
  // The clock stands on every open claim as a text, late or not.
  const clocks = page.getByRole('main').getByText(/^(Terlambat \d+ hari|\d+ hari lagi|Hari ini)$/);
  await expect(clocks.first()).toBeVisible();
});

test('a claim outside cover is refused in words, and nothing is lost', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  const person = await insured(page);
  await page.goto('/claims/create');
  await page.getByRole('combobox', { name: 'Peserta' }).fill(person.name);
  await page.getByRole('option', { name: person.name }).click();
  await page.getByRole('combobox', { name: 'Sebab' }).click();
  await page.getByRole('option', { name: 'Sakit' }).click();
  // Five days after joining, the waiting time was not over.
  await page.getByLabel('Tanggal kejadian').fill(daysAgo(85));
  await page.getByRole('button', { name: 'Laporkan klaim' }).click();
  await expect(page.getByText(/Tidak dapat diajukan/)).toBeVisible();
  await expect(page).toHaveURL(/\/claims\/create$/);
  await expect(page.getByLabel('Tanggal kejadian')).toHaveValue(daysAgo(85));
});
