import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { memo, type Dispatch } from 'react';
import { useText } from '../../i18n/useText';
import { CardSection } from '../../layout/CardSection';
import { SheetAgenda } from './SheetAgenda';
import { SheetDecisions } from './SheetDecisions';
import { SheetHost } from './SheetHost';
import { SheetQuestions } from './SheetQuestions';
import type { SheetMeeting, SheetTopic } from './sheet.forms';
import type { MeetingNotes, SheetEvent } from './sheet';

interface SheetRecordProps {
  meeting: SheetMeeting;
  topics: readonly SheetTopic[];
  notes: MeetingNotes;
  dispatch: Dispatch<SheetEvent>;
}

const MINUTES_MAX = 10_000;

/** The record of the meeting: host, topics, minutes, agenda, questions and decisions. */
export const SheetRecord = memo(function SheetRecord(props: SheetRecordProps) {
  const { meeting, topics, notes, dispatch } = props;
  const t = useText();
  const write = (written: Partial<MeetingNotes>) =>
    dispatch({ type: 'notesWritten', notes: written });
  return (
    <CardSection above={2} title={t('resources.meetings.sheet.record')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <SheetHost meeting={meeting} attended={notes.hostAttended} onChange={write} />
        <TaughtTopics
          meeting={meeting}
          topics={topics}
          topicIds={notes.topicIds}
          onChange={write}
        />
        <TextField
          label={t('resources.meetings.fields.minutes')}
          value={notes.minutes}
          multiline
          minRows={3}
          onChange={(event) => write({ minutes: event.target.value })}
          slotProps={{ htmlInput: { maxLength: MINUTES_MAX } }}
        />
        <SheetAgenda
          items={notes.agendaItems}
          saved={meeting.agendaItems}
          onChange={(agendaItems) => write({ agendaItems })}
        />
        <SheetQuestions
          questions={notes.questions}
          saved={meeting.questions}
          onChange={(questions) => write({ questions })}
        />
        <Box>
          <SheetDecisions
            decisions={notes.decisions}
            saved={meeting.decisions}
            onChange={(decisions) => write({ decisions })}
          />
        </Box>
      </Box>
    </CardSection>
  );
});

interface TaughtTopicsProps extends Pick<SheetRecordProps, 'meeting' | 'topics'> {
  topicIds: MeetingNotes['topicIds'];
  onChange: (notes: Pick<MeetingNotes, 'topicIds'>) => void;
}

/** What was taught; a topic that is no longer offered stays where it was chosen. */
function TaughtTopics({ meeting, topics, topicIds, onChange }: TaughtTopicsProps) {
  const t = useText();
  const chosen = topics.filter(({ id }) => topicIds.includes(id));
  const offered = topics.filter((topic) => !topic.retiredOn || chosen.includes(topic));
  return (
    <Autocomplete
      multiple
      options={offered}
      value={chosen}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      onChange={(_, picked) => onChange({ topicIds: withTaught(meeting, picked) })}
      renderInput={(props) => (
        <TextField {...props} label={t('resources.meetings.fields.topics')} />
      )}
    />
  );
}

/** Topics on record stay: a meeting can be found to have taught more, not less. */
function withTaught({ topics }: SheetMeeting, picked: readonly { id: string }[]): string[] {
  return [...new Set([...topics, ...picked].map(({ id }) => id))];
}
