import type { I18nProvider } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { flatten } from './flatten';
import { indonesian } from './id';
import { isMissing } from './missing';
import type { MessageArguments, MessageKey } from './messages';

const LOCALES = [
  { locale: 'id', name: 'Bahasa Indonesia' },
  { locale: 'en', name: 'English' },
];

const polyglot = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('./en').then(({ english }) => english) : indonesian),
  'id',
  LOCALES,
);

const known = new Set(flatten(indonesian).keys());

/** The text under a key only known at run time, or nothing when the catalogue has none. */
export function catalogueText(key: string): string | undefined {
  return known.has(key) ? polyglot.translate(key) : undefined;
}

/** Indonesian at once, English on demand; a key without text is reported on the console. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  changeLocale: async (locale) => {
    await polyglot.changeLocale(locale);
    document.documentElement.lang = locale;
  },
  translate: (key, options) => {
    if (isMissing(key, known)) console.error(`Missing message: ${key}`);
    return polyglot.translate(key, options);
  },
};

/** Translates outside a component, where no hook may be called. */
export function text(key: MessageKey, values?: MessageArguments): string {
  return i18nProvider.translate(key, values);
}
