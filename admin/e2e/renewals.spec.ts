import type { Page } from '@playwright/test';
import { ask } from './support/api';
import { faultsOf } from './support/axe';
import { monthsAgo } from './support/days';
import { LOGINS, PASSWORD } from './support/logins';
import { open } from './support/open';
import { ownGroup } from './support/people';
import { confirmed } from './support/steps';
import { expect, signIn, test } from './support/test';
import { unique } from './support/unique';

const TERMS = `{ programmes { items { currentVersion { id } } } }`;
const COHORT = `mutation ($input: CohortOpenInput!) { cohortOpen(input: $input) { id name endsOn } }`;

interface OwnCohort {
  id: string;
  name: string;
  endsOn: string;
}

/** A cohort whose first day was so many months ago, as the head who is signed in opens it. */
async function openCohort(page: Page, startedMonthsAgo: number): Promise<OwnCohort> {
  type Terms = { programmes: { items: [{ currentVersion: { id: string } }] } };
  const { programmes } = await ask<Terms>(page, TERMS);
  const programmeVersionId = programmes.items[0].currentVersion.id;
  const startsOn = monthsAgo(startedMonthsAgo);
  const input = { name: `Uji ${unique()}`, programmeVersionId, startsOn, quota: 30 };
  return (await ask<{ cohortOpen: OwnCohort }>(page, COHORT, { input })).cohortOpen;
}

const row = (name: string, rest: { rule: string | null; [field: string]: unknown }) => ({
  groupName: 'Kelompok Melati',
  isGroupNew: true,
  isWithoutGap: true,
  arrearsMonths: 0,
  arrearsAmount: 0,
  toRefund: 180_000,
  enrolment: { id: name, participant: { id: name, number: 'P-0001', fullName: name } },
  ...rest,
});
const BEHIND = { isWithoutGap: false, arrearsMonths: 4, arrearsAmount: 20_000, toRefund: 160_000 };

/** Nobody lives through a term while a test runs, so the API's answers about people are put in its place. */
async function withPeople(page: Page, [from, to]: readonly [OwnCohort, OwnCohort]): Promise<void> {
  let isRenewed = false;
  const rows = () => [
    row('Aminah', { rule: isRenewed ? 'ENROLMENT_RENEWED' : null }),
    row('Burhan', { ...BEHIND, rule: isRenewed ? 'GROUP_FULL' : null }),
    row('Poniman', { rule: 'AGE_OUTSIDE_LIMITS' }),
    row('Tukiman', { rule: 'RENEWAL_OF_DECEASED' }),
  ];
  await page.route('**/graphql', async (route) => {
    const text = route.request().postData() ?? '';
    if (text.includes('RenewalPlan(')) {
      const plan = { startsOn: monthsAgo(0), readyCount: 2, renewedCount: 0, from };
      const answer = { ...plan, to: { ...to, startsOn: monthsAgo(0) }, rows: rows() };
      return route.fulfill({ json: { data: { plan: answer } } });
    }
    if (!text.includes('EnrolmentsRenew(')) return route.fallback();
    isRenewed = true;
    const outcomes = rows()
      .slice(0, 2)
      .map(({ rule, enrolment }) => ({
        rule: rule === 'ENROLMENT_RENEWED' ? null : rule,
        enrolment,
        renewal: null,
      }));
    return route.fulfill({ json: { data: { outcomes } } });
  });
}

test('whose term still runs is shown with that reason, and nobody can be renewed @once', async ({
  page,
}) => {
  test.slow();
  const { cohortId, members } = await ownGroup(page, ['Ngatinah']);
  await signIn(page, LOGINS.head, PASSWORD);
  const later = await openCohort(page, 11);
  await open(page, `/cohorts/renew?cohort=${cohortId}&into=${later.id}`);
  const refused = page.getByRole('region', { name: 'Tidak dapat diperpanjang (1)' });
  await expect(refused).toContainText(members[0]?.name ?? '');
  await expect(refused).toContainText('Masa kepesertaannya belum selesai');
  await expect(page.getByRole('button', { name: /^Perpanjang/ })).toHaveCount(0);
});

test('a cohort goes on in the next: who can, who cannot and why, and what came of it for each', async ({
  page,
}) => {
  test.slow();
  await signIn(page, LOGINS.head, PASSWORD);
  const cohorts = [await openCohort(page, 36), await openCohort(page, 12)] as const;
  const [from, to] = cohorts;
  await open(page, `/refunds/run?cohort=${from.id}`);
  await page.getByRole('link', { name: 'Perpanjang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Perpanjang ke angkatan berikutnya',
  );
  await expect(page.getByRole('heading', { name: '0 peserta siap diperpanjang' })).toBeVisible();

  await withPeople(page, cohorts);
  await open(page, `/cohorts/renew?cohort=${from.id}&into=${to.id}`);
  const part = (name: RegExp) => page.getByRole('region', { name });
  const ready = part(/^Siap diperpanjang/);
  await expect(ready.getByRole('listitem')).toHaveCount(2);
  await expect(ready).toContainText('Tanpa masa tunggu baru');
  await expect(ready).toContainText(/tunggakan lama 4 bulan \(Rp\s20\.000\)/);
  await expect(part(/^Tidak dapat diperpanjang/)).toContainText('Peserta sudah meninggal.');
  expect(await faultsOf(page)).toEqual([]);

  await confirmed(page, 'Perpanjang 2 peserta', undefined, 'Perpanjang');
  const answer = page.getByRole('alert').filter({ hasText: '1 dari 2 peserta diperpanjang.' });
  await expect(answer).toContainText('Burhan: Kelompok ini sudah penuh.');
  await expect(part(/^Sudah diperpanjang/)).toContainText('Aminah');
  await expect(ready).toHaveCount(0);
});
