import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { MeetingSheetQuery } from '../../data/gql/graphql';
import { useText } from '../../i18n/useText';
import { SheetDecisions } from './SheetDecisions';
import { SheetHost } from './SheetHost';
import type { SheetMeeting } from './sheet.forms';
import type { OpenSheet } from './useSheet';

interface SheetRecordProps {
  meeting: SheetMeeting;
  topics: MeetingSheetQuery['topics'];
  sheet: OpenSheet;
}

const MINUTES_MAX = 10_000;

/** The record of the meeting: host, topics, minutes and decisions. */
export function SheetRecord({ meeting, topics, sheet }: SheetRecordProps) {
  const t = useText();
  const { draft, dispatch } = sheet;
  const chosen = topics.filter(({ id }) => draft.topicIds.includes(id));
  const offered = topics.filter((topic) => !topic.retiredOn || chosen.includes(topic));
  return (
    <Card component="section" sx={{ p: 2, mt: 2, display: 'grid', gap: 2 }}>
      <Typography variant="h2">{t('resources.meetings.sheet.record')}</Typography>
      <SheetHost meeting={meeting} sheet={sheet} />
      <Autocomplete
        multiple
        options={offered}
        value={chosen}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        onChange={(_, picked) =>
          dispatch({ type: 'recordWritten', record: { topicIds: withTaught(meeting, picked) } })
        }
        renderInput={(props) => (
          <TextField {...props} label={t('resources.meetings.fields.topics')} />
        )}
      />
      <TextField
        label={t('resources.meetings.fields.minutes')}
        value={draft.minutes}
        multiline
        minRows={3}
        onChange={(event) =>
          dispatch({ type: 'recordWritten', record: { minutes: event.target.value } })
        }
        slotProps={{ htmlInput: { maxLength: MINUTES_MAX } }}
      />
      <Box>
        <SheetDecisions
          decisions={draft.decisions}
          saved={meeting.decisions}
          onChange={(decisions) => dispatch({ type: 'recordWritten', record: { decisions } })}
        />
      </Box>
    </Card>
  );
}

/** Topics on record stay: a meeting can be found to have taught more, not less. */
function withTaught({ topics }: SheetMeeting, picked: readonly { id: string }[]): string[] {
  return [...new Set([...topics, ...picked].map(({ id }) => id))];
}
