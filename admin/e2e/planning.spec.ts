import type { Locator, Page } from '@playwright/test';
import { ask, comingHoliday, type Holiday } from './support/api';
import { faultsOf } from './support/axe';
import { addDays, today } from './support/days';
import { LOGINS, PASSWORD } from './support/logins';
import { open } from './support/open';
import { newOfficer } from './support/people';
import { expect, signIn, test } from './support/test';
import { unique } from './support/unique';

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAYS_PER_WEEK = 7;

/** The monthly rule that meets on a day: its fifth weekday is the last of the month. */
function ruleOn(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const nth = Math.ceil(date.getUTCDate() / DAYS_PER_WEEK);
  return `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${CODES[date.getUTCDay()]}`;
}

interface Model {
  groups: { items: { cohort: { id: string }; region: { id: string } }[] };
}

/**
 * Opens a group that meets on the holiday by its rule and wants to be asked. Its officer leads no other group, so that
 * tests side by side do not clash, and is signed in.
 */
async function openGroup(page: Page, { on }: Holiday): Promise<string> {
  await signIn(page, LOGINS.head, PASSWORD);
  const officer = await newOfficer(page);
  await signIn(page, officer.email, PASSWORD);
  const { groups } = await ask<Model>(
    page,
    '{ groups { items { cohort { id } region { id: code } } } }',
  );
  const model = groups.items[0];
  const { group } = await ask<{ group: { id: string } }>(
    page,
    'mutation ($input: GroupCreateInput!) { group: groupCreate(input: $input) { id } }',
    {
      input: {
        name: `Kelompok Uji ${unique()}`,
        cohortId: model?.cohort.id,
        regionCode: model?.region.id,
        officerId: officer.id,
        recurrenceRule: ruleOn(on),
        meetsAt: '15:00',
        holidayRule: 'ASK',
      },
    },
  );
  return group.id;
}

async function planOf(page: Page, groupId: string): Promise<void> {
  await open(page, `/groups/${groupId}/show`);
  await page.getByRole('link', { name: 'Rencanakan satu masa' }).click();
  await expect(page.getByRole('heading', { name: /^Rencanakan satu masa/ })).toBeVisible();
}

/** The answer to a plan that was saved. */
function saved(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'pertemuan dijadwalkan' });
}

test.beforeEach(async ({ signInAs }) => {
  test.slow();
  await signInAs('officer');
});

test('a term is planned in one go; a holiday asks once, in place', async ({ page }) => {
  const holiday = await comingHoliday(page);
  const groupId = await openGroup(page, holiday);
  await planOf(page, groupId);
  const row = page.getByRole('listitem').filter({ hasText: holiday.name });
  await expect(row).toContainText('Perlu pilihan');
  const summary = page.getByRole('region', { name: 'Ringkasan rencana' });
  await expect(summary).toContainText('perlu pilihan');

  await row.getByRole('button', { name: /^Sesudahnya/ }).click();
  await expect(row).toContainText('pengganti');
  await expect(row.getByText('Perlu pilihan')).toHaveCount(0);
  await row.getByRole('button', { name: 'Lewati' }).click();
  await expect(row).toContainText('Dilewati');
  await row.getByRole('button', { name: /^Sebelumnya/ }).click();
  await expect(row).toContainText('pengganti');

  const save = summary.getByRole('button', { name: /^Jadwalkan \d+ pertemuan$/ });
  const count = Number(/\d+/.exec(await save.innerText())?.[0]);
  await save.click();
  await expect(saved(page)).toContainText(`${count} pertemuan dijadwalkan`);
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(count);

  const { meetings } = await ask<{ meetings: { total: number } }>(
    page,
    'query ($filter: MeetingFilter) { meetings(filter: $filter) { total } }',
    { filter: { groupId, status: 'PLANNED' } },
  );
  expect(meetings.total).toBe(count);
  await planOf(page, groupId);
  await expect(page.getByText('Sudah ada').first()).toBeVisible();
});

test('meeting on the holiday all the same takes a reason @once', async ({ page }) => {
  const holiday = await comingHoliday(page);
  const groupId = await openGroup(page, holiday);
  await planOf(page, groupId);
  await page.getByLabel('Sampai').fill(addDays(holiday.on, 1));
  const row = page.getByRole('listitem').filter({ hasText: holiday.name });
  await row.getByRole('button', { name: /^Tetap/ }).click();
  await expect(row).toContainText('Bentrok');
  await page.getByLabel('Alasan tetap diadakan walau bentrok').fill('Diputuskan musyawarah');
  await expect(row).toContainText('Akan dijadwalkan');
  await page.getByRole('button', { name: /^Jadwalkan \d+ pertemuan$/ }).click();
  await expect(saved(page)).toBeVisible();
  const { meetings } = await ask<{ meetings: { items: { clashReason: string | null }[] } }>(
    page,
    'query ($filter: MeetingFilter) { meetings(filter: $filter) { items { clashReason } } }',
    { filter: { groupId, meetsOnFrom: holiday.on, meetsOnTo: holiday.on } },
  );
  expect(meetings.items).toEqual([{ clashReason: 'Diputuskan musyawarah' }]);
});

test('this meeting and those after it move to another day, each with its answer @once', async ({
  page,
}) => {
  const holiday = await comingHoliday(page);
  const groupId = await openGroup(page, holiday);
  await ask(
    page,
    'mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { plannedCount } }',
    { input: { groupId, untilOn: addDays(today(), 200) } },
  );
  await open(page, `/meetings?filter=${JSON.stringify({ groupId, status: 'PLANNED' })}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /20\d\d|Kelompok Uji/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Pindahkan' }).click();
  const dialog = page.getByRole('dialog', { name: /^Pindahkan Kelompok Uji/ });
  await dialog.getByLabel('Pertemuan ini dan yang berikutnya').check();
  await dialog.getByRole('combobox', { name: 'Pekan' }).click();
  await page.getByRole('option', { name: 'Pekan ke-2' }).click();
  await dialog.getByLabel('Alasan dipindahkan').fill('Banyak anggota berdagang di hari lama');
  await dialog.getByLabel('Alasan tetap diadakan').fill('Disepakati anggota');
  await dialog.getByRole('button', { name: 'Pindahkan' }).click();
  const result = page.getByRole('dialog', { name: /\d+ dari \d+ pertemuan diubah/ });
  await expect(result.getByText('Diubah', { exact: true }).first()).toBeVisible();
  await result.getByRole('button', { name: 'Tutup' }).click();
  await expect(result).toHaveCount(0);
});

test('what a group does on a day off is chosen in plain words @once', async ({ page }) => {
  const groupId = await openGroup(page, await comingHoliday(page));
  await open(page, `/groups/${groupId}`);
  await page.getByLabel('Maju ke hari kerja sebelumnya').check();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('link', { name: 'Rencanakan satu masa' })).toBeVisible();
  await expect(page.getByText('Maju ke hari kerja sebelumnya')).toBeVisible();
});

test('a plan with a choice has no accessibility fault', async ({ page }) => {
  const holiday = await comingHoliday(page);
  const groupId = await openGroup(page, holiday);
  await planOf(page, groupId);
  await expect(page.getByText('Perlu pilihan').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
