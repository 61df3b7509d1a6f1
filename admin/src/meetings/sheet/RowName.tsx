import Box from '@mui/material/Box';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import type { Line } from './sheet';

interface RowNameProps {
  id: string;
  /** Undefined for who is not on the printed sheet. */
  position: number | undefined;
  line: Line;
}

/** Whose row this is; arrears stand beside the name and are never added to what is due. */
export function RowName({ id, position, line }: RowNameProps) {
  const t = useText();
  const { rupiah } = useFormat();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box id={id} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {position === undefined ? '+' : `${position}.`} {line.name}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {line.number}
        {line.arrears > 0 && (
          <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
            {' · '}
            {t('resources.meetings.sheet.arrears', {
              amount: rupiah(line.arrears),
              smart_count: line.arrearsMonths,
            })}
          </Box>
        )}
      </Box>
    </Box>
  );
}
