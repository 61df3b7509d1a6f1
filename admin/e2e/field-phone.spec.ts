import {
  apiOf,
  fieldMeeting,
  lockPhones,
  meetingToday,
  memberAt,
  OFFICERS,
  openField,
  openMeeting,
  pill,
  storedText,
} from './support/field';
import { LOGINS } from './support/logins';
import { expect, test } from './support/test';

test('signing out warns of what would be lost, then leaves nobody on the phone', async ({
  page,
  context,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Dahlia');
  await openField(page, OFFICERS.sugeng);
  const stored = await storedText(page);
  expect(stored).toContain(meetingId);
  expect(stored).not.toMatch(/\d{16}|nik|phone|birth|claim|illness/i);
  await openMeeting(page, meetingId);
  await context.setOffline(true);
  await page
    .getByRole('button', { name: / hadir$/ })
    .last()
    .click();
  await page.goto('/lapangan/#/hp');
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByRole('alert')).toContainText('1 catatan belum terkirim dan akan HILANG');
  await page.getByRole('button', { name: 'Keluar dan buang catatan' }).click();
  await expect(page.getByLabel('Kata sandi')).toBeVisible();
  expect(await storedText(page)).not.toContain(meetingId);
});

test('a phone reported lost forgets everything at its next contact, and says so', async ({
  page,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Seroja', LOGINS.otherHead);
  const api = await apiOf(baseURL ?? '', OFFICERS.lasmi);
  const recorded = async () => (await fieldMeeting(api, meetingId)).totals.recorded;
  const before = await recorded();
  await openField(page, OFFICERS.lasmi);
  await openMeeting(page, meetingId);
  const marks = page.getByRole('button', { name: / hadir$/ });
  const name = (await marks.first().getAttribute('aria-label')) ?? '';
  await marks.first().click();
  await expect.poll(recorded).toBe(before + 1);
  await lockPhones(baseURL ?? '', LOGINS.otherHead);

  await page.context().setOffline(true);
  await marks.first().click();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'HP ini dikunci oleh lembaga' })).toBeVisible();
  await expect(page.getByText('1 catatan yang belum terkirim ikut terhapus')).toBeVisible();
  expect(await storedText(page)).not.toContain(name.replace(/ hadir$/, ''));
});

test('a full phone says that the last tap was not kept, and shows it as not recorded', async ({
  page,
  context,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Mawar');
  const api = await apiOf(baseURL ?? '', OFFICERS.yusnimar);
  const { name } = memberAt(await fieldMeeting(api, meetingId), -1);
  await openField(page, OFFICERS.yusnimar);
  await openMeeting(page, meetingId);
  await context.setOffline(true);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('No space left.', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: `${name} hadir` }).click();

  await expect(page.getByRole('alert')).toContainText('Catatan terakhir TIDAK tersimpan');
  await expect(page.getByRole('button', { name: `${name} hadir` })).toBeVisible();
  await expect(pill(page)).toHaveAccessibleName('Semua terkirim');
});

test('a browser that keeps nothing is told so before anything is written', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/lapangan');
  await expect(
    page.getByRole('heading', { name: 'Halaman ini tidak dapat menyimpan catatan' }),
  ).toBeVisible();
  await expect(page.getByLabel('Kata sandi')).toHaveCount(0);
});

test('English is complete and one tap away', async ({ page }) => {
  await page.goto('/lapangan');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('Sign in once while you have a network')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});
