import type { Locator, Page } from '@playwright/test';
import { totalOf } from './support/lists';
import { expect, test } from './support/test';

/** What may wait, the most pressing first, and the list that each row opens; a short one shows all its rows at once,
 * and a page that says more than what is counted is null. */
const WORK: readonly { words: RegExp; list: string | null; isShort?: boolean }[] = [
  { words: /klaim melewati batas waktu/, list: 'Klaim' },
  { words: /klaim jatuh tempo/, list: 'Klaim' },
  { words: /klaim menunggu keputusan/, list: 'Klaim' },
  { words: /klaim disetujui dan menunggu pencairan/, list: 'Klaim' },
  { words: /klaim dicairkan, belum dikonfirmasi/, list: 'Klaim' },
  { words: /dana klaim tidak cukup/, list: null },
  { words: /klaim yang selesai perlu diperiksa ulang/, list: 'Klaim' },
  { words: /perubahan uang menunggu persetujuan Anda/, list: 'Persetujuan' },
  { words: /penyerahan kas menunggu konfirmasi Anda/, list: null },
  { words: /pertemuan sudah lewat dan belum dicatat/, list: 'Pertemuan' },
  { words: /lembar cetak belum dimasukkan/, list: 'Lembar cetak belum dimasukkan', isShort: true },
  {
    words: /selisih kas menunggu tanda tangan/,
    list: 'Selisih kas menunggu tanda tangan',
    isShort: true,
  },
  { words: /pertemuan hari ini/, list: 'Pertemuan' },
  { words: /pertemuan belum punya tuan rumah/, list: 'Pertemuan' },
  { words: /orang memegang kas lebih dari 7 hari/, list: null },
  { words: /pengembalian iuran menunggu diserahkan/, list: 'Pengembalian iuran' },
  { words: /kepesertaan dapat digugurkan/, list: null },
  { words: /kepesertaan dapat ditangguhkan/, list: null },
  { words: /peserta menunggak 2 bulan atau lebih/, list: 'Peserta' },
  { words: /peserta belum punya ahli waris/, list: 'Peserta' },
];

/** The rows of the queue, once it stands. */
async function queue(page: Page): Promise<Locator> {
  await page.goto('/');
  const region = page.getByRole('region', { name: 'Perlu ditindaklanjuti' });
  await expect(region.getByRole('listitem').first()).toBeVisible();
  return region.getByRole('listitem');
}

/** The kinds of work in the queue, by their place in `WORK`. */
async function kindsIn(items: Locator): Promise<number[]> {
  const texts = await items.allInnerTexts();
  return texts.map((text) => WORK.findIndex(({ words }) => words.test(text)));
}

/** Opens a link that begins or ends with a number, and answers the number and what the list behind it counts. */
async function follow(
  page: Page,
  link: Locator,
  { list, isShort = false }: { list: string; isShort?: boolean },
): Promise<[number, number]> {
  const promised = Number((await link.innerText()).match(/\d+/)?.[0]);
  await link.click();
  if (isShort) return [promised, await rowsUnder(page, list)];
  await expect(page).toHaveURL(/filter=/);
  return [promised, await totalOf(page, list)];
}

/** How many rows a page has that shows all of them at once. */
async function rowsUnder(page: Page, heading: string): Promise<number> {
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items.first()).toBeVisible();
  return items.count();
}

test('the queue is ranked, and each row opens the list of just what it counts', async ({
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs('head');
  const kinds = await kindsIn(await queue(page));
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds).not.toContain(-1);
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  for (const kind of kinds) {
    const { list, ...work } = WORK[kind] ?? { words: /$^/, list: null };
    if (list === null) continue;
    // Tests beside this one report claims and hold meetings, so both numbers are read anew until they meet.
    await expect(async () => {
      const row = (await queue(page)).filter({ hasText: work.words }).getByRole('link');
      const [promised, found] = await follow(page, row, { ...work, list });
      expect([work.words.source, found]).toEqual([work.words.source, promised]);
    }).toPass();
  }
});

