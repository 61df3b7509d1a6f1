import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import { MessageStateChip } from '../messages/MessageStateChip';
import type { ClaimRecord } from './claim.rows';

/** Whether the family was told that its code was given out; says so when nobody could be told. */
export function CodeMessage({ message }: { message: ClaimRecord['codeMessage'] }) {
  const t = useText();
  if (!message) return <>{t('resources.claimFamily.noMessage')}</>;
  const { state, channel, reason } = message;
  const isNoted = state === 'SENT' && channel === 'LOG';
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
      <MessageStateChip state={state} channel={channel} />
      {reason && <span>{t(`enums.MessageReason.${reason}`)}</span>}
      {(reason ?? isNoted) && <span>{t('resources.claimFamily.tellThem')}</span>}
    </Box>
  );
}
