import type { Page } from '@playwright/test';
import { ask, comingHoliday, type Holiday } from './support/api';
import { faultsOf } from './support/axe';
import { open } from './support/open';
import { expect, isPhone, test } from './support/test';

interface Planned {
  id: string;
  /** The name of the meeting's link on the calendar; no other test meets at this hour. */
  link: RegExp;
}

/** Plans an outreach meeting at an hour of its own, so that tests side by side do not meet. */
async function planMeeting(page: Page, on: string, minute: number): Promise<Planned> {
  const startsAt = `0${isPhone(page) ? 6 : 5}:${minute}`;
  const { viewer } = await ask<{ viewer: { user: { id: string } } }>(
    page,
    '{ viewer { user { id } } }',
  );
  const { meeting } = await ask<{ meeting: { id: string } }>(
    page,
    'mutation ($input: MeetingScheduleInput!) { meeting: meetingSchedule(input: $input) { id } }',
    {
      input: {
        kind: 'OUTREACH',
        officerId: viewer.user.id,
        meetsOn: on,
        startsAt,
        durationMinutes: 30,
        place: `Balai uji ${startsAt}`,
        clashReason: 'Pertemuan uji',
      },
    },
  );
  return { id: meeting.id, link: new RegExp(`${startsAt.replace(':', '\\.')} Sosialisasi`) };
}

interface Stored {
  meetsOn: string;
  movedReason: string | null;
  clashReason: string | null;
}

async function stored(page: Page, id: string): Promise<Stored> {
  const query = 'query ($id: ID!) { meeting(id: $id) { meetsOn movedReason clashReason } }';
  return (await ask<{ meeting: Stored }>(page, query, { id })).meeting;
}

