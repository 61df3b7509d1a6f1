import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { MessageRow } from './message.rows';
import { MessageMeeting } from './MessageMeeting';
import { MessageWhy } from './MessageWhy';

/** The messages on a phone. */
export function MessageCards() {
  const { data = [] } = useListContext<MessageRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ px: 2, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <MessageCard message={row} />
        </Box>
      ))}
    </Box>
  );
}

function MessageCard({ message }: { message: MessageRow }) {
  const t = useText();
  const { moment } = useFormat();
  const { participant, heir, user, recipientKind, template, sendAfter, text } = message;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {(participant ?? heir ?? user)?.fullName} · {t(`enums.RecipientKind.${recipientKind}`)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.75 }}>
        {t(`enums.MessageTemplate.${template}`)} · {moment(sendAfter)}
        <br />
        {text}
      </Typography>
      {message.meeting && (
        <Typography variant="body2" sx={{ mb: 0.75 }}>
          <MessageMeeting meeting={message.meeting} />
        </Typography>
      )}
      <MessageWhy message={message} />
    </>
  );
}
