import type { Closing } from '../meeting/closing';
import type { MeetingView } from '../meeting/view';
import { useField } from '../useField';

interface HostTurnProps {
  meeting: MeetingView;
  closing: Closing;
  onChange: (part: Pick<Closing, 'hostAttended'>) => void;
}

/** Whether the planned host was the host, and who is next. */
export function HostTurn({ meeting, closing, onChange }: HostTurnProps) {
  const { t } = useField();
  const { hostName, nextHostName } = meeting;
  return (
    <section class="part">
      <h2>{t('close.host')}</h2>
      {hostName ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={closing.hostAttended}
            onChange={(event) => onChange({ hostAttended: event.currentTarget.checked })}
          />
          {t('close.hostAttended', { name: hostName })}
        </label>
      ) : (
        <p class="soft">{t('meeting.noHost')}</p>
      )}
      <p>{nextHostName ? t('close.nextHost', { name: nextHostName }) : t('close.noNextHost')}</p>
    </section>
  );
}
