import { faultsNow } from './support/axe';
import { expect, test } from './support/test';

test('a card is carried by keyboard or mouse, and nothing happens before somebody confirms @desktop', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await page.goto('/claims/board');
  // Nothing stretches the page: the columns scroll inside it.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const card = column('Terverifikasi').getByRole('listitem').first();
  const name = await card.getByRole('link').innerText();
  const handle = card.getByRole('button', { name: `Pindahkan ${name}` });

  await handle.focus();
  await page.keyboard.press('Space');
  await expect(handle).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`${name}: ke Disetujui.`)).toBeAttached();
  await page.keyboard.press('Space');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Setujui' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await expect(card.getByRole('link')).toHaveText(name);

  await card.dragTo(column('Dilaporkan'), { targetPosition: { x: 120, y: 20 } });
  await expect(dialog.getByText('tidak dapat langsung dipindahkan')).toBeVisible();
  await dialog.getByRole('button', { name: 'Mengerti' }).click();
  await expect(card.getByRole('link')).toHaveText(name);
  expect(await faultsNow(page)).toEqual([]);
});

test('on a phone the board is one column at a time @phone', async ({ page, signInAs }) => {
  await signInAs('head');
  await page.goto('/claims/board');
  await page.getByRole('tab', { name: /^Terverifikasi/ }).click();
  await expect(page).toHaveURL(/column=VERIFIED/);
  await expect(page.getByRole('region', { name: 'Terverifikasi', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pindahkan/ })).toHaveCount(0);
  expect(await faultsNow(page)).toEqual([]);
});

test('a claim opened from a list leads to the next of the same list', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await page.goto('/claims');
  await page.locator('main a[href*="/show?"]').first().click();
  const queue = page.getByRole('navigation', { name: 'Antrean klaim' });
  await expect(queue).toContainText(/ dari \d+/);
  const before = page.url();
  await queue.getByRole('link', { name: 'Klaim berikutnya' }).click();
  await expect(page).not.toHaveURL(before);
  await page.reload();
  await expect(queue).toContainText(/ dari \d+/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(before);
});
