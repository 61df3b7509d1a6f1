import { LOGINS, PASSWORD } from './support/logins';
import { expect, test } from './support/test';

test('somebody not signed in is asked to, and then gets the page they wanted', async ({ page }) => {
  await page.goto('/groups');
  await expect(page.getByRole('heading', { name: 'Masuk ke Askesos' })).toBeVisible();

  await page.getByLabel('Surel').fill(LOGINS.officer);
  await page.getByLabel('Kata sandi', { exact: false }).first().fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();

  await expect(page).toHaveURL(/\/groups$/);
  await expect(page.getByRole('heading', { name: 'Kelompok', level: 1 })).toBeVisible();
});

test('a wrong password is refused on the page, in words, and leaves nobody signed in @once', async ({
  page,
}) => {
  await page.goto('/login');
  await page.getByLabel('Surel').fill(LOGINS.officer);
  await page.getByLabel('Kata sandi', { exact: false }).first().fill('salah sekali 1');
  await page.getByRole('button', { name: 'Masuk' }).click();

  await expect(page.getByRole('alert')).toHaveText(/Surel atau kata sandi tidak cocok/);
  await page.goto('/participants');
  await expect(page).toHaveURL(/\/login$/);
});

test('empty fields are named before anything is sent @once', async ({ page }) => {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByText('Tulis surel Anda')).toBeVisible();
  await expect(page.getByText('Tulis kata sandi Anda')).toBeVisible();
});

test('English is one tap away, before and after signing in, and stays after signing out', async ({
  page,
  signInAs,
}) => {
  await page.goto('/login');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to Askesos' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await signInAs('officer');
  await page.goto('/groups');
  await expect(page.getByRole('heading', { name: 'Groups', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: /My account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to Askesos' })).toBeVisible();
  await page.goto('/groups');
  await expect(page).toHaveURL(/\/login$/);
});

test('the theme follows the device until somebody chooses @once', async ({ page, signInAs }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs('officer');
  await page.goto('/groups');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(15, 21, 18)');

  await page.getByRole('button', { name: /Akun saya/ }).click();
  await page.getByRole('menuitem', { name: 'Tampilan terang' }).click();
  await expect.poll(ground).toBe('rgb(244, 246, 243)');
  await page.reload();
  await expect.poll(ground).toBe('rgb(244, 246, 243)');
});
