import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { Moment } from '../fields/Moment';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import type { MessageRow } from './message.rows';
import { MessageMeeting } from './MessageMeeting';
import { MessageWhy } from './MessageWhy';

const Column = DataTable.Col<MessageRow>;

/** Two lines tell the messages apart; the rest stands in the title. */
const EXCERPT = {
  color: 'text.secondary',
  fontSize: '0.875rem',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;

/** The messages on a wide screen. */
export function MessageTable() {
  const t = useText();
  return (
    <DataTable<MessageRow> bulkActionButtons={false} rowClick={false}>
      <Column source="sendAfter" render={({ sendAfter }) => <Moment value={sendAfter} />} />
      <Column
        source="recipient"
        disableSort
        label={t('resources.messages.fields.recipient')}
        render={(row) => <Recipient message={row} />}
      />
      <Column
        source="template"
        disableSort
        render={({ template, text }) => (
          <Box sx={{ maxWidth: 380 }}>
            {t(`enums.MessageTemplate.${template}`)}
            <Box sx={EXCERPT} title={text}>
              {text}
            </Box>
          </Box>
        )}
      />
      <Column
        source="meeting"
        disableSort
        label={t('resources.messages.fields.meeting')}
        render={({ meeting }) => <MessageMeeting meeting={meeting} />}
      />
      <Column source="state" disableSort render={(row) => <MessageWhy message={row} />} />
    </DataTable>
  );
}

function Recipient({
  message: { participant, heir, user, recipientKind },
}: {
  message: MessageRow;
}) {
  const t = useText();
  return (
    <>
      {participant ? (
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
      ) : (
        (heir ?? user)?.fullName
      )}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t(`enums.RecipientKind.${recipientKind}`)}
      </Box>
    </>
  );
}
