import { english } from './en';
import { indonesian } from './id';

/** Every text the page may ask for; an unknown key does not compile. */
export type Key = keyof typeof indonesian;

/** A language of the page: the same keys, any text. */
export type Catalogue = Readonly<Record<Key, string>>;

/** Values put into a text's placeholders; `count` also chooses singular or plural. */
export type Values = Readonly<Record<string, string | number>>;

/** Turns a key into text of the chosen language. */
export type Text = (key: Key, values?: Values) => string;

/** What the page speaks. */
export type Language = 'id' | 'en';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { id: indonesian, en: english };

/** The texts of a language. */
export function textIn(language: Language): Text {
  const catalogue = CATALOGUES[language];
  return (key, values = {}) => fill(formOf(catalogue[key], values.count), values);
}

/** Says whether the catalogue knows a key that came from the server. */
export function isKey(key: string): key is Key {
  return key in indonesian;
}

function formOf(text: string, count: Values[string] | undefined): string {
  if (count === undefined) return text;
  const [one = '', many = one] = text.split('|');
  return count === 1 ? one : many;
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
