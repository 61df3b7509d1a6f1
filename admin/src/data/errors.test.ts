import { describe, expect, test } from '@jest/globals';
import { fieldErrorsOf, refusalOf, sentenceFor, toHttpError, type Phrasebook } from './errors';
import { readRefusal, statusOf } from './refusal';

const phrases: Phrasebook = {
  text: (key, values) =>
    values?.incident && values.incident !== '—' ? `${key} ${values.incident}` : key,
  find: (key) =>
    ({
      'errors.rules.CLAIM_ILLEGAL_STEP': 'Belum dapat dilakukan.',
      'errors.fields.REQUIRED': 'Wajib diisi',
    })[key],
};

const answer = (extensions: object) => ({ message: 'refused', extensions });

describe('reading an answer', () => {
  test('keeps a code of the closed set with what belongs to it', () => {
    expect(readRefusal(answer({ code: 'RULE_VIOLATED', rule: 'CLAIM_ILLEGAL_STEP' }))).toEqual({
      code: 'RULE_VIOLATED',
      message: 'refused',
      rule: 'CLAIM_ILLEGAL_STEP',
    });
    expect(readRefusal(answer({ code: 'INTERNAL', incident: 'a1b2' })).incident).toBe('a1b2');
  });

  test('keeps what a rule tells beside its code', () => {
    const told = { rule: 'SIGN_IN_THROTTLED', reason: 'X', retryAfterSeconds: 840 };
    expect(readRefusal(answer({ code: 'RULE_VIOLATED', ...told }))).toMatchObject(told);
  });

  test('takes an unknown code, and anything that is no error at all, for an internal one', () => {
    expect(readRefusal(answer({ code: 'GRAPHQL_VALIDATION_FAILED' })).code).toBe('INTERNAL');
    expect(readRefusal('boom')).toEqual({ code: 'INTERNAL', message: '' });
  });

  test('names fields as the form does, without the argument they came in', () => {
    const fields = { 'input.fullName': { code: 'REQUIRED', message: 'is required' } };
    expect(readRefusal(answer({ code: 'INVALID_INPUT', fields })).fields).toEqual({
      fullName: { code: 'REQUIRED', message: 'is required' },
    });
  });
});

describe('the sentence for a refusal', () => {
  test('is the rule’s own when the panel has one', () => {
    const refusal = readRefusal(answer({ code: 'RULE_VIOLATED', rule: 'CLAIM_ILLEGAL_STEP' }));
    expect(sentenceFor(refusal, phrases)).toBe('Belum dapat dilakukan.');
  });

  test('is the general one for a rule younger than the panel', () => {
    const refusal = readRefusal(answer({ code: 'RULE_VIOLATED', rule: 'BRAND_NEW' }));
    expect(sentenceFor(refusal, phrases)).toBe('errors.codes.RULE_VIOLATED');
  });

  test('carries the incident of an internal error', () => {
    const refusal = readRefusal(answer({ code: 'INTERNAL', incident: 'a1b2' }));
    expect(sentenceFor(refusal, phrases)).toBe('errors.codes.INTERNAL a1b2');
  });
});

describe('the exception for react-admin', () => {
  const fields = {
    fullName: { code: 'REQUIRED', message: 'is required' },
    'beneficiaries.0.phone': { code: 'ODD', message: 'does not look like a phone number' },
  };
  const error = toHttpError({ code: 'INVALID_INPUT', message: '', fields }, phrases);

  test('paints each field, in the panel’s words where it has them', () => {
    expect(fieldErrorsOf(error)).toEqual({
      fullName: 'Wajib diisi',
      'beneficiaries.0.phone': 'does not look like a phone number',
    });
  });

  test('has the status react-admin expects, and gives the refusal back', () => {
    expect(error.status).toBe(400);
    expect(refusalOf(error)?.code).toBe('INVALID_INPUT');
    expect(statusOf({ code: 'UNAUTHENTICATED', message: '' })).toBe(401);
    expect(statusOf({ code: 'CONFLICT', message: '' })).toBe(409);
  });

  test('paints nothing for an error that never came from the API', () => {
    expect(fieldErrorsOf(new TypeError('boom'))).toEqual({});
    expect(refusalOf(new TypeError('boom'))).toBeUndefined();
  });
});
