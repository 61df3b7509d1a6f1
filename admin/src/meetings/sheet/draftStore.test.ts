import { describe, expect, test } from '@jest/globals';
import { NO_CASH } from './cash';
import { draftKey, dropDraft, findDraft, keepDraft, type DraftStorage } from './draftStore';
import type { Draft } from './sheet';

const draft: Draft = {
  requestKey: 'one-key',
  entries: { ani: { attendance: 'PRESENT', amount: 5000 } },
  notes: {
    minutes: 'Kas cocok.',
    topicIds: ['t1'],
    agendaItems: [],
    questions: [],
    decisions: [{ text: 'Maju', ownerName: '', dueOn: '' }],
    hostAttended: false,
  },
  cash: NO_CASH,
  claims: [],
};
const key = draftKey('rahma', 'melati-november');

describe('a draft', () => {
  test('comes back as it was, with the same request key', () => {
    const storage = memory();
    keepDraft(storage, key, draft);
    expect(findDraft(storage, key)).toEqual(draft);
  });

  test('belongs to one person and one meeting', () => {
    const storage = memory();
    keepDraft(storage, key, draft);
    expect(findDraft(storage, draftKey('hasan', 'melati-november'))).toBeUndefined();
    expect(findDraft(storage, draftKey('rahma', 'melati-desember'))).toBeUndefined();
  });

  test('is gone once it was dropped', () => {
    const storage = memory();
    keepDraft(storage, key, draft);
    dropDraft(storage, key);
    expect(findDraft(storage, key)).toBeUndefined();
  });

  test.each(['', 'null', '{"version":0,"draft":{}}', '[1', '"text"'])(
    'that reads %p is left alone',
    (kept) => {
      expect(findDraft({ ...memory(), getItem: () => kept }, key)).toBeUndefined();
    },
  );

  test('is no reason to stop where nothing may be stored', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const forbidden = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(() => keepDraft(forbidden, key, draft)).not.toThrow();
    expect(() => dropDraft(forbidden, key)).not.toThrow();
    expect(findDraft(forbidden, key)).toBeUndefined();
  });
});

function memory(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}
