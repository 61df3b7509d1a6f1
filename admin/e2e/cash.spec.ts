import type { Locator, Page } from '@playwright/test';
import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS } from './support/logins';
import { open } from './support/open';
import { ownGroup, pay, type OwnGroup } from './support/people';
import { continueAs } from './support/steps';
import { expect, test } from './support/test';

const COHORT = `query ($id: ID!) { cohort(id: $id) { name } }`;
const PAGE = 'Kas iuran';

/** A group whose officer, signed in, took so many rupiah in cash. */
async function collected(page: Page, amount: number): Promise<OwnGroup & { cohort: string }> {
  const group = await ownGroup(page, ['Rosmawati Lubis'], 100);
  const [member] = group.members;
  if (!member) throw new Error('One name makes one member.');
  await pay(page, member, { amount, paidOn: daysAgo(0) });
  type Named = { cohort: { name: string } };
  const { cohort } = await ask<Named>(page, COHORT, { id: group.cohortId });
  await open(page, '/cash');
  return { ...group, cohort: cohort.name };
}

/** The row of what somebody holds, or of a hand-over, of one cohort. */
function rowOf(page: Page, cohort: string, text: string | RegExp): Locator {
  return page.getByRole('listitem').filter({ hasText: cohort }).filter({ hasText: text });
}

test('cash goes from the officer’s hands to the treasurer’s and to the bank, each step confirmed', async ({
  page,
}) => {
  test.slow();
  const { cohort, officer } = await collected(page, 10_000);
  const own = rowOf(page, cohort, /Rp\s10\.000 · .*\(Anda\)/);
  await own.getByRole('button', { name: 'Serahkan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Diserahkan kepada' }).fill('Lie Herlina');
  await page.getByRole('option', { name: /^Lie Herlina/ }).click();
  await dialog.getByRole('button', { name: 'Serahkan' }).click();
  await expect(page.getByText('Penyerahan dicatat, menunggu penerima')).toBeVisible();
  const waiting = page.getByRole('region', { name: 'Menunggu konfirmasi' });
  const handover = waiting.getByRole('listitem').filter({ hasText: officer.name });
  await expect(handover).toContainText(/Rp\s10\.000/);
  // Only the taker says yes; until then the giver answers for the cash and has nothing left to give.
  await expect(handover.getByRole('button', { name: 'Terima' })).toHaveCount(0);
  await expect(own).toContainText(/Rp\s10\.000 menunggu penerima/);
  await expect(own.getByRole('button', { name: 'Serahkan' })).toHaveCount(0);

  await continueAs(page, LOGINS.treasurer, PAGE);
  await handover.getByRole('button', { name: 'Terima' }).click();
  await expect(dialog).toContainText(`Dari ${officer.name}`);
  await dialog.getByRole('button', { name: 'Terima' }).click();
  await expect(handover).toHaveCount(0);
  const taken = rowOf(page, cohort, /Rp\s10\.000 · .*\(Anda\)/);
  await taken.getByRole('button', { name: 'Setor ke bank' }).click();
  const slip = `STR-${officer.name.slice(-6)}`;
  await dialog.getByLabel('Nomor slip setoran').fill(slip);
  await dialog.getByRole('button', { name: 'Setor ke bank' }).click();
  await expect(page.getByText('Setoran dicatat')).toBeVisible();
  await expect(taken).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Setoran bank terakhir' })).toContainText(slip);
});

test('cash that lacks is said by who holds it, and booked once somebody else agrees @once', async ({
  page,
}) => {
  test.slow();
  const { cohort, officer } = await collected(page, 10_000);
  const held = rowOf(page, cohort, `· ${officer.name}`);
  await held.getByRole('button', { name: 'Selisih kas' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Uang yang dihitung (Rp)' }).fill('8000');
  await dialog.getByLabel('Alasan').fill('Salah kembalian');
  await dialog.getByRole('button', { name: 'Usulkan' }).click();
  await expect(held).toContainText('Salah kembalian');
  await expect(held).toContainText('Menunggu orang kedua');
  await expect(held).toContainText(/Rp\s10\.000/);
  expect(await faultsOf(page)).toEqual([]);

  await continueAs(page, LOGINS.head, PAGE);
  await held.getByRole('button', { name: 'Setujui' }).click();
  await dialog.getByRole('button', { name: 'Setujui' }).click();
  await expect(rowOf(page, cohort, /Rp\s8\.000 · Petugas Uji/)).toBeVisible();
  await expect(rowOf(page, cohort, /Kurang Rp\s2\.000/)).toContainText('Salah kembalian');
});
