import Chip from '@mui/material/Chip';
import { useFormat } from '../fields/useFormat';
import { useFilters } from '../layout/useFilters';

interface DateRangeChipProps {
  /** The filter's name for the first day. */
  from: string;
  /** The filter's name for the last day. */
  to: string;
  label: string;
}

/** Days a link narrowed the list to, with a cross to take them off; nothing when it did not. */
export function DateRangeChip({ from, to, label }: DateRangeChipProps) {
  const { values, clear } = useFilters();
  const { day } = useFormat();
  const first = dayOf(values[from]);
  const last = dayOf(values[to]);
  if (!first && !last) return null;
  const words =
    first === last && first ? day(first) : [first, last].map((on) => (on ? day(on) : '…'));
  return (
    <Chip
      color="primary"
      label={`${label}: ${[words].flat().join(' – ')}`}
      onDelete={() => clear(from, to)}
      sx={{ height: 40, borderRadius: 5 }}
    />
  );
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
