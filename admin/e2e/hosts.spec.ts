import type { Locator, Page } from '@playwright/test';
import { ask, daysOff } from './support/api';
import { faultsOf } from './support/axe';
import { addDays, today } from './support/days';
import { ownGroup, type OwnGroup } from './support/people';
import { expect, test } from './support/test';

const NAMES = ['Asnah', 'Burhan', 'Chairani', 'Darmawan'];

/** The next twelve meetings, or as many as the cohort still has. */
const PLAN = /^\d+ pertemuan berikutnya$/;

/** The dialogs take their time on a busy machine. */
test.describe.configure({ timeout: 120_000 });

const MEETINGS = `mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { plannedCount } }`;
const SCHEDULE = `mutation ($input: MeetingScheduleInput!) { meeting: meetingSchedule(input: $input) { id } }`;

/** Opens the host tab of a group of the test's own with half a year of meetings, its officer signed in. */
async function openHosts(page: Page): Promise<OwnGroup> {
  const group = await ownGroup(page, NAMES);
  const untilOn = addDays(today(), 200);
  await ask(page, MEETINGS, { input: { groupId: group.id, untilOn } });
  await page.goto(`/groups/${group.id}/show`);
  await page.getByRole('tab', { name: 'Giliran tuan rumah' }).click();
  await expect(page.getByRole('heading', { name: 'Kemerataan' })).toBeVisible();
  return group;
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

test('the host tab names the next twelve hosts and why, the planned ones first', async ({
  page,
}) => {
  await openHosts(page);
  const plan = section(page, PLAN).getByRole('listitem');
  await expect.poll(() => plan.count()).toBe(12);
  for (const row of await plan.all())
    await expect(row).toContainText(/[a-z]\.\s*(Saran|Direncanakan|Sudah menerima)/);
  await expect(plan.first()).toContainText('Direncanakan');
  await expect(plan.last()).toContainText('Saran');
  const cycle = section(page, /^Putaran ke-\d+$/).getByRole('listitem');
  await expect(cycle).toHaveCount(NAMES.length);
  await expect(section(page, 'Kemerataan')).toContainText('Koefisien Gini');
});

test('two members swap with the consent of both @once', async ({ page }) => {
  await openHosts(page);
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

test('a host defers, and the next takes over @once', async ({ page }) => {
  await openHosts(page);
  const before = await firstHost(page);
  await change(page, 'Tunda giliran');
  await page.getByLabel('Alasan').fill('Rumah direnovasi');
  await page.getByRole('dialog').getByRole('button', { name: 'Tunda giliran' }).click();
  await expect(page.getByText('Giliran ditunda')).toBeVisible();
  await expect.poll(() => firstHost(page)).not.toBe(before);
});

test('the deliberation chooses another host, and its decision is shown @once', async ({ page }) => {
  await openHosts(page);
  await change(page, 'Ganti menurut musyawarah');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await choose(page, 'Tuan rumah', 2);
  await page.getByLabel('Alasan musyawarah').fill('Rumahnya paling luas');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Tuan rumah ditetapkan', { exact: true })).toBeVisible();
  await expect(section(page, PLAN)).toContainText('Ditetapkan musyawarah: Rumahnya paling luas');
});

test('an exempted member leaves the queue until the day @once', async ({ page }) => {
  await openHosts(page);
  const exempt = page.getByRole('button', { name: /^Bebaskan .+ sementara$/ }).first();
  const label = (await exempt.getAttribute('aria-label')) ?? '';
  const until = `${Number(today().slice(0, 4)) + 1}-12-31`;
  await exempt.click();
  await page.getByLabel('Sampai dengan').fill(until);
  await page.getByLabel('Alasan').fill('Berduka');
  await page.getByRole('dialog').getByRole('button', { name: 'Bebaskan sementara' }).click();
  await expect(page.getByText('Dibebaskan dari giliran')).toBeVisible();
  await expect(page.getByRole('button', { name: label })).toHaveCount(0);
  const cycle = section(page, /^Putaran ke-/);
  await expect(cycle).toContainText(`Dibebaskan s.d. 31 Des ${until.slice(0, 4)}`);
});

/** A monthly rule whose next day is neither off nor near today. */
async function ruleForNextMonth(page: Page): Promise<string> {
  const off = new Set((await daysOff(page)).map(({ on }) => on));
  const coming = [28, 29, 30].map((days) => addDays(today(), days));
  const day = coming.find((each) => !off.has(each)) ?? '';
  return `FREQ=MONTHLY;BYMONTHDAY=${Number(day.slice(-2))}`;
}

test('at the meeting the next host is accepted with one button, which schedules the next meeting @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('head');
  const { id: groupId, officer } = await ownGroup(page, NAMES, 45, await ruleForNextMonth(page));
  const when = { meetsOn: today(), startsAt: '15:00', clashReason: 'Warga sudah berkumpul' };
  const input = { kind: 'MONTHLY', groupId, officerId: officer.id, ...when };
  const { meeting } = await ask<{ meeting: { id: string } }>(page, SCHEDULE, { input });
  await page.goto(`/meetings/${meeting.id}/show`);
  const card = section(page, 'Tuan rumah berikutnya');
  await expect(card).toContainText('Burhan');
  await card.getByRole('button', { name: 'Terima' }).click();
  await expect(page.getByText('Tuan rumah berikutnya diterima')).toBeVisible();
  await expect(card).toContainText('Sudah menerima');
  await expect(card.getByRole('button', { name: 'Terima' })).toHaveCount(0);
  const { meetings } = await ask<{ meetings: { total: number } }>(
    page,
    'query ($filter: MeetingFilter) { meetings(filter: $filter) { total } }',
    { filter: { groupId, status: 'PLANNED' } },
  );
  expect(meetings.total).toBe(2);
});

test('the host tab and its dialogs have no accessibility fault', async ({ page }) => {
  await openHosts(page);
  expect(await faultsOf(page)).toEqual([]);
  for (const what of ['Tukar giliran', 'Ganti menurut musyawarah', 'Tunda giliran']) {
    await change(page, what);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Batal' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
