import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS } from './support/logins';
import { insured } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, test } from './support/test';

const NUMBER = /^K-\d{4}-\d{4}$/;
const HEIRS = `query ($id: ID!) { participant(id: $id) { beneficiaries { fullName } } }`;

interface Heirs {
  participant: { beneficiaries: readonly { fullName: string }[] };
}

test('an heir reports a death, the family gets its code and money ahead that a second person approved', async ({
  page,
}) => {
  test.slow();
  const person = await insured(page);
  const { participant } = await ask<Heirs>(page, HEIRS, { id: person.id });
  const heir = participant.beneficiaries[0]?.fullName ?? '';
  await page.goto('/claims/create');
  await page.getByRole('combobox', { name: 'Peserta' }).fill(person.name);
  await page.getByRole('option', { name: person.name }).click();
  await page.getByRole('combobox', { name: 'Sebab' }).click();
  await page.getByRole('option', { name: 'Meninggal dunia' }).click();
  await page.getByLabel('Tanggal kejadian').fill(daysAgo(3));
  await page.getByRole('combobox', { name: 'Kabar dari' }).click();
  await expect(page.getByRole('option', { name: 'Peserta sendiri' })).toHaveCount(0);
  await page.getByRole('option', { name: 'Ahli waris' }).click();
  await page.getByRole('combobox', { name: 'Ahli waris yang mengabarkan' }).click();
  await page.getByRole('option', { name: new RegExp(heir) }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Laporkan klaim' }).click();
  await expect(page.getByTestId('family-code')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByText(`Kabar dari Ahli waris: ${heir}`)).toBeVisible();

  await confirmed(page, 'Usulkan uang muka', (dialog) =>
    dialog.getByLabel('Alasan').fill('Biaya pemakaman'),
  );
  await expect(page.getByText(/^Menunggu orang kedua/)).toBeVisible();
  await continueAs(page, LOGINS.head, NUMBER);
  await confirmed(page, 'Setujui');
  await expect(page.getByText('Sudah dibayar', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Usulkan uang muka' })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
});
