import type { Locator, Page } from '@playwright/test';
import { ask } from './support/api';
import { daysAgo } from './support/days';
import { totalOf } from './support/lists';
import { LOGINS, PASSWORD } from './support/logins';
import { insured, type Person } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, signIn, test } from './support/test';
import { requestKey } from './support/unique';

const NUMBER = /^K-\d{4}-\d{4}$/;

/** Opens the report and says who fell ill, and when. */
async function fillReport(page: Page, person: Person, eventOn: string): Promise<void> {
  await page.goto('/claims/create');
  await page.getByRole('combobox', { name: 'Peserta' }).fill(person.name);
  await page.getByRole('option', { name: person.name }).click();
  // Whether the cover runs is said before the rest is filled in.
  await expect(page.getByText('Kepesertaan sekarang')).toBeVisible();
  await page.getByRole('combobox', { name: 'Sebab' }).click();
  await page.getByRole('option', { name: 'Sakit' }).click();
  await page.getByLabel('Tanggal kejadian').fill(eventOn);
}

/** What hinders a step is said in a line of its own. */
function obstacle(page: Page, words: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: words });
}

test('a claim goes from the report to the family’s hands through different people, each told why not before', async ({
  page,
}) => {
  test.slow();
  const person = await insured(page);
  const { email } = person.group.officer;
  await fillReport(page, person, daysAgo(14));
  await page.getByLabel('Hari tidak dapat bekerja').fill('12');
  await page.getByRole('button', { name: 'Laporkan klaim' }).click();
  await expect(page.getByRole('heading', { name: NUMBER, level: 1 })).toBeVisible();

  await expect(
    obstacle(page, 'Nyatakan berkas lengkap: Berkas wajib belum lengkap.'),
  ).toBeVisible();
  await receiveAll(page);
  await confirmed(page, 'Nyatakan berkas lengkap');
  await expect(page.getByRole('button', { name: 'Verifikasi', exact: true })).toBeVisible();

  await continueAs(page, LOGINS.head, NUMBER);
  await expect(obstacle(page, 'Verifikasi: Bukan wewenang Anda.')).toBeVisible();
  await continueAs(page, 'petugas2@yakmi.example', NUMBER);
  await confirmed(page, 'Verifikasi');
  await expect(obstacle(page, 'Setujui: Bukan wewenang Anda.')).toBeVisible();

  await continueAs(page, LOGINS.head, NUMBER);
  await confirmed(page, 'Setujui');
  await expect(obstacle(page, 'Cairkan dana: Bukan wewenang Anda.')).toBeVisible();

  await continueAs(page, LOGINS.treasurer, NUMBER);
  await confirmed(page, 'Cairkan dana', (dialog) =>
    expect(dialog.getByText(/^\w+( \w+)* rupiah$/)).toBeVisible(),
  );
  await expect(obstacle(page, 'Konfirmasi diterima: Bukan wewenang Anda.')).toBeVisible();

  await continueAs(page, email, NUMBER);
  await confirmed(page, 'Konfirmasi diterima', (dialog) =>
    dialog.getByLabel('Nama saksi').fill('Ibu Lurah'),
  );
  await expect(page.getByText('Selesai 14 hari', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Langkah berikutnya' })).toHaveCount(0);
  await expectTimeline(page);
});

/** Receives every document that is needed, one after the other. */
async function receiveAll(page: Page): Promise<void> {
  const missing = page.getByRole('listitem').filter({ hasText: 'Wajib, belum ada' });
  await expect(missing.first()).toBeVisible();
  for (let left = await missing.count(); left > 0; left -= 1) {
    await missing.first().getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terima', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(missing).toHaveCount(left - 1);
  }
}

async function expectTimeline(page: Page): Promise<void> {
  const points = page.getByRole('list').filter({ hasText: 'Kejadian' }).getByRole('listitem');
  const stages = [
    'Kejadian',
    'Dilaporkan',
    'Berkas lengkap',
    'Terverifikasi',
    'Disetujui',
    'Dana dicairkan',
    'Diterima keluarga',
  ];
  for (const stage of stages) await expect(points.filter({ hasText: stage }).first()).toBeVisible();
}

const REPORT = `mutation ($input: ClaimReportInput!) { claim: claimReport(input: $input) { id version documents { type isRequired } } }`;
const RECEIVE = `mutation ($id: ID!, $input: ClaimDocumentReceiveInput!) { claim: claimDocumentReceive(id: $id, input: $input) { version } }`;
const stepText = (verb: string, input: string) =>
  `mutation ($id: ID!, $expectedVersion: Int!, $input: ${input}!) { claim: claim${verb}(id: $id, expectedVersion: $expectedVersion, input: $input) { version } }`;

interface Reported {
  claim: {
    id: string;
    version: number;
    documents: readonly { type: string; isRequired: boolean }[];
  };
}

/** Reports an illness of so many days ago as whoever is signed in, with every document. */
async function reported(page: Page, person: Person, days: number): Promise<Reported['claim']> {
  const on = daysAgo(days);
  const event = { cause: 'ILLNESS', eventOn: on, reportedOn: on, incapacityDays: 12 };
  const input = { ...event, participantId: person.id, requestKey: requestKey() };
  const { claim } = await ask<Reported>(page, REPORT, { input });
  for (const { type } of claim.documents.filter(({ isRequired }) => isRequired))
    await ask(page, RECEIVE, { id: claim.id, input: { type, receivedOn: on } });
  return claim;
}

/** Takes a step of a claim as somebody else. */
async function stepBy(
  page: Page,
  email: string,
  claim: { id: string; version: number },
  step: { verb: string; type?: string; input: object },
): Promise<{ id: string; version: number }> {
  await signIn(page, email, PASSWORD);
  const { id, version: expectedVersion } = claim;
  const text = stepText(step.verb, step.type ?? 'ClaimStepInput');
  const variables = { id, expectedVersion, input: step.input };
  const taken = await ask<{ claim: { version: number } }>(page, text, variables);
  return { id, version: taken.claim.version };
}

test('who reported a claim is told that somebody else approves it @once', async ({ page }) => {
  const person = await insured(page);
  const { email } = person.group.officer;
  await signIn(page, LOGINS.head, PASSWORD);
  const claim = await reported(page, person, 14);
  const on = daysAgo(0);
  const complete = await stepBy(page, email, claim, { verb: 'CompleteDocuments', input: { on } });
  await stepBy(page, email, complete, { verb: 'Verify', input: { on } });
  await signIn(page, LOGINS.head, PASSWORD);
  await page.goto(`/claims/${claim.id}/show`);
  await expect(
    obstacle(page, 'Setujui: Anda yang melaporkan; orang lain yang memeriksa.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Setujui', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tolak', exact: true })).toBeVisible();
});

test('a claim that took too long says so to the end @once', async ({ page }) => {
  test.slow();
  const person = await insured(page, 150);
  const { email } = person.group.officer;
  let claim: { id: string; version: number } = await reported(page, person, 60);
  const on = daysAgo(58);
  claim = await stepBy(page, email, claim, { verb: 'CompleteDocuments', input: { on } });
  claim = await stepBy(page, email, claim, { verb: 'Verify', input: { on } });
  const granted = { on, amount: 100_000 };
  const approval = { verb: 'Approve', type: 'ClaimApproveInput', input: granted };
  claim = await stepBy(page, LOGINS.head, claim, approval);
  const paid = { ...granted, requestKey: requestKey(), method: 'CASH' };
  const payment = { verb: 'Disburse', type: 'ClaimDisburseInput', input: paid };
  await stepBy(page, LOGINS.treasurer, claim, payment);

  await signIn(page, email, PASSWORD);
  await page.goto(`/claims/${claim.id}/show`);
  await expect(page.getByText('Terlambat 51 hari', { exact: true })).toBeVisible();
  await confirmed(page, 'Konfirmasi diterima', (dialog) =>
    dialog.getByLabel('Nama saksi').fill('Ibu Lurah'),
  );
  await expect(page.getByText('Selesai 60 hari, terlambat', { exact: true })).toBeVisible();
});

test('each stage has a tab with its number of claims, and every claim a clock in words @once', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('head');
  for (const stage of ['Berjalan', 'Disetujui', 'Diterima keluarga', 'Semua']) {
    // Other tests move claims on meanwhile, so tab and list are read anew until they meet.
    await expect(async () => {
      await page.goto('/claims');
      const tabs = page.getByRole('tablist', { name: 'Klaim menurut tahap' });
      const tab = tabs.getByRole('tab', { name: new RegExp(`^${stage} \\(\\d+\\)`) });
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      const promised = Number(/\((\d+)\)/.exec(await tab.innerText())?.[1]);
      expect([stage, await totalOf(page, 'Klaim')]).toEqual([stage, promised]);
    }).toPass();
  }
  const clocks = page
    .getByRole('main')
    .getByText(/^(Terlambat \d+ hari|\d+ hari lagi|Hari ini|Selesai \d+ hari(, terlambat)?)$/);
  await expect(clocks).toHaveCount(25);
});

test('a claim outside cover is refused in words, and nothing is lost @once', async ({ page }) => {
  const person = await insured(page);
  // Five days after joining, the waiting time was not over.
  await fillReport(page, person, daysAgo(85));
  await page.getByRole('button', { name: 'Laporkan klaim' }).click();
  await expect(page.getByText('Tidak dapat diajukan: Masih dalam masa tunggu.')).toBeVisible();
  await expect(page).toHaveURL(/\/claims\/create$/);
  await expect(page.getByLabel('Tanggal kejadian')).toHaveValue(daysAgo(85));
});
