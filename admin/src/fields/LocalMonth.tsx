import { useFormat } from './useFormat';

/** A calendar month, `Nov 2026`. */
export function LocalMonth({ value }: { value: string }) {
  const { month } = useFormat();
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {month(value)}
    </time>
  );
}
