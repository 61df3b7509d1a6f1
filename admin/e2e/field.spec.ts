import {
  apiOf,
  fieldMeeting,
  forgetReplies,
  meetingToday,
  memberAt,
  OFFICERS,
  openField,
  openMeeting,
  pill,
  rowOf,
  totals,
} from './support/field';
import { PASSWORD } from './support/logins';
import { expect, test } from './support/test';

test('a whole meeting without a network survives two reloads and is sent exactly once', async ({
  page,
  context,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Cempaka');
  const api = await apiOf(baseURL ?? '', OFFICERS.yusnimar);
  const meeting = await fieldMeeting(api, meetingId);
  const { members } = meeting;
  const nameAt = (place: number) => memberAt(meeting, place).name;
  const [first, second, third, fourth] = [nameAt(0), nameAt(1), nameAt(2), nameAt(3)];
  await openField(page, OFFICERS.yusnimar);
  await openMeeting(page, meetingId);

  await context.setOffline(true);
  await page.getByRole('button', { name: `${first} hadir` }).click();
  await expect(pill(page)).toHaveAccessibleName('1 catatan belum terkirim');
  await page.reload();
  await expect(page.getByRole('button', { name: `${first}: Hadir, ubah` })).toBeVisible();

  await page.getByRole('button', { name: /^Semua hadir/ }).click();
  await page.getByRole('button', { name: `${second}: Hadir, ubah` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Izin' }).click();
  await expect(totals(page)).toContainText(`Hadir ${members.length - 1}/${members.length}`);

  await rowOf(page, third).getByRole('button').first().click();
  await page.getByLabel('Jumlah, rupiah').fill('10000');
  await page.getByLabel('Uangnya dibawa oleh').selectOption({ label: first });
  await page.getByRole('button', { name: /^Catat Rp/ }).click();
  await expect(totals(page)).toContainText(/Uang Rp\s10\.000/);

  await rowOf(page, fourth).getByRole('button').first().click();
  await page.getByRole('button', { name: /^1 bulan/ }).click();
  await page.getByRole('button', { name: /^Catat Rp/ }).click();
  await expect(totals(page)).toContainText(/Uang Rp\s15\.000/);
  await page.getByRole('button', { name: /^Urungkan/ }).click();
  await expect(totals(page)).toContainText(/Uang Rp\s10\.000/);

  await page.reload();
  await expect(totals(page)).toContainText(`Hadir ${members.length - 1}/${members.length}`);
  await expect(totals(page)).toContainText(/Uang Rp\s10\.000/);
  const written = members.length + 4;
  await pill(page).click();
  await expect(
    page.getByRole('heading', { name: `${written} catatan belum terkirim` }),
  ).toBeVisible();
  await expect(page.getByText('Tidak ada jaringan. Dikirim sendiri')).toBeVisible();
  expect((await fieldMeeting(api, meetingId)).totals.recorded).toBe(0);

  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: `${written} catatan terkirim` })).toBeVisible();
  const sent = await fieldMeeting(api, meetingId);
  expect(sent.totals).toMatchObject({ present: members.length - 1, premiumTotal: 10_000 });

  await forgetReplies(page);
  await page.reload();
  await expect(page.getByText('sudah ada di server').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: `${written} catatan terkirim` })).toBeVisible();
  expect((await fieldMeeting(api, meetingId)).totals).toEqual(sent.totals);
  expect((await fieldMeeting(api, meetingId)).members).toEqual(sent.members);
});

test('closing asks for the money counted, has a difference explained, and tells the meeting in one sentence', async ({
  page,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Anggrek');
  const api = await apiOf(baseURL ?? '', OFFICERS.sugeng);
  const meeting = await fieldMeeting(api, meetingId);
  const { name } = memberAt(meeting, 0);
  await openField(page, OFFICERS.sugeng);
  await openMeeting(page, meetingId);
  await page.getByRole('button', { name: /^Semua hadir/ }).click();
  await rowOf(page, name).getByRole('button').first().click();
  await page.getByRole('button', { name: /^1 bulan/ }).click();
  await page.getByRole('button', { name: /^Catat Rp/ }).click();
  await page.getByRole('link', { name: 'Selesai …' }).click();

  const close = page.getByRole('button', { name: 'Tutup pertemuan' });
  await expect(close).toBeDisabled();
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Uang yang dihitung').fill('4500');
  await expect(page.getByText(/Uang kurang Rp\s500 dari catatan/)).toBeVisible();
  await expect(close).toBeDisabled();
  await page.getByLabel('Penjelasan selisih').fill('Kembalian kurang, diganti besok');
  await expect(
    page.getByText(new RegExp(`${meeting.members.length} hadir; Rp\\s5\\.000 dari 1 orang`)),
  ).toBeVisible();
  await close.click();
  await expect(page.getByText('Pertemuan ditutup.', { exact: true })).toBeVisible();
  expect(await fieldMeeting(api, meetingId)).toMatchObject({ isClosed: true });
});

test('an answer lost after the server kept the entries is asked for again and doubles nothing', async ({
  page,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Teratai');
  const api = await apiOf(baseURL ?? '', OFFICERS.yusnimar);
  const { name } = memberAt(await fieldMeeting(api, meetingId), 0);
  await openField(page, OFFICERS.yusnimar);
  await openMeeting(page, meetingId);
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('fieldOperationsSend')) {
      return route.continue();
    }
    await route.fetch();
    lost += 1;
    await route.abort('connectionreset');
  });
  await rowOf(page, name).getByRole('button').first().click();
  await page.getByRole('button', { name: /^2 bulan/ }).click();
  await page.getByRole('button', { name: /^Catat Rp/ }).click();
  await expect.poll(() => lost).toBe(1);
  expect((await fieldMeeting(api, meetingId)).totals.premiumTotal).toBe(10_000);

  await expect(pill(page)).toHaveAccessibleName('Semua terkirim');
  await pill(page).click();
  await expect(page.getByText('sudah ada di server')).toBeVisible();
  expect((await fieldMeeting(api, meetingId)).totals.premiumTotal).toBe(10_000);
  await openMeeting(page, meetingId);
  await expect(totals(page)).toContainText(/Uang Rp\s10\.000/);
});

