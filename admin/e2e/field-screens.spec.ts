import type { Page } from '@playwright/test';
import { faultsNow } from './support/axe';
import {
  apiOf,
  fieldMeeting,
  meetingToday,
  memberAt,
  OFFICERS,
  openField,
  openMeeting,
  rowOf,
} from './support/field';
import { expect, test } from './support/test';

/** What a thumb hits without looking, in CSS pixels. */
const TARGET_PX = 48;

/** The buttons, links and inputs on the screen that are too small for a thumb. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = page.locator(
    'button, a.button, a.card, input:not([type=checkbox]), select, label.tick',
  );
  return targets.evaluateAll((elements, least) => {
    const sizes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const small = sizes.filter(({ box }) => box.height < least || box.width < least);
    return small.map(({ element, box }) => `${box.width}×${box.height} ${element.outerHTML}`);
  }, TARGET_PX);
}

/** High enough that the bars at the edges cover no row while it is looked at. */
const WHOLE = { width: 360, height: 4_000 };
const PHONE = { width: 360, height: 800 };

async function checkScreen(page: Page): Promise<void> {
  await page.setViewportSize(WHOLE);
  expect(await faultsNow(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize(PHONE);
}

test('every screen is free of accessibility faults, within 360 px and made for thumbs', async ({
  page,
  baseURL,
}) => {
  // Seven screens are looked through one after the other.
  test.slow();
  const meetingId = await meetingToday(baseURL ?? '', 'Dahlia');
  const api = await apiOf(baseURL ?? '', OFFICERS.sugeng);
  const { name } = memberAt(await fieldMeeting(api, meetingId), -1);
  await page.goto('/lapangan');
  await expect(page.getByLabel('Surel')).toBeVisible();
  await checkScreen(page);

  await openField(page, OFFICERS.sugeng);
  await checkScreen(page);

  await openMeeting(page, meetingId);
  await checkScreen(page);

  await rowOf(page, name).getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terlambat' }).click();
  await rowOf(page, name).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkScreen(page);

  for (const path of [`pertemuan/${meetingId}/selesai`, 'catatan', 'hp']) {
    await page.goto('/lapangan');
    await page.goto(`/lapangan/#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkScreen(page);
  }
});
