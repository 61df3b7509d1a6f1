import { maxLength, minLength, required } from 'ra-core';
import { PasswordInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { PASSWORD_MAX, PASSWORD_MIN } from './passwordRules';
import { useChangePassword, type PasswordForm } from './useChangePassword';

/** Asks for the present password and a new one. */
export default function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { run, isRunning } = useChangePassword();
  return (
    <ActionDialog<PasswordForm>
      title={t('auth.change.title')}
      body={t('auth.change.body')}
      confirm={t('auth.change.button')}
      isRunning={isRunning}
      onConfirm={run}
      onClose={onClose}
    >
      <PasswordInput
        source="current"
        label={t('auth.change.current')}
        autoComplete="current-password"
        validate={required()}
      />
      <PasswordInput
        source="next"
        label={t('auth.change.next')}
        autoComplete="new-password"
        validate={[required(), minLength(PASSWORD_MIN), maxLength(PASSWORD_MAX)]}
      />
    </ActionDialog>
  );
}
