import { faultsOf } from './support/axe';
import { LOGINS } from './support/logins';
import { open } from './support/open';
import { ownGroup } from './support/people';
import { continueAs } from './support/steps';
import { expect, signIn, test } from './support/test';
import { PASSWORD } from './support/logins';
import { unique } from './support/unique';

test('money from the State enters the claim fund once a second person agrees @once', async ({
  page,
}) => {
  test.slow();
  const { cohortId } = await ownGroup(page, []);
  await signIn(page, LOGINS.treasurer, PASSWORD);
  await open(page, `/claimFunds?cohort=${cohortId}`);
  await expect(page.getByRole('heading', { name: /^Saldo Rp\s0$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Catat pencairan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Jumlah/ }).fill('2500000');
  const reference = `SP2D-${unique()}`;
  await dialog.getByLabel('Nomor transfer').fill(reference);
  await dialog.getByLabel('Alasan').fill('Termin pertama');
  await dialog.getByRole('button', { name: 'Usulkan' }).click();
  const tranches = page.getByRole('region', { name: 'Pencairan dari negara' });
  await expect(tranches).toContainText(/Rp\s2\.500\.000/);
  await expect(tranches).toContainText('Menunggu orang kedua');
  await expect(page.getByRole('heading', { name: /^Saldo Rp\s0$/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await continueAs(page, LOGINS.head, 'Dana klaim');
  await tranches.getByRole('button', { name: 'Setujui' }).click();
  await dialog.getByRole('button', { name: 'Setujui' }).click();
  await expect(page.getByRole('heading', { name: /^Saldo Rp\s2\.500\.000$/ })).toBeVisible();
  await expect(tranches.getByRole('listitem')).toContainText(reference);
});

test('the demo’s fund says how long it will do, and from which claims that is reckoned @desktop', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await open(page, '/claimFunds');
  await page.getByRole('combobox', { name: 'Angkatan' }).click();
  await page.getByRole('option', { name: 'Angkatan 2024' }).click();
  await expect(page.getByRole('heading', { name: '90 hari ke depan' })).toBeVisible();
  const open90 = page.getByRole('region', { name: 'Klaim berjalan' }).getByRole('listitem');
  await expect(open90.first()).toContainText(/peluang dibayar \d+%/);
  expect(await faultsOf(page)).toEqual([]);
});
