import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import type { MessageRow } from './message.rows';
import { MessageStateChip } from './MessageStateChip';

/** How far a message has come, and in words why not further. */
export function MessageWhy({ message }: { message: MessageRow }) {
  const t = useText();
  const { state, channel, reason, fault } = message;
  const why = [reason && t(`enums.MessageReason.${reason}`), fault && `(${fault})`];
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
      <MessageStateChip state={state} channel={channel} />
      {(reason ?? fault) && (
        <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {why.filter(Boolean).join(' ')}
        </Box>
      )}
    </Box>
  );
}
