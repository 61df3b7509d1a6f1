import { expect, test } from '@jest/globals';
import { thingValue, toMatchTarget } from './match.forms';

test('a candidate is told by its kind, a participant by the enrolment', () => {
  const thing = (kind: string) => ({ thing: thingValue({ kind, id: 'x' }) });
  expect(toMatchTarget(thing('DEPOSIT'), null)).toEqual({ depositId: 'x' });
  expect(toMatchTarget(thing('PAYMENT'), null)).toEqual({ paymentId: 'x' });
  expect(toMatchTarget(thing('PAYOUT'), null)).toEqual({ payoutId: 'x' });
  expect(toMatchTarget({ thing: 'PARTICIPANT' }, 'e')).toEqual({ enrolmentId: 'e' });
});
