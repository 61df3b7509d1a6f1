import Chip from '@mui/material/Chip';
import { useListContext } from 'ra-core';
import { useFormat } from '../fields/useFormat';

interface DateRangeChipProps {
  /** The filter's name for the first day. */
  from: string;
  /** The filter's name for the last day. */
  to: string;
  label: string;
}

/** Days a link narrowed the list to, with a cross to take them off; nothing when it did not. */
export function DateRangeChip({ from, to, label }: DateRangeChipProps) {
  const { filterValues, setFilters } = useListContext();
  const { day } = useFormat();
  const first: string | undefined = filterValues[from];
  const last: string | undefined = filterValues[to];
  if (!first && !last) return null;
  const clear = () => {
    const { [from]: _from, [to]: _to, ...others } = filterValues;
    setFilters(others);
  };
  const days = [first && day(first), last && last !== first && day(last)].filter(Boolean);
  const words = first ? days.join(' – ') : `… ${days.join('')}`;
  return (
    <Chip
      color="primary"
      label={`${label}: ${words}`}
      onDelete={clear}
      sx={{ height: 40, borderRadius: 5 }}
    />
  );
}
