import { describe, expect, test } from '@jest/globals';
import { english } from './en';
import { indonesian } from './id';
import { textIn } from './text';

function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

const keys = Object.keys(indonesian) as (keyof typeof indonesian)[];

describe('the texts of the field page', () => {
  test('have the same keys in both languages, and none is empty', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    expect([...Object.values(english), ...Object.values(indonesian)]).not.toContain('');
  });

  test('have the same placeholders in both languages, in the singular and the plural', () => {
    const differing = keys.filter((key) => {
      const forms = [indonesian[key], english[key]].flatMap((text) => text.split('|'));
      return new Set(forms.map((form) => placeholdersOf(form).join())).size > 1;
    });
    expect(differing).toEqual([]);
  });

  test('are filled in, and the count chooses the form', () => {
    expect(textIn('id')('outbox.waiting', { count: 12 })).toBe('12 catatan belum terkirim');
    expect(textIn('en')('outbox.waiting', { count: 1 })).toBe('1 entry not sent yet');
    expect(textIn('en')('outbox.waiting', { count: 0 })).toBe('0 entries not sent yet');
    expect(textIn('en')('row.marked', { name: 'Sari', state: 'Here' })).toBe('Sari: Here, change');
  });
});
