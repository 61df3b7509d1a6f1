import { describe, expect, test } from '@jest/globals';
import { toHttpError } from '../data/errors';
import type { Refusal } from '../data/refusal';
import type { Text } from '../i18n/messages';
import { signInSentence } from './signInSentence';

const t: Text = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);
const refused = (refusal: Omit<Refusal, 'message'>) =>
  signInSentence(toHttpError({ message: '', ...refusal }, { text: t, find: () => undefined }), t);

describe('a refused sign-in', () => {
  test('never says whether the address or the password was wrong', () => {
    expect(refused({ code: 'UNAUTHENTICATED' })).toBe('auth.refused');
    expect(refused({ code: 'INVALID_INPUT' })).toBe('auth.refused');
  });

  test('asks to wait after too many attempts', () => {
    const throttled = { code: 'RULE_VIOLATED', rule: 'SIGN_IN_THROTTLED' } as const;
    expect(refused(throttled)).toBe('errors.rules.SIGN_IN_THROTTLED');
    expect(refused({ ...throttled, retryAfterSeconds: 541 })).toBe(
      'auth.throttled {"smart_count":10}',
    );
    expect(refused({ code: 'THROTTLED' })).toBe('errors.codes.THROTTLED');
  });

  test('blames the network when nothing answered', () => {
    expect(refused({ code: 'OFFLINE' })).toBe('auth.offline');
  });

  test('passes on the code of a server error, and has words for anything else', () => {
    expect(refused({ code: 'INTERNAL', incident: 'a1b2' })).toBe('auth.failed {"incident":"a1b2"}');
    expect(signInSentence(new TypeError('boom'), t)).toBe('auth.failed {"incident":"—"}');
  });
});
