import { describe, expect, test } from '@jest/globals';
import { today as indonesian } from '../i18n/id/today';
import type { Text } from '../i18n/messages';
import type { WorkItem } from './today.rows';
import { listPath } from '../layout/listPath';
import { canAccess } from '../auth/canAccess';
import type { Permission } from '../data/gql/enums';
import { workList, workSentence } from './work';

/** Looks texts up in the Indonesian catalogue and fills in their values. */
const t: Text = (key, values = {}) => {
  const path = key.replace('today.', '').split('.');
  const found = path.reduce<unknown>(
    (tree, name) => (tree as Record<string, unknown>)[name],
    indonesian,
  );
  return String(found).replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
};
const format = { rupiah: (amount: number) => `Rp ${amount}`, day: (on: string) => `<${on}>` };
const item: WorkItem = { kind: 'CLAIM_OVERDUE', count: 3, amount: 1350000, oldestOn: '2026-11-20' };

describe('a row of the queue', () => {
  test('says how many, how much and since when', () => {
    expect(workSentence(item, t, format)).toBe(
      '3 klaim melewati batas waktu, senilai Rp 1350000, terlama sejak <2026-11-20>.',
    );
  });

  test('leaves out what says nothing about its kind', () => {
    expect(workSentence({ ...item, kind: 'MEETING_TODAY', count: 1 }, t, format)).toBe(
      '1 pertemuan hari ini.',
    );
  });

  test('leaves out what the server did not say', () => {
    expect(workSentence({ ...item, amount: null, oldestOn: null }, t, format)).toBe(
      '3 klaim melewati batas waktu.',
    );
  });

  test('names the nearest meeting without a host rather than the oldest', () => {
    const work = { ...item, kind: 'MEETING_WITHOUT_HOST', count: 1 } as const;
    expect(workSentence(work, t, format)).toBe(
      '1 pertemuan belum punya tuan rumah, terdekat <2026-11-20>.',
    );
  });
});

describe('a row leads to the list behind it', () => {
  const filterOf = (kind: WorkItem['kind']) => workList(kind, '2026-11-23');

  test('claims that are late', () => {
    expect(filterOf('CLAIM_OVERDUE')).toEqual({
      resource: 'claims',
      filter: { isOpen: true, isOverdue: true },
    });
  });

  test('meetings of today', () => {
    expect(filterOf('MEETING_TODAY').filter).toEqual({
      status: 'PLANNED',
      meetsOnFrom: '2026-11-23',
      meetsOnTo: '2026-11-23',
    });
  });

  test('claims due within two days, and meetings of two weeks without a host', () => {
    expect(filterOf('CLAIM_DUE_SOON').filter).toMatchObject({ dueOnTo: '2026-11-25' });
    expect(filterOf('MEETING_WITHOUT_HOST').filter).toMatchObject({ meetsOnTo: '2026-12-07' });
  });

  test('participants in arrears', () => {
    expect(filterOf('PREMIUM_ARREARS')).toEqual({
      resource: 'participants',
      filter: { arrearsMonthsFrom: 2 },
    });
  });

  test('with the filter in the address', () => {
    const address = new URL(listPath('meetings', { isOverdue: true }), 'http://panel');
    expect(address.pathname).toBe('/meetings');
    expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual({ isOverdue: true });
  });
});

test('every kind of work opens a screen that somebody may open', () => {
  const everything: Permission[] = [
    'CHANGE_DECIDE',
    'CLAIM_READ',
    'LEDGER_READ',
    'MEETING_READ',
    'PARTICIPANT_READ',
    'PREMIUM_READ',
  ];
  const kinds = Object.keys(indonesian.work) as WorkItem['kind'][]; // The catalogue names every kind.
  const closed = kinds.filter((kind) => {
    const { resource } = workList(kind, '2026-11-23');
    return !canAccess(everything, { resource, action: 'list' });
  });
  expect(closed).toEqual([]);
});
