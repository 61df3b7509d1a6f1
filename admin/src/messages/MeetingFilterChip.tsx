import Chip from '@mui/material/Chip';
import { useText } from '../i18n/useText';
import { useFilters } from '../layout/useFilters';

/** Shows that a link from a meeting narrowed the list, and takes that off again. */
export function MeetingFilterChip() {
  const t = useText();
  const { values, clear } = useFilters();
  if (!values['meetingId']) return null;
  return (
    <Chip
      color="primary"
      label={t('resources.messages.ofOneMeeting')}
      onDelete={() => clear('meetingId')}
      sx={{ height: 40, borderRadius: 5 }}
    />
  );
}
