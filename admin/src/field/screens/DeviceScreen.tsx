import { useState } from 'preact/hooks';
import { BottomSheet } from '../parts/BottomSheet';
import { LanguageButtons } from '../parts/LanguageButtons';
import { Notice } from '../parts/Notice';
import { TopBar } from '../parts/TopBar';
import { PATHS } from '../route';
import { waitingOf } from '../store/snapshot';
import { useField } from '../useField';

/** What this phone is called, which language it speaks, who uses it, and the way out. */
export function DeviceScreen() {
  const { state, t } = useField();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
      <TopBar title={t('device.title')} back={PATHS.meetings} />
      <main class="page">
        <NameForm />
        <section class="part">
          <h2>{t('device.language')}</h2>
          <LanguageButtons />
        </section>
        <section class="part">
          <h2>{t('device.account', { name: state.snapshot.owner?.fullName ?? '' })}</h2>
          <p class="soft">{t('device.privacy')}</p>
          {state.install && (
            <button type="button" onClick={state.install}>
              {t('app.install')}
            </button>
          )}
          <a class="button" href="/">
            {t('device.panel')}
          </a>
          <button type="button" class="danger" onClick={() => setLeaving(true)}>
            {t('device.signOut')}
          </button>
        </section>
        {isLeaving && <SignOutSheet onClose={() => setLeaving(false)} />}
      </main>
    </>
  );
}

function NameForm() {
  const { field, state, t } = useField();
  const [name, setName] = useState(state.snapshot.device?.name ?? '');
  const [isSaved, setSaved] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    await field.rename(name.trim());
    setSaved(true);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <label class="field">
        {t('device.name')}
        <input
          required
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <span class="soft">{t('device.nameHelp')}</span>
      </label>
      <button type="submit">{t('device.save')}</button>
      {isSaved && <Notice tone="good">{t('device.saved')}</Notice>}
    </form>
  );
}

/** Warns of what would be lost before anything is removed. */
function SignOutSheet({ onClose }: { onClose: () => void }) {
  const { field, state, t } = useField();
  const waiting = waitingOf(state.snapshot).length;
  return (
    <BottomSheet title={t('device.signOutTitle')} onClose={onClose}>
      <section>
        <p>{t('device.signOutBody')}</p>
        {waiting > 0 && (
          <>
            <Notice tone="bad" isUrgent>
              {t('device.signOutWaiting', { count: waiting })}
            </Notice>
            <a class="button primary wide" href={PATHS.outbox}>
              {t('outbox.send')}
            </a>
          </>
        )}
        <button type="button" class="danger wide" onClick={() => void field.signOut()}>
          {t(waiting > 0 ? 'device.signOutAnyway' : 'device.signOut')}
        </button>
        <button type="button" class="wide" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </section>
    </BottomSheet>
  );
}
