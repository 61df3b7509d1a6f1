import { CreateBase, email, maxLength, minLength, required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { PASSWORD_MAX, PASSWORD_MIN } from '../auth/passwordRules';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { firstPassword } from './user.forms';
import { UserInputs } from './UserInputs';

const EMAIL_MAX = 200;

/** Gives somebody an account, with a first password to hand over in person. */
export default function UserCreate() {
  const t = useText();
  const [password] = useState(() =>
    firstPassword((count) => crypto.getRandomValues(new Uint32Array(count))),
  );
  return (
    <CreateBase redirect="list">
      <FormPage
        title={t('resources.users.create.title')}
        saveLabel={t('resources.users.create.button')}
        defaultValues={{ role: 'OFFICER', password }}
      >
        <UserInputs />
        <FormSection title={t('resources.users.create.signIn')}>
          <TextInput
            source="email"
            type="email"
            autoComplete="off"
            validate={[required(), email(), maxLength(EMAIL_MAX)]}
          />
          <TextInput
            source="password"
            autoComplete="off"
            helperText={t('resources.users.create.passwordHelp')}
            validate={[required(), minLength(PASSWORD_MIN), maxLength(PASSWORD_MAX)]}
          />
        </FormSection>
      </FormPage>
    </CreateBase>
  );
}
