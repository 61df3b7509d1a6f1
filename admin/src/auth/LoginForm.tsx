import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Form, required } from 'ra-core';
import { PasswordInput, TextInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { useSignIn, type Credentials } from './useSignIn';

/** Address and password; a refusal stays on the page, above the button, until the next try. */
export function LoginForm() {
  const t = useText();
  const { submit, refusal, isChecking } = useSignIn();
  return (
    // React-admin hands over the form's values untyped; the two inputs below are all there is.
    <Form noValidate onSubmit={(values: unknown) => submit(values as Credentials)}>
      <TextInput
        source="email"
        type="email"
        label={t('auth.email')}
        autoComplete="username"
        autoFocus
        helperText={false}
        validate={required(t('auth.emailRequired'))}
      />
      <PasswordInput
        source="password"
        label={t('auth.password')}
        autoComplete="current-password"
        helperText={false}
        validate={required(t('auth.passwordRequired'))}
      />
      {refusal && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {refusal}
        </Alert>
      )}
      <Button
        type="submit"
        variant="contained"
        size="large"
        fullWidth
        loading={isChecking}
        sx={{ mt: 2 }}
      >
        {t('auth.submit')}
      </Button>
    </Form>
  );
}
