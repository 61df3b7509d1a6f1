import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../data/field.types';
import { formatIn } from '../i18n/format';
import { textIn } from '../i18n/text';
import { meetingOf, memberOf, reply } from '../test/builders';
import { readAmount } from './amounts';
import { closeMeeting, closingOf, missingOf } from './closing';
import { mergeInWords } from './mergeWords';
import { refusalInWords } from './refusalWords';
import { summaryOf } from './summary';
import { viewOf } from './view';

const speech = { t: textIn('id'), format: formatIn('id', 'ASIA_JAKARTA') };

function merge(
  part: Partial<Merge>,
  ...versions: readonly Partial<Merge['entries'][number]>[]
): Merge {
  return {
    participantId: 'sari',
    participantName: 'Bu Sari',
    kind: 'ATTENDANCE',
    attendance: null,
    entries: versions.map((version, at) => ({
      deviceName: `HP Petugas ${'AB'[at]}`,
      recordedByName: 'Rahma',
      attendance: null,
      amount: null,
      receivedAt: '2026-11-23T01:00:00.000Z',
      ...version,
    })),
    ...part,
  };
}

describe('two phones with the same member', () => {
  test('say who wrote what, and what is kept', () => {
    const both = merge(
      { attendance: 'PRESENT' },
      { attendance: 'PRESENT' },
      { attendance: 'EXCUSED' },
    );
    expect(mergeInWords(both, speech)).toBe(
      'Bu Sari: hadir menurut HP Petugas A, izin menurut HP Petugas B → dicatat hadir',
    );
  });

  test('ask to check money that was taken twice', () => {
    const twice = merge({ kind: 'PREMIUM' }, { amount: 5_000 }, { amount: 5_000 });
    expect(mergeInWords(twice, speech)).toBe(
      'Bu Sari: iuran 2 kali Rp\u00a05.000 (HP Petugas A, HP Petugas B). Periksa dengan uang yang dihitung.',
    );
    const unlike = merge({ kind: 'PREMIUM' }, { amount: 5_000 }, { amount: 10_000 });
    expect(mergeInWords(unlike, speech)).toBe(
      'Bu Sari: iuran Rp\u00a05.000 menurut HP Petugas A dan Rp\u00a010.000 menurut HP Petugas B. Periksa dengan uang yang dihitung.',
    );
  });
});

describe('a refusal', () => {
  test('says what to do, in words', () => {
    const left = { ...reply('1', 'REFUSED'), rule: 'NOT_A_MEMBER' };
    expect(refusalInWords(left, speech.t)).toBe(speech.t('refused.NOT_A_MEMBER'));
  });

  test('of a rule the page does not know says at least where to go', () => {
    expect(refusalInWords({ ...reply('1', 'REFUSED'), rule: 'NEW_RULE' }, speech.t)).toBe(
      'Tulis di kertas dan perbaiki lewat panel (NEW_RULE).',
    );
  });
});

describe('the end of a meeting', () => {
  const members = [
    memberOf('sari', { attendance: 'PRESENT', paidHere: 5_000 }),
    memberOf('budi', { attendance: 'EXCUSED' }),
    memberOf('ani'),
  ];
  const meeting = viewOf(meetingOf(members), [], new Map());

  test('is one sentence', () => {
    expect(summaryOf({ ...meeting, countedCash: 4_000 }, speech)).toBe(
      '1 hadir, 1 izin; Rp\u00a05.000 dari 1 orang; selisih −Rp\u00a01.000; 1 orang belum dicatat; tuan rumah berikut: Budi',
    );
  });

  test('needs the money counted, and a difference explained', () => {
    const closing = closingOf(meeting);
    expect(missingOf(meeting, closing)).toBe('COUNT');
    expect(missingOf(meeting, { ...closing, countedCash: 4_000 })).toBe('EXPLANATION');
    const explained = { ...closing, countedCash: 4_000, explanation: 'uang robek' };
    expect(missingOf(meeting, explained)).toBeUndefined();
    expect(missingOf(meeting, { ...closing, countedCash: 5_000 })).toBeUndefined();
  });

  test('without money needs no counting', () => {
    const poor = viewOf(meetingOf([memberOf('sari')]), [], new Map());
    expect(missingOf(poor, closingOf(poor))).toBeUndefined();
  });

  test('writes topics and count first, and the close last', () => {
    const closing = { topicIds: ['t'], countedCash: 5_000, explanation: ' ', hostAttended: false };
    expect(closeMeeting(meeting, closing)).toEqual([
      { meetingId: 'm', kind: 'TOPICS', topicIds: ['t'] },
      { meetingId: 'm', kind: 'CASH_COUNT', countedCash: 5_000 },
      { meetingId: 'm', kind: 'CLOSE', hostAttended: false },
    ]);
  });
});

test('amounts are read as people write them', () => {
  expect(['5000', '15.000', 'Rp 5.000', ' 7 500 '].map(readAmount)).toEqual([
    5_000, 15_000, 5_000, 7_500,
  ]);
  expect(['', 'lima', '-5', '5,5', '999999999'].map(readAmount)).toEqual(Array(5).fill(undefined));
});
