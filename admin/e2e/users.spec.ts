import { expect, signIn, test } from './support/test';

test('a new officer gets a first password, works with it, and is shut out when deactivated @once', async ({
  page,
  signInAs,
  browser,
  baseURL,
}, info) => {
  const name = `Petugas Uji ${info.project.name}`;
  const email = `uji.${info.project.name}.${Date.now()}@yakmi.example`;
  await signInAs('head');
  await page.goto('/users/create');
  await page.getByLabel('Nama').fill(name);
  await page.getByLabel('Surel').fill(email);
  const password = await page.getByLabel('Kata sandi pertama').inputValue();
  expect(password).toMatch(/^(\w{4}-){3}\w{4}$/);
  await page.getByRole('button', { name: 'Tambah pengguna' }).click();
  await expect(page).toHaveURL(/\/users(\?|$)/);

  const theirs = await browser.newContext({ ...(baseURL && { baseURL }) });
  const their = await theirs.newPage();
  await signIn(their, email, password);
  await their.goto('/groups');
  await expect(their.getByRole('heading', { name: 'Kelompok', level: 1 })).toBeVisible();

  await page.getByRole('searchbox').fill(email);
  await expect(page.getByRole('main').getByText('@yakmi.example')).toHaveCount(1);
  await page.getByRole('main').getByText(name, { exact: true }).first().click();
  await page.getByRole('button', { name: 'Nonaktifkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nonaktifkan' }).click();
  await expect(page.getByRole('button', { name: 'Aktifkan lagi' })).toBeVisible();

  await their.goto('/groups');
  await expect(their).toHaveURL(/\/login$/);
  await theirs.close();
});

test('an address in use is refused beside the form @once', async ({ page, signInAs }) => {
  await signInAs('head');
  await page.goto('/users/create');
  await page.getByLabel('Nama').fill('Orang Kedua');
  await page.getByLabel('Surel').fill('petugas@yakmi.example');
  await page.getByRole('button', { name: 'Tambah pengguna' }).click();
  await expect(page.getByText('Surel ini sudah dipakai pengguna lain.')).toBeVisible();
  await expect(page).toHaveURL(/\/users\/create$/);
});
