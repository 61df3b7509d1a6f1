import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import raEnglish from 'ra-language-english';
import { english } from './en';
import { flatten } from './flatten';
import { indonesian } from './id';

const inIndonesian = flatten(indonesian);
const inEnglish = flatten(english);

/** React-admin's texts the panel can never show. */
const UNUSED = /^ra\.(guesser|configurable)\./;

function placeholdersOf(text: string | undefined): readonly string[] {
  return [...new Set(text?.match(/%\{\w+\}/g))].sort();
}

describe('the catalogues', () => {
  test('have the same keys in both languages', () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inIndonesian.keys()].sort());
  });

  test('answer every key react-admin asks for', () => {
    const asked = [...flatten(raEnglish).keys()].filter((key) => !UNUSED.test(key));
    expect(asked.filter((key) => !inIndonesian.has(key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(140);
  });

  test('leave no text empty', () => {
    const empty = [...inIndonesian, ...inEnglish].filter(([, text]) => text === '');
    expect(empty).toEqual([]);
  });

  test('need no plural in Indonesian, which has none', () => {
    const plurals = [...inIndonesian].filter(([, text]) => text.includes('||||'));
    expect(plurals).toEqual([]);
  });

  test('have a sentence for everything the API can refuse', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const codes = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const keys = [
      ...codes('RuleCode').map((code) => `errors.rules.${code}`),
      ...codes('FieldCode').map((code) => `errors.fields.${code}`),
      ...codes('RejectionReason').map((code) => `resources.claims.rejections.${code}`),
    ];
    expect(keys.length).toBeGreaterThan(90);
    expect(keys.filter((key) => !inIndonesian.has(key))).toEqual([]);
  });

  test('use only placeholders both languages are given', () => {
    const differing = [...inIndonesian].filter(([key, text]) => {
      const mine = placeholdersOf(text).filter((name) => name !== '%{smart_count}');
      const other = placeholdersOf(inEnglish.get(key)).filter((name) => name !== '%{smart_count}');
      return !key.startsWith('ra.') && mine.join() !== other.join();
    });
    expect(differing).toEqual([]);
  });
});
