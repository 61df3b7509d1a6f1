import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, isPhone, test } from './support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each project changes a group of its own, because both work on one demo. */
const GROUPS = { desktop: 'Kelompok Anggrek', phone: 'Kelompok Teratai' };

/** The next twelve meetings, or as many as the cohort still has. */
const PLAN = /^\d+ pertemuan berikutnya$/;

/** In order, because each test changes what the next one finds; the dialogs take their time on a busy machine. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** Opens the host tab of a group by its name. */
async function openHosts(page: Page, name: string): Promise<void> {
  await page.goto('/groups');
  await page.getByRole('main').getByText(name, { exact: true }).click();
  await page.getByRole('tab', { name: 'Giliran tuan rumah' }).click();
  await expect(page.getByRole('heading', { name: 'Kemerataan' })).toBeVisible();
}

function groupFor(page: Page): string {
  return isPhone(page) ? GROUPS.phone : GROUPS.desktop;
}

function section(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name });
}

/** Opens what can be changed about the first planned meeting that has a host, and chooses one of it. */
async function change(page: Page, what: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Ubah giliran/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: what }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Chooses from a select of the open dialog. */
async function choose(page: Page, label: string | RegExp, option: number | string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click();
  const options = page.getByRole('option');
  await (
    typeof option === 'number' ? options.nth(option) : options.filter({ hasText: option })
  ).click();
}

/** The name of the host of the first planned meeting. */
async function firstHost(page: Page): Promise<string> {
  const label = await page
    .getByRole('button', { name: /^Ubah giliran/ })
    .first()
    .getAttribute('aria-label');
  return /^Ubah giliran (.+), \d/.exec(label ?? '')?.[1] ?? '';
}

test('the host tab names the next twelve hosts and why, and gives every meeting its host', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await openHosts(page, groupFor(page));
  const plan = section(page, PLAN).getByRole('listitem');
  await expect.poll(() => plan.count()).toBeGreaterThan(9);
  for (const row of await plan.all())
    await expect(row).toContainText(/[a-z]\.\s*(Saran|Direncanakan|Sudah menerima)/);
  const button = page.getByRole('button', { name: /^Tetapkan \d+ tuan rumah$/ });
  if (await button.isVisible()) {
    await button.click();
    await expect(page.getByText('Tuan rumah ditetapkan menurut antrean')).toBeVisible();
    await expect(button).toHaveCount(0);
  }
  await expect(
    section(page, /^Putaran ke-\d+$/)
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await expect(section(page, 'Kemerataan')).toContainText('Koefisien Gini');
});

test('two members swap with the consent of both', async ({ page, signInAs }) => {
  await signInAs('head');
  await openHosts(page, groupFor(page));
  const before = await firstHost(page);
  await change(page, 'Tukar giliran');
  await choose(page, /Bertukar dengan/, 0);
  await choose(page, /^Persetujuan (?!pengganti)/, 'Lewat telepon');
  await choose(page, /Persetujuan pengganti/, 'Di depan pertemuan');
  await page.getByRole('dialog').getByRole('button', { name: 'Tukar giliran' }).click();
  await expect(page.getByText('Giliran ditukar')).toBeVisible();
  await expect.poll(() => firstHost(page)).not.toBe(before);
  await expect(section(page, PLAN)).toContainText('Hasil tukar giliran');
});

test('a host defers, and the next takes over', async ({ page, signInAs }) => {
  await signInAs('head');
  await openHosts(page, groupFor(page));
  const before = await firstHost(page);
  await change(page, 'Tunda giliran');
  await page.getByLabel('Alasan').fill('Rumah direnovasi');
  await page.getByRole('dialog').getByRole('button', { name: 'Tunda giliran' }).click();
  await expect(page.getByText('Giliran ditunda')).toBeVisible();
  await expect.poll(() => firstHost(page)).not.toBe(before);
});

test('the deliberation chooses another host, and its decision is shown', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await openHosts(page, groupFor(page));
  await change(page, 'Ganti menurut musyawarah');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await choose(page, 'Tuan rumah', 3);
  await page.getByLabel('Alasan musyawarah').fill('Rumahnya paling luas');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Tuan rumah ditetapkan', { exact: true })).toBeVisible();
  await expect(section(page, PLAN)).toContainText('Ditetapkan musyawarah: Rumahnya paling luas');
});

test('an exempted member leaves the queue until the day', async ({ page, signInAs }) => {
  await signInAs('head');
  await openHosts(page, groupFor(page));
  const exempt = page.getByRole('button', { name: /^Bebaskan .+ sementara$/ }).first();
  const label = (await exempt.getAttribute('aria-label')) ?? '';
  await exempt.click();
  await page.getByLabel('Sampai dengan').fill('2027-12-31');
  await page.getByLabel('Alasan').fill('Berduka');
  await page.getByRole('dialog').getByRole('button', { name: 'Bebaskan sementara' }).click();
  await expect(page.getByText('Dibebaskan dari giliran')).toBeVisible();
  await expect(page.getByRole('button', { name: label })).toHaveCount(0);
  await expect(section(page, /^Putaran ke-/)).toContainText(/Dibebaskan s\.d\. 31 Des 2027|Sudah/);
});

test('at the meeting the next host is accepted with one button, which schedules the next meeting', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  await page.goto('/groups');
  // Both meet today; each project takes one of them.
  const name = isPhone(page) ? 'Kelompok Mawar' : 'Kelompok Melati';
  await page.getByRole('main').getByText(name, { exact: true }).click();
  await page.getByRole('tab', { name: 'Giliran tuan rumah' }).click();
  await section(page, PLAN).getByRole('listitem').first().getByRole('link').first().click();
  const card = section(page, 'Tuan rumah berikutnya');
  await card.getByRole('button', { name: 'Terima' }).click();
  await expect(page.getByText('Tuan rumah berikutnya diterima')).toBeVisible();
  await expect(card).toContainText('Sudah menerima');
  await expect(card.getByRole('button', { name: 'Terima' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the host tab and its dialogs have no accessibility fault', async ({ page, signInAs }) => {
      await signInAs('head');
      await openHosts(page, groupFor(page));
      expect(await faultsOf(page)).toEqual([]);
      for (const what of ['Tukar giliran', 'Ganti menurut musyawarah', 'Tunda giliran']) {
        await change(page, what);
        await expect(page.getByRole('status')).toHaveCount(0);
        expect(await faultsOf(page)).toEqual([]);
        await page.getByRole('button', { name: 'Batal' }).click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });
  });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
