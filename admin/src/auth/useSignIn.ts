import { useLogin } from 'ra-core';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { signInSentence } from './signInSentence';

/** What the sign-in form asks. */
export interface Credentials {
  email: string;
  password: string;
}

/** Signs in; a refusal stays until the next try. */
export function useSignIn() {
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
  return { submit, refusal, isChecking };
}
