import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Form, required, useLogin } from 'ra-core';
import { useState } from 'react';
import { PasswordInput, TextInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { signInSentence } from './signInSentence';

interface Credentials {
  email: string;
  password: string;
}

/** Address and password; a refusal stays on the page, above the button, until the next try. */
export function LoginForm() {
  const t = useText();
  const login = useLogin();
  const [refusal, setRefusal] = useState<string>();
  const [isChecking, setChecking] = useState(false);

  const submit = async ({ email, password }: Credentials) => {
    setRefusal(undefined);
    setChecking(true);
    try {
      await login({ email: email.trim(), password });
    } catch (error) {
      setRefusal(signInSentence(error, t));
      setChecking(false);
    }
  };

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
