import { expect, type Locator, type Page } from '@playwright/test';
import { isPhone } from './test';

/** The rows of a list: of the table on a wide screen, of the cards on a phone. */
export function rows(page: Page): Locator {
  return isPhone(page)
    ? page.getByRole('main').getByRole('listitem')
    : page.getByRole('main').locator('tbody').getByRole('row');
}

/** Waits until a list stands under its heading, and answers how many rows it has in all. */
export async function totalOf(page: Page, heading: string): Promise<number> {
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  const counted = page.getByText(/^[\d.]+–[\d.]+ dari [\d.]+$/);
  await expect(counted).toBeVisible();
  return Number((await counted.innerText()).replace(/^.* /, '').replaceAll('.', ''));
}
