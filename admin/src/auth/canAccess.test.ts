import { describe, expect, test } from '@jest/globals';
import type { Permission } from '../data/gql/enums';
import { canAccess } from './canAccess';

const officer: readonly Permission[] = ['PARTICIPANT_READ', 'PARTICIPANT_WRITE', 'CLAIM_READ'];
const reader: readonly Permission[] = ['PARTICIPANT_READ'];

describe('a screen', () => {
  test.each(['list', 'show', 'export'])(
    'opens for reading (%s) with the reading permission',
    (action) => {
      expect(canAccess(reader, { resource: 'participants', action })).toBe(true);
      expect(canAccess([], { resource: 'participants', action })).toBe(false);
    },
  );

  test.each(['create', 'edit'])(
    'opens for writing (%s) with the writing permission only',
    (action) => {
      expect(canAccess(officer, { resource: 'participants', action })).toBe(true);
      expect(canAccess(reader, { resource: 'participants', action })).toBe(false);
    },
  );

  test('stays closed for an action the resource does not offer', () => {
    expect(canAccess(officer, { resource: 'claims', action: 'list' })).toBe(true);
    expect(canAccess(officer, { resource: 'claims', action: 'edit' })).toBe(false);
    expect(canAccess(officer, { resource: 'participants', action: 'delete' })).toBe(false);
  });

  test('stays closed for a resource nobody registered', () => {
    expect(canAccess(officer, { resource: 'secrets', action: 'list' })).toBe(false);
  });
});
