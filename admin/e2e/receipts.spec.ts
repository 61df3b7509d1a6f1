import type { Page } from '@playwright/test';
import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { daysAgo } from './support/days';
import { LOGINS } from './support/logins';
import { open } from './support/open';
import { ownGroup, pay, type Person } from './support/people';
import { confirmed, continueAs } from './support/steps';
import { expect, test } from './support/test';

const PAYMENTS = `query ($participantId: ID!) {
  premiumPayments(filter: { participantId: $participantId }) { items { id } }
}`;
interface Payments {
  premiumPayments: { items: [{ id: string }] };
}

const TERM = `query ($id: ID!) { enrolment(id: $id) { passbook { termMonths } } }`;
interface Term {
  enrolment: { passbook: { termMonths: number } };
}

/** The browser's print dialog cannot be looked at; how often it was asked for can. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let prints = 0;
    window.print = () => {
      prints += 1;
      document.documentElement.dataset['prints'] = String(prints);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['prints'] ?? 0));
}

async function paidMember(page: Page, amount: number): Promise<Person> {
  const { members } = await ownGroup(page, ['Zubaidah'], 100);
  const [member] = members;
  if (!member) throw new Error('One name makes one member.');
  await pay(page, member, { amount, paidOn: daysAgo(3) });
  return member;
}

async function openReceipt(page: Page, { id }: Person): Promise<void> {
  const { premiumPayments } = await ask<Payments>(page, PAYMENTS, { participantId: id });
  await open(page, `/participants/${id}/receipts/${premiumPayments.items[0].id}`);
}

test('a receipt is reached from its payment, printed once as itself and then as copies', async ({
  page,
}) => {
  test.slow();
  const prints = await countPrints(page);
  const member = await paidMember(page, 15_000);
  await open(page, `/participants/${member.id}/show`);
  await page
    .getByRole('region', { name: 'Pembayaran' })
    .getByRole('link', { name: /^Kuitansi KW-/ })
    .click();
  await expect(page.getByRole('heading', { name: /^Kuitansi KW-\d{4}-\d{6}$/ })).toBeVisible();
  const slip = page.getByRole('article', { name: 'Kuitansi seperti dicetak' });
  await expect(slip).toContainText('Zubaidah');
  await expect(slip).toContainText('lima belas ribu rupiah');
  await expect(slip).toContainText('(3 bulan)');
  await expect(slip.getByRole('img', { name: /^Kode QR kuitansi KW-/ })).toBeVisible();
  await expect(slip.getByText('Pratinjau')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect(slip.getByText('Pratinjau')).toHaveCount(0);
  await expect(slip.getByText(/Salinan/)).toHaveCount(0);
  await expect.poll(prints).toBe(1);

  await page.getByRole('button', { name: 'Cetak salinan' }).click();
  await expect(slip.getByText('Salinan ke-1')).toBeVisible();
  await expect.poll(prints).toBe(2);
  await expect(page.getByText('Sudah dicetak 2 kali.', { exact: false })).toBeVisible();
});

test('a receipt fits the roll or the sheet that is chosen, and the choice is kept @once', async ({
  page,
}) => {
  const member = await paidMember(page, 5_000);
  await openReceipt(page, member);
  const slip = page.getByRole('article');
  const pageRule = () =>
    page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ cssText }) => cssText)
        .join(),
    );
  for (const [name, widthPx, size] of [
    ['58 mm', 219, /size: 58mm \d+mm/],
    ['80 mm', 302, /size: 80mm \d+mm/],
    ['A4', undefined, /size: a4;/],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(pageRule).toMatch(size);
    const box = await slip.boundingBox();
    if (widthPx) expect(Math.round(box?.width ?? 0)).toBe(widthPx);
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'A4', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a receipt is shared as text whose link anybody can check, before and after a reversal @once', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    const share = (data?: ShareData) => {
      document.documentElement.dataset['shared'] = data?.text ?? '';
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  const member = await paidMember(page, 10_000);
  await openReceipt(page, member);
  await page.getByRole('button', { name: 'Bagikan' }).click();
  const shared = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '');
  expect(shared).toMatch(/^Kuitansi KW-/);
  expect(shared).not.toContain('Zubaidah');
  const address = /https?:\S+$/.exec(shared)?.[0] ?? '';
  const receiptAddress = page.url();

  await page.goto(address);
  await expect(page.getByText('Sah: kuitansi ini tercatat dan berlaku.')).toBeVisible();
  await expect(page.getByText('sepuluh ribu rupiah')).toBeVisible();
  await expect(page.getByText('Zubaidah')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`/participants/${member.id}/show`);
  await page.getByRole('button', { name: /^Usulkan batal: KW-/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill('Salah orang');
  await dialog.getByRole('button', { name: 'Usulkan batal', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await continueAs(page, LOGINS.treasurer, 'Zubaidah');
  await confirmed(page, 'Setujui');
  await page.goto(address);
  await expect(page.getByText(/^✕ Dibatalkan pada/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await open(page, receiptAddress.replace(/^https?:\/\/[^/]+/, ''));
  await expect(page.getByRole('article').getByText(/^Dibatalkan \d/)).toBeVisible();
});

test('a passbook has a box for every month with its receipts, and one for the refund @once', async ({
  page,
}) => {
  const prints = await countPrints(page);
  const member = await paidMember(page, 12_000);
  await open(page, `/participants/${member.id}/show`);
  await page.getByRole('link', { name: 'Cetak buku iuran' }).click();
  const sheet = page.getByRole('article', { name: 'Buku iuran seperti dicetak' });
  const { enrolment } = await ask<Term>(page, TERM, { id: member.enrolmentId });
  const { termMonths } = enrolment.passbook;
  await expect(sheet.getByRole('listitem')).toHaveCount(termMonths);
  await expect(sheet.getByRole('listitem').first()).toContainText(/✓ Lunas.*5\.000.*KW-\d{4}-/);
  await expect(sheet.getByText('2.000 dari 5.000')).toBeVisible();
  const refund = sheet.getByRole('region', { name: 'Pengembalian' });
  await expect(refund).toContainText(/Dikembalikan pada \d+ \S+ \d{4}/);
  await expect(refund).toContainText(/Terkumpul sampai sekarang: Rp\s12\.000/);
  await expect(refund).toContainText(`Bila semua bulan lunas: Rp\u00a0${termMonths * 5}.000`);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect.poll(prints).toBe(1);
});
