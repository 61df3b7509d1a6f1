import { LanguageButtons } from '../parts/LanguageButtons';
import { SignInForm } from '../parts/SignInForm';
import { useField } from '../useField';

/** The only screen that needs a network. */
export function SignInScreen() {
  const { t } = useField();
  return (
    <main class="centre">
      <h1>{t('app.name')}</h1>
      <p>{t('signIn.lead')}</p>
      <SignInForm />
      <LanguageButtons />
    </main>
  );
}
