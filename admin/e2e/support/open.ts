import type { Page } from '@playwright/test';
import { expect } from './test';

const SLOW_MS = 45_000;

/** Goes to a screen and waits until it stands, also on a machine that has much else to do. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: SLOW_MS });
  const loading = page.getByRole('banner').getByRole('progressbar', { includeHidden: true });
  await expect(loading).toBeHidden({ timeout: SLOW_MS });
}
