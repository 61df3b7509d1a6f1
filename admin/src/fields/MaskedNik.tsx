import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';

/** A NIK with most of its digits hidden, as the API gives it. */
export function MaskedNik({ value }: { value: string }) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      <LockOutlinedIcon aria-hidden sx={{ fontSize: 14, verticalAlign: '-2px', mr: 0.5 }} />
      {value}
    </Box>
  );
}
