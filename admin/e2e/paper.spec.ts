import type { Page } from '@playwright/test';
import { faultsOf } from './support/axe';
import { meetingToday, rowOf } from './support/meetings';
import { ownGroup, type OwnGroup } from './support/people';
import { expect, test } from './support/test';

const NAMES = ['Rosmawati', 'Sulaiman', 'Tiurma'];
const SERIAL = /LP-\d{4}-\d{6}/;

/** A meeting of today whose sheet was printed; answers its serial. */
async function printed(page: Page): Promise<{ group: OwnGroup; id: string; serial: string }> {
  const group = await ownGroup(page, NAMES);
  const id = await meetingToday(page, group);
  // The browser's own print dialog would wait for a hand.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(`/meetings/${id}/show`);
  await page.getByRole('link', { name: 'Lembar cetak' }).click();
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const paper = page.getByRole('article');
  await expect(paper).toContainText(SERIAL);
  const [serial = ''] = SERIAL.exec((await paper.textContent()) ?? '') ?? [];
  return { group, id, serial };
}

test('a sheet is printed with its serial, its code, what everybody owes, and room for the pen @once', async ({
  page,
}) => {
  const { group, serial } = await printed(page);
  const paper = page.getByRole('article');
  await expect(
    paper.getByRole('heading', { name: `Lembar pertemuan ${group.name}` }),
  ).toBeVisible();
  await expect(paper.getByRole('img', { name: `Kode QR lembar ${serial}` })).toBeVisible();
  await expect(paper).toContainText('Cetakan ke-1');
  for (const [at, name] of NAMES.entries()) {
    const row = paper.getByRole('row').filter({ hasText: name });
    await expect(row.getByRole('cell').first()).toHaveText(String(at + 1));
    // The month of the meeting; what is missing of earlier ones stands beside it.
    await expect(row.getByRole('cell').nth(2)).toHaveText('5.000');
  }
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Cetak lagi' }).click();
  await expect(paper).toContainText('Cetakan ke-2');
});

test('on paper there is the sheet and nothing of the screen around it @once', async ({ page }) => {
  await printed(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cetak lagi' })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
});

test('a printed sheet is listed until it is keyed, in the order of the paper @once', async ({
  page,
}) => {
  test.slow();
  const { serial } = await printed(page);
  await page.goto('/meetings/paper');
  const waiting = page.getByRole('listitem').filter({ hasText: serial });
  await expect(waiting).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByLabel('Nomor seri lembar').fill(serial);
  await page.getByRole('button', { name: 'Masukkan', exact: true }).click();
  await expect(page.getByText(`Lembar ${serial}: urutannya sama dengan di kertas.`)).toBeVisible();
  for (const [at, name] of NAMES.entries())
    await expect(rowOf(page, name)).toContainText(`${at + 1}. ${name}`);
  await page.getByRole('button', { name: 'Semua hadir & bayar' }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: 'Ya, simpan' }).click();
  await expect(page.getByText('Pertemuan tersimpan, 3 baris dicatat')).toBeVisible();

  await page.goto('/meetings/paper');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
  await expect(waiting).toHaveCount(0);
});

test('the code of a sheet opens it; a serial that nobody printed is told apart', async ({
  page,
}) => {
  const { id, serial } = await printed(page);
  await page.goto(`/meetings/paper?lembar=${serial}`);
  await expect(page).toHaveURL(new RegExp(`/meetings/${id}/hold\\?lembar=${serial}$`));
  await page.goto('/meetings/paper');
  await page.getByLabel('Nomor seri lembar').fill('LP-2019-999999');
  await page.getByRole('button', { name: 'Masukkan', exact: true }).click();
  await expect(page.getByText('Tidak ada lembar dengan nomor ini.')).toBeVisible();
});
