import Alert from '@mui/material/Alert';
import { useText } from '../i18n/useText';
import { MessageStateChip } from '../messages/MessageStateChip';
import type { ClaimRecord } from './claim.rows';

type Message = ClaimRecord['codeMessage'];

/** Whether the family was told that its code was given out. */
export function CodeMessage({ message }: { message: Message }) {
  const t = useText();
  if (!message) return <>{t('resources.claimFamily.noMessage')}</>;
  const { state, channel, reason } = message;
  return (
    <>
      <MessageStateChip state={state} channel={channel} />
      {reason && <div>{t(`enums.MessageReason.${reason}`)}</div>}
    </>
  );
}

/** Says that no message reached the family, so that somebody makes sure by hand. */
export function CodeMessageWarning({ message }: { message: Message }) {
  const t = useText();
  if (!message) return null;
  const { state, channel, reason } = message;
  const isNoted = state === 'SENT' && channel === 'LOG';
  if (!reason && !isNoted) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      {t('resources.claimFamily.tellThem')}
    </Alert>
  );
}