async function drag(page: Page, link: RegExp, on: string): Promise<void> {
  const from = await page.getByRole('link', { name: link }).boundingBox();
  const to = await page.locator(`[data-date="${on}"]`).boundingBox();
  if (!from || !to) throw new Error('Both days are in view.');
  await page.mouse.move(from.x + 12, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 24, from.y + 22, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}

const DESKTOP = { tag: '@desktop' };
const PHONE = { tag: '@phone' };

test.beforeEach(async ({ signInAs }) => {
  test.slow();
  await signInAs('officer');
});

test(
  'dragged onto a holiday, a meeting goes back unless there is a reason',
  DESKTOP,
  async ({ page }) => {
    const holiday: Holiday & { before: string } = await comingHoliday(page);
    const { id, link } = await planMeeting(page, holiday.before, 10);
    await open(page, `/calendar?view=month&on=${holiday.on}`);
    await expect(page.getByRole('link', { name: link })).toBeVisible();
    await expect(page.locator(`[data-date="${holiday.on}"]`)).toContainText(holiday.name);

    await drag(page, link, holiday.on);
    const dialog = page.getByRole('dialog', { name: 'Pindahkan Sosialisasi' });
    await expect(dialog.getByLabel('Tanggal')).toHaveValue(holiday.on);
    await expect(dialog.getByRole('alert')).toContainText(holiday.name);
    await dialog.getByRole('button', { name: 'Pindahkan' }).click();
    await expect(dialog.getByText('Wajib diisi')).toHaveCount(2);
    expect((await stored(page, id)).meetsOn).toBe(holiday.before);
    await dialog.getByRole('button', { name: 'Batal' }).click();
    const onItsDay = page.locator(`[data-date="${holiday.before}"]`);
    await expect(onItsDay.getByRole('link', { name: link })).toBeVisible();

    await drag(page, link, holiday.on);
    await expect(dialog.getByRole('alert')).toContainText(holiday.name);
    await dialog.getByLabel('Alasan tetap diadakan').fill('Warga libur kerja dan dapat hadir');
    await dialog.getByLabel('Alasan dipindahkan').fill('Petugas mengikuti pelatihan');
    await dialog.getByRole('button', { name: 'Pindahkan' }).click();
    await expect(dialog).toHaveCount(0);
    const onTheHoliday = page.locator(`[data-date="${holiday.on}"]`);
    await expect(onTheHoliday.getByRole('link', { name: link })).toContainText('dipindahkan');
    expect(await stored(page, id)).toEqual({
      meetsOn: holiday.on,
      movedReason: 'Petugas mengikuti pelatihan',
      clashReason: 'Warga libur kerja dan dapat hadir',
    });
  },
);

test(
  'the keyboard opens a meeting, sees the clash come and go, and moves it',
  DESKTOP,
  async ({ page }) => {
    const holiday = await comingHoliday(page);
    const { id, link } = await planMeeting(page, holiday.before, 20);
    await open(page, `/calendar?view=week&on=${holiday.before}`);
    await page.getByRole('link', { name: link }).focus();
    await page.keyboard.press('Enter');
    const gist = page.getByRole('dialog', { name: 'Sosialisasi' });
    await expect(gist.getByRole('link', { name: 'Buka' })).toBeVisible();
    await gist.getByRole('button', { name: 'Pindahkan' }).press('Enter');

    const dialog = page.getByRole('dialog', { name: 'Pindahkan Sosialisasi' });
    await dialog.getByLabel('Tanggal').fill(holiday.on);
    await expect(dialog.getByRole('alert')).toContainText(holiday.name);
    await dialog.getByLabel('Tanggal').fill(holiday.before);
    await dialog.getByLabel('Jam mulai').fill('04:20');
    await expect(dialog.getByText('Tidak ada bentrok pada waktu ini.')).toBeVisible();
    await dialog.getByLabel('Alasan dipindahkan').fill('Lebih awal');
    await dialog.getByRole('button', { name: 'Pindahkan' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('link', { name: /04\.20 Sosialisasi/ })).toBeVisible();
    expect(await stored(page, id)).toMatchObject({ movedReason: 'Lebih awal', clashReason: null });
  },
);

test(
  'a phone lists the days, names those that are off, and moves a meeting with a tap',
  PHONE,
  async ({ page }) => {
    const holiday = await comingHoliday(page);
    const { id, link } = await planMeeting(page, holiday.before, 30);
    await open(page, `/calendar?on=${holiday.on}`);
    await expect(page.getByText(holiday.name, { exact: true })).toBeVisible();
    await page.getByRole('link', { name: link }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Pindahkan Sosialisasi' });
    await dialog.getByLabel('Tanggal').fill(holiday.on);
    await expect(dialog.getByRole('alert')).toContainText(holiday.name);
    await dialog.getByLabel('Alasan tetap diadakan').fill('Warga libur kerja');
    await dialog.getByLabel('Alasan dipindahkan').fill('Hujan');
    await dialog.getByRole('button', { name: 'Pindahkan' }).tap();
    await expect(dialog).toHaveCount(0);
    expect(await stored(page, id)).toMatchObject({ meetsOn: holiday.on, movedReason: 'Hujan' });
  },
);

test('view, day and group stand in the address and survive a reload @once', async ({ page }) => {
  await open(page, '/calendar?view=month&on=2027-01-10');
  await expect(page.getByRole('heading', { name: 'Januari 2027' })).toBeVisible();
  await page.getByRole('button', { name: 'Bulan berikutnya' }).click();
  await expect(page.getByRole('heading', { name: 'Februari 2027' })).toBeVisible();
  await page.getByRole('button', { name: 'Pekan', exact: true }).click();
  await page.getByRole('button', { name: 'Kelompok', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kelompok Melati' }).click();
  await expect(page).toHaveURL(/view=week&on=2027-02-01/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Kelompok: Kelompok Melati' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pekan', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an analyst looks at the calendar and moves nothing @once', async ({ page, signInAs }) => {
  await signInAs('analyst');
  await open(page, '/calendar?view=list');
  const meeting = page
    .getByRole('main')
    .getByRole('link', { name: /Kelompok/ })
    .first();
  await meeting.click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Buka' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pindahkan' })).toHaveCount(0);
});

test('calendar and figures have no accessibility fault', async ({ page }) => {
  const { on } = await comingHoliday(page);
  for (const view of ['month', 'week', 'list']) {
    await open(page, `/calendar?view=${view}&on=${on}`);
    await expect(page.getByRole('link', { name: /\d\d\.\d\d/ }).first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  }
  await open(page, '/meetings/figures');
  await expect(page.getByRole('heading', { name: 'Materi penyuluhan' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('the dialog that moves has no accessibility fault @once', async ({ page }) => {
  const { on } = await comingHoliday(page);
  await open(page, `/calendar?view=list&on=${on}`);
  await page
    .getByRole('link', { name: /Direncanakan/ })
    .last()
    .click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pindahkan' }).click();
  await page.getByLabel('Tanggal').fill(on);
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
