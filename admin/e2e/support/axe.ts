import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { isPhone } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

/**
 * What stands in the way of somebody who cannot see, or not well, once everything is loaded: in either theme on a wide
 * screen; on a phone, which shows the same parts in the same colours, in the dark one.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('status')).toHaveCount(0);
  if (!isPhone(page)) return faultsNow(page);
  const light = await settledGround(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Otherwise the light theme would be looked at.
  await expect.poll(() => settledGround(page)).not.toBe(light);
  const faults = await faultsIn(page, 'dark');
  const dark = await settledGround(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => settledGround(page)).not.toBe(dark);
  return faults;
}

/** The same, in either theme, for a page that shows its state all the time. */
export async function faultsNow(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  let before = '';
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    // Otherwise one theme would be looked at twice.
    await expect.poll(() => settledGround(page)).not.toBe(before);
    before = await settledGround(page);
    faults.push(...(await faultsIn(page, colorScheme)));
  }
  await page.emulateMedia({ colorScheme: THEMES[0] });
  await expect.poll(() => settledGround(page)).not.toBe(before);
  return faults;
}

async function faultsIn(page: Page, colorScheme: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${colorScheme}, ${id}: ${html}`),
  );
}

/** The colour behind the page, once nothing fades or slides any more. */
function settledGround(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const ends = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    return getComputedStyle(document.body).backgroundColor;
  });
}
