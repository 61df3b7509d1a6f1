import type { Page } from '@playwright/test';
import { meetingToday, rowOf } from './support/meetings';
import { ownGroup } from './support/people';
import { expect, test } from './support/test';

const NAMES = [
  'Abdul Rahman', 'Budiman', 'Chairani', 'Darmawati', 'Effendi', 'Fatimah', 'Gusti', 'Halimah',
  'Irwansyah', 'Juliana', 'Kartini', 'Lukman', 'Mariani', 'Nurhayati', 'Oloan', 'Poniman',
  'Qomariah', 'Rosmawati', 'Sulaiman', 'Tiurma', 'Umar', 'Vera', 'Wahyuni', 'Yusniar',
  'Zainuddin', 'Zulkifli', 'Zuraida', 'Marsudi', 'Sariyem', 'Tukiman',
]; // prettier-ignore

/** What stands on the screen for a hand that never leaves the keyboard, counted. */
class Hand {
  strokes = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.strokes += 1;
    }
  }

  type(text: string): Promise<void> {
    return this.press(...text);
  }
}

/** The dialogs that opened since, whoever closed them. */
async function watchDialogs(page: Page): Promise<() => Promise<number>> {
  let opened = 0;
  page.on('dialog', () => (opened += 1));
  await page.evaluate(() => {
    const seen = new Set<Element>();
    new MutationObserver(() => {
      document
        .querySelectorAll('[role=dialog], [role=alertdialog]')
        .forEach((one) => seen.add(one));
      document.body.dataset['dialogs'] = String(seen.size);
    }).observe(document.body, { childList: true, subtree: true });
  });
  return async () => {
    const inPage = await page.evaluate(() => document.body.dataset['dialogs'] ?? '0');
    return opened + Number(inPage);
  };
}

test(
  'thirty members with three exceptions take 18 keystrokes, no dialog and no mouse',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow();
    const group = await ownGroup(page, NAMES);
    const id = await meetingToday(page, group);
    await page.goto(`/meetings/${id}/hold`);
    // The button for the usual case has the focus from the start.
    await expect(page.getByRole('button', { name: 'Semua hadir & bayar' })).toBeFocused();
    const dialogs = await watchDialogs(page);
    const hand = new Hand(page);

    await hand.press('Enter');
    // Darmawati is ill and sent no money.
    await hand.press('d', '4', ' ');
    await expect(rowOf(page, 'Darmawati').getByRole('button', { name: 'Sakit' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    // Oloan pays three months at once.
    await hand.press('o', 'ArrowRight');
    await hand.type('15000');
    await hand.press('Enter');
    // Zulkifli, not Zainuddin, came late and cannot pay this time.
    await hand.press('z', 'u', '2', ' ');
    await hand.press('Control+Enter');
    await expect(page.getByText(/28 hadir, 1 terlambat, 1 sakit/)).toBeVisible();
    await hand.press('Control+Enter');
    await expect(page.getByText('Pertemuan tersimpan, 30 baris dicatat')).toBeVisible();

    expect(hand.strokes).toBe(18);
    expect(await dialogs()).toBe(0);
    await expect(rowOf(page, 'Oloan')).toContainText(/Rp\s15\.000/);
    await expect(rowOf(page, 'Zulkifli')).toContainText('Terlambat');
    await expect(rowOf(page, 'Zainuddin')).toContainText(/Rp\s5\.000/);
  },
);
