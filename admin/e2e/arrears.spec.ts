import { faultsOf } from './support/axe';
import { totalOf } from './support/lists';
import { LOGINS, PASSWORD } from './support/logins';
import { open } from './support/open';
import { ownGroup } from './support/people';
import { expect, signIn, test } from './support/test';

/** Long enough that more premiums are overdue than a lapse takes. */
const NINE_MONTHS_DAYS = 275;

test.beforeEach(() => test.slow());

test('the head lets an enrolment lapse, and the book keeps who, when and why @once', async ({
  page,
}) => {
  const group = await ownGroup(page, ['Tunggul Lama'], NINE_MONTHS_DAYS);
  const [member] = group.members;
  await signIn(page, LOGINS.head, PASSWORD);
  await open(page, '/arrears');
  const row = page.getByRole('listitem').filter({ hasText: group.name }).first();
  await expect(row).toContainText(/Menunggak \d+ bulan, Rp/);
  await row.getByRole('button', { name: /^Gugurkan: Tunggul Lama/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Pindah kota, tidak membayar');
  await dialog.getByRole('button', { name: 'Gugurkan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toHaveCount(0);

  await open(page, `/participants/${member?.id ?? ''}/show`);
  const standing = page.getByRole('region', { name: 'Ketertiban iuran' });
  await expect(standing).toContainText(/Gugur, terakhir ditanggung .*Pindah kota/);
  await expect(standing).toContainText(/Diputuskan .* saat menunggak \d+ bulan/);
});

test('each age opens the list of just the people it counts @once', async ({ page, signInAs }) => {
  await signInAs('head');
  for (const age of ['2 bulan', '3 bulan atau lebih']) {
    // Tests beside this one enrol and pay, so both numbers are read anew until they meet.
    await expect(async () => {
      await open(page, '/arrears');
      const bucket = page
        .getByRole('region', { name: 'Umur tunggakan' })
        .getByRole('link', { name: age });
      const promised = Number((await bucket.innerText()).match(/(\d+) orang/)?.[1]);
      await bucket.click();
      await expect(page).toHaveURL(/arrearsMonthsFrom/);
      expect(await totalOf(page, 'Peserta')).toBe(promised);
    }).toPass();
  }
});

test('the page of arrears has no accessibility fault', async ({ page, signInAs }) => {
  await signInAs('head');
  await open(page, '/arrears');
  await expect(page.getByRole('heading', { name: 'Per kelompok' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