test('two phones with the same member end in one sentence, and no money disappears', async ({
  browser,
  page,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Mawar');
  const api = await apiOf(baseURL ?? '', OFFICERS.yusnimar);
  const { name } = memberAt(await fieldMeeting(api, meetingId), 0);
  const other = await browser.newContext();
  const second = await other.newPage();
  for (const [phone, phoneName] of [
    [page, 'HP Depan'],
    [second, 'HP Belakang'],
  ] as const) {
    await openField(phone, OFFICERS.yusnimar);
    await phone.goto('/lapangan/#/hp');
    await phone.getByLabel('Nama HP ini').fill(phoneName);
    await phone.getByRole('button', { name: 'Simpan' }).click();
    await expect(phone.getByText('Tersimpan.')).toBeVisible();
    await openMeeting(phone, meetingId);
  }
  await other.setOffline(true);
  for (const [phone, state] of [
    [page, 'Hadir'],
    [second, 'Izin'],
  ] as const) {
    const row = phone.getByRole('button', { name: name }).first();
    await row.click();
    await phone.getByRole('button', { name: state, exact: true }).last().click();
    await row.click();
    await phone.getByRole('button', { name: /^1 bulan/ }).click();
    await phone.getByRole('button', { name: /^Catat Rp/ }).click();
  }
  await expect(pill(page)).toHaveAccessibleName('Semua terkirim');
  await other.setOffline(false);
  await expect(pill(second)).toHaveAccessibleName('Semua terkirim');

  await expect(
    second.getByText(`${name}: hadir menurut HP Depan, izin menurut HP Belakang → dicatat hadir`),
  ).toBeVisible();
  await expect(second.getByText(`${name}: iuran 2 kali`)).toBeVisible();
  expect((await fieldMeeting(api, meetingId)).totals).toMatchObject({
    present: 1,
    premiumTotal: 10_000,
  });
  await other.close();
});

test('an expired session keeps every entry and sends them after signing in again', async ({
  page,
  context,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Dahlia');
  const api = await apiOf(baseURL ?? '', OFFICERS.sugeng);
  const { name } = memberAt(await fieldMeeting(api, meetingId), 0);
  await openField(page, OFFICERS.sugeng);
  await openMeeting(page, meetingId);
  await context.clearCookies();
  await page.getByRole('button', { name: `${name} hadir` }).click();
  await expect(page.getByText('Sesi berakhir. Masuk lagi untuk mengirim')).toBeVisible();
  await page.reload();
  await expect(pill(page)).toHaveAccessibleName('1 catatan belum terkirim');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('dialog').getByLabel('Kata sandi').fill(PASSWORD);
  await page.getByRole('dialog').getByRole('button', { name: 'Masuk' }).click();

  await expect(pill(page)).toHaveAccessibleName('Semua terkirim');
  expect(memberAt(await fieldMeeting(api, meetingId), 0)).toMatchObject({ attendance: 'PRESENT' });
});

test('two tabs of one phone show the same and send each entry once', async ({
  page,
  context,
  baseURL,
}) => {
  const meetingId = await meetingToday(baseURL ?? '', 'Mawar');
  const api = await apiOf(baseURL ?? '', OFFICERS.yusnimar);
  const meeting = await fieldMeeting(api, meetingId);
  const [one, other] = [memberAt(meeting, -2).name, memberAt(meeting, -3).name];
  await openField(page, OFFICERS.yusnimar);
  await openMeeting(page, meetingId);
  const tab = await context.newPage();
  await openMeeting(tab, meetingId);
  await page.getByRole('button', { name: `${one} hadir` }).click();
  await tab.getByRole('button', { name: `${other} hadir` }).click();

  for (const each of [page, tab]) {
    await expect(each.getByRole('button', { name: `${one}: Hadir, ubah` })).toBeVisible();
    await expect(each.getByRole('button', { name: `${other}: Hadir, ubah` })).toBeVisible();
    await expect(pill(each)).toHaveAccessibleName('Semua terkirim');
  }
  await pill(page).click();
  await expect(page.getByRole('heading', { name: '2 catatan terkirim' })).toBeVisible();
  await expect(page.getByText('sudah ada di server')).toHaveCount(0);
});
