import type { Download } from '../field.state';
import type { Key } from '../i18n/text';
import { useField } from '../useField';
import { canWorkOffline } from '../worker/register';
import { Icon } from './Icon';
import { Notice } from './Notice';

const FAULTS: Readonly<Partial<Record<Download, Key>>> = {
  OFFLINE: 'meetings.downloadOffline',
  FAILED: 'meetings.downloadFailed',
};

/** Whether the officer may leave the network behind, and the button that makes it so. */
export function Readiness() {
  const { field, state, t } = useField();
  const { packs } = state.snapshot;
  const isRunning = state.download === 'RUNNING';
  const fault = FAULTS[state.download];
  const label = packs.length > 0 ? 'meetings.downloadAgain' : 'meetings.download';
  return (
    <>
      {packs.length > 0 && <Mark />}
      {fault && <Notice tone="warn">{t(fault)}</Notice>}
      {state.isStorageLow && <Notice tone="warn">{t('device.storage')}</Notice>}
      <button
        type="button"
        class={packs.length > 0 ? 'wide' : 'wide primary'}
        disabled={isRunning}
        onClick={() => void field.download()}
      >
        <Icon name="down" />
        {t(isRunning ? 'meetings.downloading' : label)}
      </button>
    </>
  );
}

function Mark() {
  const { state, t, format } = useField();
  const oldest =
    state.snapshot.packs
      .map(({ downloadedAt }) => downloadedAt)
      .sort()
      .at(0) ?? '';
  if (!canWorkOffline()) return <Notice tone="warn">{t('meetings.noWorker')}</Notice>;
  if (!state.isInstalled) return <Notice>{t('meetings.notReady')}</Notice>;
  return (
    <Notice tone="good">{t('meetings.ready', { when: format.moment(oldest, new Date()) })}</Notice>
  );
}
