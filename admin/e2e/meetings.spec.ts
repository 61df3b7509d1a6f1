import type { Locator, Page } from '@playwright/test';
import { ask, daysOff } from './support/api';
import { addDays, daysAgo, inWords, today } from './support/days';
import { rows } from './support/lists';
import { rowOf } from './support/meetings';
import { ownGroup, type OwnGroup } from './support/people';
import { confirmed } from './support/steps';
import { expect, test } from './support/test';

const NAMES = ['Wahyuni', 'Yusniar', 'Zainuddin', 'Zulkifli'];

/** Plans a monthly meeting of the group in the panel, led by the group's officer, and opens it. */
async function schedule(page: Page, group: OwnGroup, day: string): Promise<void> {
  await page.goto('/meetings/create');
  await page.getByRole('combobox', { name: 'Kelompok' }).click();
  await page.getByRole('option', { name: group.name }).click();
  // Officer, hour and place come with the group.
  await expect(page.getByRole('combobox', { name: 'Petugas' })).toContainText(group.officer.name);
  await page.getByLabel('Tanggal').fill(day);
  // The day of the tests may be a day off, on which a meeting needs a reason.
  const reason = page.getByLabel('Alasan tetap diadakan');
  await expect(page.getByText('Tidak ada bentrok pada waktu ini.').or(reason)).toBeVisible();
  if (await reason.isVisible()) await reason.fill('Warga sudah berkumpul');
  await page.getByRole('button', { name: 'Jadwalkan pertemuan' }).click();
  await expect(page).toHaveURL(/\/meetings\/[\w-]+\/show$/);
  await expect(page.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
}

/** The first two days, from the day after tomorrow on, that are not off. */
async function comingWorkdays(page: Page): Promise<[string, string]> {
  const off = new Set((await daysOff(page)).map(({ on }) => on));
  const coming = Array.from({ length: 30 }, (_, ahead) => addDays(today(), ahead + 2));
  const [first = '', second = ''] = coming.filter((day) => !off.has(day));
  return [first, second];
}

/** A rule by which the group meets on today's day of the month, so that the next meeting is a month away. */
function monthlyFromToday(): string {
  return `FREQ=MONTHLY;BYMONTHDAY=${Math.min(28, Number(today().slice(8)))}`;
}

/** The id of the meeting on the screen, from its address. */
function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

test('a planned meeting stands in list and calendar, can be moved, and cancelled with a reason', async ({
  page,
}) => {
  test.slow();
  const group = await ownGroup(page, NAMES.slice(0, 2));
  const [day, later] = await comingWorkdays(page);
  await schedule(page, group, day);
  await expect(page.getByText(inWords(day)).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wahyuni' })).toBeVisible();
  const id = idOf(page);

  await page.goto('/meetings?filter={"groupId":"' + group.id + '"}');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText([group.name]);

  await page.goto(`/calendar?view=list&on=${day}`);
  await page.getByRole('link', { name: new RegExp(group.name) }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Buka' }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${id}/show$`));

  await confirmed(page, 'Pindahkan', async (dialog) => {
    await dialog.getByLabel('Tanggal').fill(later);
    await dialog.getByLabel('Alasan dipindahkan').fill('Tuan rumah ada hajatan');
  });
  await expect(page.getByText(inWords(later)).first()).toBeVisible();
  await expect(page.getByText(/Tuan rumah ada hajatan/).first()).toBeVisible();

  await confirmed(page, 'Batalkan', async (dialog) => {
    await dialog.getByLabel('Alasan').fill('Banjir di gang');
  });
  await expect(page.getByText('Banjir di gang').first()).toBeVisible();
  await expect(page.getByText('Batal', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pindahkan', exact: true })).toHaveCount(0);
});

test('no meeting is planned without a day, nor on one that has passed @once', async ({ page }) => {
  const group = await ownGroup(page, NAMES.slice(0, 1));
  await page.goto('/meetings/create');
  await page.getByRole('combobox', { name: 'Kelompok' }).click();
  await page.getByRole('option', { name: group.name }).click();
  await expect(page.getByRole('combobox', { name: 'Petugas' })).toContainText(group.officer.name);
  await page.getByRole('button', { name: 'Jadwalkan pertemuan' }).click();
  await expect(page.getByText('Wajib diisi').first()).toBeVisible();
  await page.getByLabel('Tanggal').fill(daysAgo(1));
  await page.getByRole('button', { name: 'Jadwalkan pertemuan' }).click();
  await expect(page.getByText('Tanggal pertemuan sudah lewat.')).toBeVisible();
  await expect(page).toHaveURL(/\/meetings\/create$/);
});

test('a meeting is held: attendance, premiums, topics, a decision, the next host; and all of it is on record @once', async ({
  page,
}) => {
  test.slow();
  const group = await ownGroup(page, NAMES, 45, monthlyFromToday());
  await schedule(page, group, daysAgo(0));
  const input = { groupId: group.id, untilOn: addDays(today(), 70) };
  await ask(
    page,
    'mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { plannedCount } }',
    { input },
  );
  await page.getByRole('link', { name: 'Catat pertemuan' }).click();
  await expect(page.getByRole('button', { name: 'Semua hadir & bayar' })).toBeVisible();

  await recordRoster(page);
  await recordMinutes(page);
  await expect(page.getByText(/Wahyuni menjadi tuan rumah/)).toBeVisible();
  const nextHost = page.getByRole('region', { name: 'Tuan rumah berikutnya' });
  await expect(nextHost).toContainText('Yusniar');

  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText(/3 hadir/).first()).toBeVisible();
  await expect(page.getByText(/Rp\s20\.000/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Ya, simpan' }).click();
  await expect(page.getByText('Pertemuan tersimpan, 4 baris dicatat')).toBeVisible();
  await expect(rowOf(page, 'Yusniar').getByText(/kuitansi KW-/)).toBeVisible();
  await nextHost.getByRole('button', { name: 'Terima' }).click();
  await expect(page.getByText('Tuan rumah berikutnya diterima')).toBeVisible();
  await expect(nextHost.getByRole('button', { name: 'Terima' })).toHaveCount(0);

  await page.goto(`/meetings/${idOf(page)}/show`);
  await expectOutcome(page.getByRole('main'));
  await expectPassbook(page, group);
});

/** All came and paid, but Zulkifli, who was ill and sent the money with Yusniar. */
async function recordRoster(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Semua hadir & bayar' }).click();
  const zulkifli = rowOf(page, 'Zulkifli');
  await zulkifli.getByRole('button', { name: 'Sakit' }).click();
  await expect(zulkifli.getByRole('button', { name: 'Sakit' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await zulkifli.getByRole('textbox', { name: /Jumlah/ }).fill('5000');
  await zulkifli
    .getByRole('combobox', { name: /Dititipkan/ })
    .selectOption({ label: 'Dititipkan lewat Yusniar' });
}

async function recordMinutes(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Materi penyuluhan' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Notulen' }).fill('Iuran bulan ini dibahas.');
  await page.getByRole('button', { name: 'Tambah keputusan' }).click();
  await page.getByRole('textbox', { name: 'Keputusan' }).fill('Arisan mulai bulan depan');
  await page.getByRole('textbox', { name: 'Penanggung jawab' }).fill('Yusniar');
}

async function expectOutcome(meeting: Locator): Promise<void> {
  await expect(meeting.getByText('Terlaksana', { exact: true }).first()).toBeVisible();
  await expect(meeting.getByText('3 hadir')).toBeVisible();
  await expect(meeting.getByText('1 sakit')).toBeVisible();
  await expect(meeting.getByText(/Iuran terkumpul di pertemuan ini:\s*Rp\s20\.000/)).toBeVisible();
  await expect(meeting.getByRole('heading', { name: 'Materi penyuluhan' })).toBeVisible();
  await expect(meeting.getByText('Iuran bulan ini dibahas.')).toBeVisible();
  await expect(meeting.getByText('Arisan mulai bulan depan')).toBeVisible();
}

/** The payment that Yusniar brought stands in Zulkifli's own book. */
async function expectPassbook(page: Page, { members }: OwnGroup): Promise<void> {
  const zulkifli = members.find(({ name }) => name === 'Zulkifli');
  await page.goto(`/participants/${zulkifli?.id}/show?tab=iuran`);
  const payments = page.getByRole('region', { name: 'Pembayaran' });
  await expect(payments.getByRole('listitem')).toHaveCount(1);
  await expect(payments).toContainText(/Rp\s5\.000/);
  await expect(payments).toContainText('dititipkan lewat Yusniar');
  const book = page.getByRole('region', { name: 'Buku iuran' });
  await expect(book.getByText('Lunas', { exact: true })).toHaveCount(1);
  await page.getByRole('tab', { name: 'Kehadiran' }).click();
  await expect(page.getByRole('tabpanel').getByText('Sakit', { exact: true })).toBeVisible();
}

test('a sheet that was not sent is there again on the same device @once', async ({ page }) => {
  const group = await ownGroup(page, NAMES.slice(0, 2));
  await schedule(page, group, daysAgo(0));
  await page.getByRole('link', { name: 'Catat pertemuan' }).click();
  await rowOf(page, 'Yusniar').getByRole('button', { name: 'Izin' }).click();
  await expect(rowOf(page, 'Yusniar').getByRole('button', { name: 'Izin' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/dari perangkat ini dipulihkan/)).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await expect(rowOf(page, 'Yusniar').getByRole('button', { name: 'Izin' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