const FIGURES = [
  {
    title: 'Pertemuan terlaksana sesuai rencana',
    counted: /\d+ dari \d+ pertemuan yang direncanakan/,
    meaning: /Yang dipindahkan dihitung setelah terlaksana/,
    list: 'Pertemuan',
    links: [/^Terlaksana \(\d+\)$/, /^Semua rencana \(\d+\)$/],
  },
  {
    title: 'Klaim dibayar tepat waktu',
    counted: /\d+ dari \d+ klaim yang diterima atau terlambat/,
    meaning: /Batas waktu dihitung sejak berkas lengkap/,
    list: 'Klaim',
    links: [/^Tepat waktu \(\d+\)$/, /^Terlambat \(\d+\)$/],
  },
];

for (const { title, counted, meaning, list, links } of FIGURES) {
  test(`the figure "${title}" says what it counts, and its lists count the same @once`, async ({
    page,
    signInAs,
  }) => {
    test.slow();
    await signInAs('head');
    await page.goto('/');
    const figure = page.getByRole('region', { name: title });
    await expect(figure).toContainText(/\d+%/);
    await expect(figure).toContainText(counted);
    await figure.getByRole('button', { name: /Arti angka/ }).click();
    await expect(page.getByRole('dialog', { name: title })).toContainText(meaning);
    for (const link of links) {
      await expect(async () => {
        await page.goto('/');
        const [promised, found] = await follow(page, figure.getByRole('link', { name: link }), {
          list,
        });
        expect([link.source, found]).toEqual([link.source, promised]);
      }).toPass();
    }
  });
}

test('the meetings of the coming days name their host and open their page @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('officer');
  await page.goto('/');
  const coming = page.getByRole('region', { name: 'Pertemuan 7 hari ke depan' });
  await expect(coming.getByText(/^Tuan rumah: .+/).first()).toBeVisible();
  const meeting = coming.getByRole('link', { name: /^Kelompok/ }).first();
  const group = await meeting.innerText();
  await meeting.click();
  await expect(page).toHaveURL(/\/meetings\/[\w-]+\/show$/);
  await expect(page.getByRole('heading', { name: group, level: 1 })).toBeVisible();
});

test('the treasurer finds what is to be paid, the officer what is to be confirmed @once', async ({
  page,
  signInAs,
}) => {
  const [toDecide, toPay, toConfirm] = [2, 3, 4];
  await signInAs('treasurer');
  const treasurers = await kindsIn(await queue(page));
  expect(treasurers).toContain(toPay);
  expect(treasurers).not.toContain(toDecide);
  expect(treasurers).not.toContain(toConfirm);
  await signInAs('officer');
  const officers = await kindsIn(await queue(page));
  expect(officers).toContain(toConfirm);
  expect(officers).not.toContain(toPay);
});

test('the ministry reads every institution’s late claims, and is asked for no step of them @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('ministry');
  const kinds = await kindsIn(await queue(page));
  expect(kinds).toContain(0);
  for (const step of [2, 3, 4]) expect(kinds).not.toContain(step);
  await expect(async () => {
    const row = (await queue(page)).first().getByRole('link');
    const [promised, found] = await follow(page, row, { list: 'Klaim' });
    expect(found).toBe(promised);
  }).toPass();
  await expect(page.getByRole('link', { name: 'Laporkan klaim' })).toHaveCount(0);
});

test('an analyst sees the figures and the meetings, but no claim, no person and no host @once', async ({
  page,
  signInAs,
}) => {
  await signInAs('analyst');
  const kinds = await kindsIn(await queue(page));
  for (const kind of kinds) expect(WORK[kind]?.list).toBe('Pertemuan');
  const claims = page.getByRole('region', { name: 'Klaim dibayar tepat waktu' });
  await expect(claims).toContainText(/\d+%/);
  // The report tells figures only; no list of claims.
  await expect(claims.getByRole('link')).toHaveText(['Ke mana hari-harinya']);
  const held = page.getByRole('region', { name: 'Pertemuan terlaksana sesuai rencana' });
  await expect(held.getByRole('link')).toHaveCount(2);
  await expect(page.getByText(/Tuan rumah:/)).toHaveCount(0);
});
