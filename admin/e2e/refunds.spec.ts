import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS, PASSWORD } from './support/logins';
import { open } from './support/open';
import { ownGroup, pay, type Person } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, signIn, test } from './support/test';
import { unique } from './support/unique';

const ENROLMENT = `query ($id: ID!) { enrolment(id: $id) { version } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $on: LocalDate!) {
  enrolmentWithdraw(id: $id, expectedVersion: $version, on: $on, reason: "Pindah kota") { id }
}`;

/** Somebody who paid Rp 20.000 in cash and left, before the officer who is signed in. */
async function leaver(page: Page, takenBy: 'officer' | 'treasurer'): Promise<Person> {
  const { members, officer } = await ownGroup(page, [`Poniman ${unique()}`], 100);
  const [person] = members;
  if (!person) throw new Error('One name makes one member.');
  if (takenBy === 'treasurer') await signIn(page, LOGINS.treasurer, PASSWORD);
  await pay(page, person, { amount: 20_000, paidOn: daysAgo(0) });
  await signIn(page, LOGINS.head, PASSWORD);
  const { enrolmentId: id } = person;
  const { enrolment } = await ask<{ enrolment: { version: number } }>(page, ENROLMENT, { id });
  await ask(page, WITHDRAW, { id, version: enrolment.version, on: daysAgo(0) });
  await signIn(page, officer.email, PASSWORD);
  return person;
}

/** The officer proposes the refund on the participant's page, and the head agrees there. */
async function agreed(page: Page, person: Person): Promise<void> {
  await open(page, `/participants/${person.id}/show`);
  const refund = page.getByRole('region', { name: 'Pengembalian iuran' });
  await refund.getByRole('button', { name: /^Usulkan pengembalian Rp\s20\.000$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill('Pindah kota');
  await dialog.getByRole('button', { name: 'Usulkan' }).click();
  await expect(refund).toContainText('Menunggu orang kedua');
  await expect(refund.getByRole('button', { name: 'Setujui' })).toHaveCount(0);
  await continueAs(page, LOGINS.head, person.name);
  await confirmed(page, 'Setujui');
  await expect(refund).toContainText('Menunggu diserahkan');
}

test('who left gets every rupiah back: proposed, agreed on by the head, handed over by the treasurer once, and again after it came back', async ({
  page,
}) => {
  test.slow();
  const person = await leaver(page, 'treasurer');
  await agreed(page, person);
  await page.goto('/refunds');
  await continueAs(page, LOGINS.treasurer, 'Pengembalian iuran');
  const row = page.getByRole('listitem').filter({ hasText: person.name });
  await expect(row).toContainText(/Rp\s20\.000/);
  await row.getByRole('button', { name: 'Serahkan uang' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Diterima dan ditandatangani oleh')).toHaveValue(person.name);
  await dialog.getByRole('button', { name: 'Catat penyerahan' }).click();
  await expect(row).toContainText('Sudah diserahkan');
  await expect(row).toContainText(`Diterima ${person.name}`);
  await expect(row.getByRole('button', { name: 'Serahkan uang' })).toHaveCount(0);

  await row.getByRole('link', { name: person.name }).click();
  const refund = page.getByRole('region', { name: 'Pengembalian iuran' });
  await confirmed(
    page,
    'Uang kembali',
    (dialog) => dialog.getByLabel('Alasan').fill('Diterima orang yang salah'),
    'Usulkan',
  );
  await expect(refund).toContainText('Menunggu orang kedua');
  await expect(refund.getByRole('button', { name: 'Setujui' })).toHaveCount(0);
  await continueAs(page, LOGINS.head, person.name);
  await confirmed(page, 'Setujui');
  await expect(refund).toContainText('Menunggu diserahkan');
  await expect(refund).toContainText('Diterima orang yang salah');
  await continueAs(page, LOGINS.treasurer, person.name);
  await confirmed(page, 'Serahkan uang', undefined, 'Catat penyerahan');
  await expect(refund).toContainText('Sudah diserahkan');
});

test('what cannot be handed over waits on the pay sheet and in the register, and is taken back to be proposed anew @once', async ({
  page,
}) => {
  test.slow();
  const person = await leaver(page, 'officer');
  await agreed(page, person);
  await page.goto('/refunds');
  await continueAs(page, LOGINS.treasurer, 'Pengembalian iuran');
  const row = page.getByRole('listitem').filter({ hasText: person.name });
  await row.getByRole('button', { name: 'Serahkan uang' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Catat penyerahan' }).click();
  await expect(page.getByText('Uang tunai sebanyak itu tidak ada pada Anda.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await expect(row).toContainText('Menunggu diserahkan');
  await open(page, '/refunds/paper');
  await expect(page.getByRole('row').filter({ hasText: person.name })).toContainText(/Rp\s20\.000/);

  await open(page, '/refunds');
  await page.getByRole('link', { name: /^Belum diambil: \d+$/ }).click();
  await page.getByRole('link', { name: /Sampai 30 hari/ }).click();
  await expect(row).toContainText('Belum pernah dihubungi');
  await row.getByRole('button', { name: 'Catat kontak' }).click();
  await dialog.getByLabel('Hasilnya').click();
  await page.getByRole('option', { name: 'Akan mengambil' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(row).toContainText('Telepon: Akan mengambil');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  const written = await readFile(await (await file).path(), 'utf8');
  expect(written).toMatch(new RegExp(`;${person.name};${person.name};.*;Sumiati;20000;0;`));

  await row.getByRole('link', { name: person.name }).click();
  await confirmed(page, 'Tarik kembali', (asked) =>
    asked.getByLabel('Alasan').fill('Jumlahnya salah'),
  );
  const refund = page.getByRole('region', { name: 'Pengembalian iuran' });
  await expect(refund).toContainText(/Ditarik kembali .*: Jumlahnya salah/);
  await expect(refund.getByRole('button', { name: /^Usulkan pengembalian/ })).toBeVisible();
});

test('refunds, their pay sheet and the refund of a cohort have no accessibility fault', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('head');
  for (const path of ['/refunds', '/refunds/unclaimed', '/refunds/paper', '/refunds/run']) {
    await open(page, path);
    expect(await faultsOf(page)).toEqual([]);
  }
  await expect(page.getByRole('heading', { name: /peserta menerima Rp/ })).toBeVisible();
});
