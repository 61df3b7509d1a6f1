import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { expect, test } from './support/test';

/** Pages that are looked at one after the other, so that the panel is loaded and somebody signs in once. */
const PAGES = {
  'work queue, people and groups': ['/', '/participants', '/groups', '/programmes'],
  'meetings, claims and users': ['/meetings', '/claims', '/users'],
  forms: ['/participants', '/groups', '/meetings', '/claims', '/users'].map(
    (path) => `${path}/create`,
  ),
};
const TABS = ['iuran', 'kehadiran', 'klaim', 'tuan-rumah', 'data-diri'];

const MEETING = `{ meetings(filter: { isOverdue: true }) { items { id } } }`;
interface Meetings {
  meetings: { items: [{ id: string }] };
}

const CLAIM = `{ claims { items { id } } }`;
interface Claims {
  claims: { items: [{ id: string }] };
}

test('the sign-in page has no accessibility fault', async ({ page }) => {
  await page.goto('/login');
  await expect(page.getByRole('button', { name: 'Masuk' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

for (const [name, paths] of Object.entries(PAGES)) {
  test(`${name} have no accessibility fault`, async ({ page, signInAs }) => {
    test.slow();
    await signInAs('head');
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
  });
}

test('a meeting, its sheet and the calendar have no accessibility fault', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  const { meetings } = await ask<Meetings>(page, MEETING);
  const { id } = meetings.items[0];
  for (const path of [`/meetings/${id}/show`, `/meetings/${id}/hold`, '/calendar']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('a claim has no accessibility fault', async ({ page, signInAs }) => {
  await signInAs('head');
  const { claims } = await ask<Claims>(page, CLAIM);
  await page.goto(`/claims/${claims.items[0].id}/show`);
  await expect(page.getByRole('heading', { name: 'Perjalanan klaim' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('a participant, in every tab, has no accessibility fault', async ({ page, signInAs }) => {
  await signInAs('head');
  await page.goto('/participants');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^[A-Z]/ })
    .nth(1)
    .click();
  await expect(page.getByRole('tab', { name: 'Iuran' })).toBeVisible();
  const { pathname } = new URL(page.url());
  for (const tab of TABS) {
    await page.goto(`${pathname}?tab=${tab}`);
    await expect(page.getByRole('tabpanel')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('the keyboard reaches the content at once, and the menu tells where one is', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await page.goto('/groups');
  await expect(page.getByRole('heading', { name: 'Kelompok', level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
