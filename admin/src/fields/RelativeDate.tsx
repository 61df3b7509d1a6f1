import Tooltip from '@mui/material/Tooltip';
import { useFormat } from './useFormat';

/** A day by its distance from today, `3 hari yang lalu`, with the date itself on hover or focus. */
export function RelativeDate({ value }: { value: string }) {
  const { day, distance } = useFormat();
  return (
    <Tooltip title={day(value)}>
      <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
        {distance(value)}
      </time>
    </Tooltip>
  );
}
