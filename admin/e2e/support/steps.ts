import { expect, type Page } from '@playwright/test';
import { PASSWORD } from './logins';
import { signIn } from './test';

/** Presses a button, fills in the dialog it opens, and confirms; answers once the server has done it. */
export async function confirmed(
  page: Page,
  verb: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  confirm = verb,
): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Goes on with the same page as somebody else, once it stands under its heading again. */
export async function continueAs(
  page: Page,
  email: string,
  heading: string | RegExp,
): Promise<void> {
  await signIn(page, email, PASSWORD);
  await page.reload();
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}
