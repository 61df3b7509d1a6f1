import type { Page } from '@playwright/test';
import { addDays, today } from './days';
import { expect } from './test';

/** Asks the API as whoever is signed in on the page; a refusal fails the test. */
export async function ask<Answer>(page: Page, query: string, variables: object = {}) {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query, variables },
  });
  const body = await answer.json();
  expect(body).not.toHaveProperty('errors');
  return body.data as Answer;
}

/** A public holiday still to come. */
export interface Holiday {
  on: string;
  name: string;
}

/** The days off of the coming year, whoever named them. */
export async function daysOff(page: Page): Promise<(Holiday & { kind: string })[]> {
  const variables = { from: addDays(today(), 2), to: addDays(today(), 380) };
  const query =
    'query ($from: LocalDate!, $to: LocalDate!) { daysOff(from: $from, to: $to) { on name kind } }';
  return (await ask<{ daysOff: (Holiday & { kind: string })[] }>(page, query, variables)).daysOff;
}

/** The first public holiday whose day before is an ordinary day of the same month, and that day. */
export async function comingHoliday(page: Page): Promise<Holiday & { before: string }> {
  const all = await daysOff(page);
  const off = new Set(all.map(({ on }) => on));
  const found = all
    .filter(({ kind }) => kind === 'HOLIDAY')
    .map(({ on, name }) => ({ on, name, before: addDays(on, -1) }))
    .find(({ on, before }) => !off.has(before) && before.slice(0, 7) === on.slice(0, 7));
  if (!found) throw new Error('No year is without a holiday in the middle of a month.');
  return found;
}
