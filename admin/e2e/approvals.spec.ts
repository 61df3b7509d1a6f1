import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS } from './support/logins';
import { open } from './support/open';
import { ownGroup, pay } from './support/people';
import { continueAs } from './support/steps';
import { expect, test } from './support/test';

test('a proposal is refused by the second person with a reason, and its money stays @once', async ({
  page,
}) => {
  test.slow();
  const { members, name } = await ownGroup(page, ['Rotua Simbolon'], 100);
  const [member] = members;
  if (!member) throw new Error('One name makes one member.');
  await pay(page, member, { amount: 5_000, paidOn: daysAgo(0) });
  await open(page, `/participants/${member.id}/show`);
  await page.getByRole('button', { name: /^Usulkan batal: KW-/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill(`Salah orang, ${name}`);
  await dialog.getByRole('button', { name: 'Usulkan batal', exact: true }).click();
  await expect(page.getByText(/^Menunggu orang kedua: /)).toBeVisible();

  await page.goto('/pendingChanges');
  await continueAs(page, LOGINS.treasurer, 'Persetujuan');
  const change = page.getByRole('listitem').filter({ hasText: name });
  await expect(change).toContainText('Rotua Simbolon');
  expect(await faultsOf(page)).toEqual([]);
  await change.getByRole('button', { name: 'Tolak' }).click();
  await dialog.getByRole('button', { name: 'Tolak' }).click();
  await expect(dialog.getByText('Wajib diisi')).toBeVisible();
  await dialog.getByRole('textbox').fill('Uangnya benar dari Bu Rotua');
  await dialog.getByRole('button', { name: 'Tolak' }).click();
  await expect(change).toContainText('Ditolak');
  await expect(change).toContainText('Uangnya benar dari Bu Rotua');

  await open(page, `/participants/${member.id}/show`);
  const payments = page.getByRole('region', { name: 'Pembayaran' });
  await expect(payments.getByRole('listitem')).toHaveCount(1);
});
