import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { isPhone } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type Theme = 'light' | 'dark';

/**
 * What stands in the way of somebody who cannot see, or not well, once everything is loaded: in either theme on a wide
 * screen; on a phone, which shows the same parts in the same colours, in the dark one.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('status')).toHaveCount(0);
  return isPhone(page) ? faultsIn(page, ['dark']) : faultsNow(page);
}

/** The same, in either theme, for a page that shows its state all the time. */
export function faultsNow(page: Page): Promise<readonly string[]> {
  return faultsIn(page, ['light', 'dark']);
}

async function faultsIn(page: Page, themes: readonly Theme[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of themes) {
    await showIn(page, theme);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    for (const { id, nodes } of violations)
      faults.push(...nodes.map(({ html }) => `${theme}, ${id}: ${html}`));
  }
  await showIn(page, 'light');
  return faults;
}

/** Shows the page in a theme; a page that does not change with it would be looked at in one theme twice. */
async function showIn(page: Page, theme: Theme): Promise<void> {
  const isShown = await page.evaluate(
    (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    theme,
  );
  const before = await settledGround(page);
  await page.emulateMedia({ colorScheme: theme });
  if (!isShown) await expect.poll(() => settledGround(page)).not.toBe(before);
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
