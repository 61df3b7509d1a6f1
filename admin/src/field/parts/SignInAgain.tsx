import { useState } from 'preact/hooks';
import { useField } from '../useField';
import { BottomSheet } from './BottomSheet';
import { Notice } from './Notice';
import { SignInForm } from './SignInForm';

/** After the session ended: recording goes on, sending waits until somebody signs in again. */
export function SignInAgain() {
  const { state, t } = useField();
  const [isOpen, setOpen] = useState(false);
  if (state.sending !== 'SIGNED_OUT') return null;
  const close = () => setOpen(false);
  return (
    <>
      <Notice tone="warn" action={{ label: t('signIn.submit'), onChoose: () => setOpen(true) }}>
        {t('outbox.signedOut')}
      </Notice>
      {isOpen && (
        <BottomSheet title={t('signIn.title')} onClose={close}>
          <section>
            <p>{t('signIn.again', { name: state.snapshot.owner?.fullName ?? '' })}</p>
            <SignInForm onDone={close} />
            <button type="button" class="wide" onClick={close}>
              {t('signIn.later')}
            </button>
          </section>
        </BottomSheet>
      )}
    </>
  );
}
