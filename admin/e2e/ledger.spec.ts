import { faultsOf } from './support/axe';
import { totalOf } from './support/lists';
import { open } from './support/open';
import { expect, test } from './support/test';

test('the books are checked on the page, and each total leads down to its entries @once', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('treasurer');
  await open(page, '/ledger');
  const checks = page.getByRole('region', { name: 'Pemeriksaan pembukuan' });
  await expect(checks.getByText('Pembukuan benar')).toBeVisible();
  await checks.getByRole('button', { name: 'Lihat semua pemeriksaan' }).click();
  await expect(checks.getByRole('listitem')).toHaveCount(18);
  expect(await faultsOf(page)).toEqual([]);

  const cohort = page.getByRole('region', { name: 'Angkatan 2024' });
  // No test pays a claim of the demo's cohort by the fund's own account, so its tranches stay as many.
  const fund = cohort
    .getByRole('listitem')
    .filter({ has: page.getByText('Dana klaim', { exact: true }) });
  const promised = Number((await fund.innerText()).match(/([\d.]+) jurnal/)?.[1]);
  await fund.getByRole('link').click();
  expect(await totalOf(page, 'Buku besar')).toBe(promised);
  const entry = page.getByRole('main').getByRole('listitem').first();
  await expect(entry).toContainText('Bank klaim');
  await expect(entry).toContainText(/−Rp\s/);
  expect(await faultsOf(page)).toEqual([]);
});

test('an officer does not see the books @desktop', async ({ page, signInAs }) => {
  await signInAs('officer');
  await open(page, '/');
  await expect(page.getByRole('link', { name: 'Buku besar' })).toHaveCount(0);
});
