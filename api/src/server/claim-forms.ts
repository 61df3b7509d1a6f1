import type { FastifyInstance } from 'fastify';
import { FamilyAct, type FamilyDeed } from '../claims/index.js';

/** Bytes of a form at the most. */
const FORM_BYTES_MAX = 10_000;
const TEXT_MIN = 3;
const TEXT_MAX = 500;
const CODE_MAX = 50;

/** A form as it was sent. */
export type Form = URLSearchParams | null | undefined;

/** Lets the pages of this scope, and nothing else, take forms. */
export function takeForms(pages: FastifyInstance): void {
  pages.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_BYTES_MAX },
    (_, body, done) => done(null, new URLSearchParams(body)),
  );
}

/** One value of a form, empty when it is not there. */
export function textOf(form: Form, name: string): string {
  return form instanceof URLSearchParams ? (form.get(name) ?? '') : '';
}

/** Code and birth date; a browser without a date field sends what was typed, the day first. */
export function typedOf(form: Form): { code: string; birthDate: string } {
  const code = textOf(form, 'code')
    .slice(0, CODE_MAX)
    .toUpperCase()
    .replace(/[\s.-]/g, '');
  const typed = textOf(form, 'birthDate').trim();
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (!parts) return { code, birthDate: typed };
  const [, day = '', month = '', year = ''] = parts;
  return { code, birthDate: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** What a button asks for; null when the form is none of ours. */
export function deedOf(form: Form, id: string): FamilyDeed | null {
  const named = textOf(form, 'act');
  const act = Object.values(FamilyAct).find((one) => one.valueOf() === named);
  if (!act) return null;
  const points = Number(textOf(form, 'points'));
  const isAnswer = Number.isInteger(points) && points >= 1 && points <= 5;
  const text = textOf(form, 'text').trim().slice(0, TEXT_MAX);
  const least = act === FamilyAct.RATE ? 1 : TEXT_MIN;
  return { act, id, points: isAnswer ? points : null, text: text.length < least ? null : text };
}
