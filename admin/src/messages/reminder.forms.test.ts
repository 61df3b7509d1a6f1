import { describe, expect, test } from '@jest/globals';
import { DAYS_PATTERN, toForm, toInput } from './reminder.forms';

const SETTINGS = {
  hostDaysBefore: [7, 1],
  memberDaysBefore: [1],
  officerDaysBefore: [],
  quietFrom: '20:00',
  quietUntil: '07:00',
  version: 3,
};

describe('the times of reminders', () => {
  test('are shown as people write them and read back the same', () => {
    const form = toForm(SETTINGS);
    expect([form.hostDays, form.memberDays, form.officerDays]).toEqual(['7, 1', '1', '']);
    const { version: _, ...input } = SETTINGS;
    expect(toInput(form)).toEqual(input);
  });

  test('are taken with spaces, semicolons and repetitions; an emptied field means none', () => {
    const form = { ...toForm(SETTINGS), hostDays: ' 14;7  7 ', memberDays: null };
    expect(toInput(form)).toMatchObject({ hostDaysBefore: [14, 7], memberDaysBefore: [] });
  });

  test.each(['', '1', '7, 1', '14 7 1', '3;2'])('"%s" is well formed', (words) => {
    expect(words).toMatch(DAYS_PATTERN);
  });

  test.each(['0', '15', '1, 2, 3, 4', 'tujuh', '-1', '1.5'])('"%s" is not', (words) => {
    expect(words).not.toMatch(DAYS_PATTERN);
  });
});
