import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

/** What stands in the way of somebody who cannot see, or not well, once everything is loaded; in either theme. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('status')).toHaveCount(0);
  return faultsNow(page);
}

/** The same for a page that shows its state all the time. */
export async function faultsNow(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  let before = '';
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    // Otherwise one theme would be looked at twice.
    await expect.poll(() => settledGround(page)).not.toBe(before);
    before = await settledGround(page);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    for (const { id, nodes } of violations)
      for (const { html } of nodes) faults.push(`${colorScheme}, ${id}: ${html}`);
  }
  await page.emulateMedia({ colorScheme: THEMES[0] });
  await expect.poll(() => settledGround(page)).not.toBe(before);
  return faults;
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
