import Box from '@mui/material/Box';
import type { MeetingDeliberation } from './deliberation.rows';

/** What was talked about, with what was said. */
export function AgendaList({ items }: { items: MeetingDeliberation['agendaItems'] }) {
  return (
    <Box component="ol" sx={{ mt: 0, mb: 1, pl: 3 }}>
      {items.map(({ id, title, note }) => (
        <li key={id}>
          {title}
          {note && <Box sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>{note}</Box>}
        </li>
      ))}
    </Box>
  );
}
