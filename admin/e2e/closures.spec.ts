import type { Page } from '@playwright/test';
import { daysOff } from './support/api';
import { faultsOf } from './support/axe';
import { addDays, today } from './support/days';
import { open } from './support/open';
import { expect, isPhone, test } from './support/test';

/** An ordinary day of the year that is shown, each test on one of its own. */
async function ordinaryDay(page: Page, nth: number): Promise<string> {
  const off = new Set((await daysOff(page)).map(({ on }) => on));
  const next = `${Number(today().slice(0, 4)) + 1}-02-01`;
  const days = Array.from({ length: 60 }, (_, i) => addDays(next, i)).filter((on) => !off.has(on));
  const day = days[nth * 2 + (isPhone(page) ? 1 : 0)];
  if (!day) throw new Error('February and March have enough ordinary days.');
  return day;
}

async function add(page: Page, name: string, on: string): Promise<void> {
  await open(page, `/closures?year=${on.slice(0, 4)}`);
  await page.getByRole('button', { name: 'Tambah hari' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama').fill(name);
  await dialog.getByLabel('Hari pertama').fill(on);
  await dialog.getByRole('button', { name: 'Tambah hari' }).click();
}

test.beforeEach(async ({ signInAs }) => {
  test.slow();
  await signInAs('officer');
});

test('a closure is entered, named on the calendar, and taken back @once', async ({ page }) => {
  const on = await ordinaryDay(page, 0);
  const name = `Pesta panen ${isPhone(page) ? 'hilir' : 'hulu'}`;
  await add(page, name, on);
  const coming = page.getByRole('region', { name: /^Yang akan datang/ });
  const entered = page.getByRole('region', { name: 'Dimasukkan lembaga Anda' });
  await expect(coming.getByText(name)).toBeVisible();
  await expect(entered.getByText(name)).toBeVisible();

  await open(page, `/calendar?view=list&on=${on}`);
  await expect(page.getByText(name, { exact: true })).toBeVisible();

  await open(page, `/closures?year=${on.slice(0, 4)}`);
  await entered.getByRole('button', { name: `Tarik kembali ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik kembali' }).click();
  await expect(entered.getByRole('listitem').filter({ hasText: name })).toContainText('ditarik');
  await expect(coming.getByText(name)).toHaveCount(0);
});

test('days entered twice are refused in words, and the form is kept @once', async ({ page }) => {
  const on = await ordinaryDay(page, 1);
  await add(page, 'Gotong royong', on);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await add(page, 'Gotong royong lagi', on);
  await expect(page.getByText(/^Sebagian hari ini sudah dimasukkan/)).toBeVisible();
  await expect(page.getByRole('dialog').getByLabel('Nama')).toHaveValue('Gotong royong lagi');
});

test('an institution that entered nothing is told what belongs here @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('analyst');
  await open(page, '/closures');
  await expect(page.getByRole('region', { name: /^Yang akan datang/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tambah hari' })).toHaveCount(0);
});

test('days off and their form have no accessibility fault', async ({ page }) => {
  await open(page, '/closures?year=' + String(Number(today().slice(0, 4)) + 1));
  await expect(page.getByText('Libur nasional').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tambah hari' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
