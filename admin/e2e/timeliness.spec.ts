import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { totalOf } from './support/lists';
import { expect, test } from './support/test';

test('the report on time shows the promise and where the days went, and each number opens its list', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('head');
  await page.goto('/timeliness');
  await expect(page.getByRole('heading', { name: 'Ketepatan waktu', level: 1 })).toBeVisible();
  const days = page.getByRole('region', { name: 'Ke mana hari-harinya' });
  await expect(days.getByRole('listitem').getByText('Petugas', { exact: true })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const link = days.getByRole('link', { name: /^Petugas: \d+ terlambat/ });
  const count = Number(/(\d+) terlambat/.exec((await link.getAttribute('aria-label')) ?? '')?.[1]);
  await link.click();
  await expect(page).toHaveURL(/partyWhenDue/);
  await expect(page.getByRole('button', { name: 'Terlambat pada: Petugas' })).toBeVisible();
  expect(await totalOf(page, 'Klaim')).toBe(count);
});

const RECEIVED = `query { claims(filter: { stage: RECEIVED }, page: { number: 1, size: 100 }) { items { id satisfaction { points } } } }`;
const RATE = `mutation ($id: ID!) { claimRate(id: $id, input: { points: 4, channel: PHONE }) { id } }`;
interface Received {
  claims: { items: Array<{ id: string; satisfaction: object | null }> };
}

test('what the families answered leads to their claims @once', async ({ page, signInAs }) => {
  await signInAs('head');
  const { items } = (await ask<Received>(page, RECEIVED)).claims;
  await ask(page, RATE, { id: items.find(({ satisfaction }) => satisfaction === null)?.id });

  await page.goto('/timeliness');
  const answers = page.getByRole('region', { name: 'Kepuasan keluarga' });
  await expect(answers).toContainText(/puas atau sangat puas, dari \d+ keluarga/);
  const link = answers.getByRole('link', { name: /^4 · Puas: \d+ klaim$/ });
  const count = Number(/(\d+) klaim$/.exec((await link.getAttribute('aria-label')) ?? '')?.[1]);
  await link.click();
  await expect(page).toHaveURL(/ratedPoints/);
  expect(await totalOf(page, 'Klaim')).toBe(count);
});

test('a period without claims says what will stand there @once', async ({ page, signInAs }) => {
  await signInAs('head');
  const filter = JSON.stringify({ from: '2001-01-01', to: '2001-12-31' });
  await page.goto(`/timeliness?filter=${encodeURIComponent(filter)}`);
  await expect(page.getByText('Belum ada klaim pada masa ini')).toBeVisible();
});

test('from today the report on time opens for the same days, with the same figure @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await page.goto('/');
  const card = (name: string) => page.getByRole('region', { name });
  const counted = /\d+ dari \d+ klaim/;
  const figure = await card('Klaim dibayar tepat waktu').getByText(counted).textContent();
  await page.getByRole('link', { name: 'Ke mana hari-harinya' }).click();
  await expect(page.getByRole('heading', { name: 'Ketepatan waktu', level: 1 })).toBeVisible();
  await expect(card('Klaim dibayar tepat waktu').getByText(counted)).toHaveText(figure ?? '');
});
