import type { Language } from '../i18n/text';
import { useField } from '../useField';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['id', 'Indonesia'],
  ['en', 'English'],
];

/** Each language under its own name. */
export function LanguageButtons() {
  const { field, state, t } = useField();
  return (
    <div class="languages" role="group" aria-label={t('device.language')}>
      {LANGUAGES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={state.language === language}
          onClick={() => field.speak(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
