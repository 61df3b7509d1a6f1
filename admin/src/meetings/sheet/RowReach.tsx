import Box from '@mui/material/Box';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { monthsReached } from './months';
import { paysDue, type Entry, type Line } from './sheet';

/** Which months the money will pay, wherever that is not simply the month of the meeting. */
export function RowReach({ line, entry }: { line: Line; entry: Entry }) {
  const t = useText();
  const { month: inWords } = useFormat();
  const reached = monthsReached(entry, line);
  const [first, last] = [reached[0], reached.at(-1)];
  if (!first || !last || (line.arrears === 0 && paysDue(entry, line))) return null;
  const months =
    first === last ? inWords(first.month) : `${inWords(first.month)} – ${inWords(last.month)}`;
  return (
    <Box
      sx={{ gridColumn: '1 / -1', color: 'text.secondary', fontSize: '0.8125rem', lineHeight: 1.2 }}
    >
      {t(`resources.meetings.sheet.reach.${last.isFull ? 'full' : 'part'}`, {
        months,
        smart_count: reached.length,
      })}
    </Box>
  );
}
