import Box from '@mui/material/Box';
import { useFormat } from './useFormat';

/** An amount of money; digits of equal width so that columns line up. */
export function Rupiah({ value }: { value: number }) {
  const { rupiah } = useFormat();
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {rupiah(value)}
    </Box>
  );
}
