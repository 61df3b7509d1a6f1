import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import { useText } from '../../i18n/useText';
import type { Answer } from './answers';

/** What became of a row: the receipt number, or why it was refused and can be changed. */
export function RowAnswer({ answer }: { answer: Answer }) {
  const t = useText();
  const { accepted, receiptNumber, rule, message } = answer;
  const reason = rule ? t(`errors.rules.${rule}`) : (message ?? '');
  const Icon = accepted ? CheckCircleOutlinedIcon : ErrorOutlinedIcon;
  return (
    <Box
      role="status"
      sx={{
        gridColumn: '1 / -1',
        display: 'flex',
        gap: 0.75,
        color: accepted ? 'success.main' : 'error.main',
        fontSize: '0.875rem',
      }}
    >
      <Icon aria-hidden fontSize="small" />
      {accepted
        ? receiptNumber
          ? t('resources.meetings.sheet.receipt', { number: receiptNumber })
          : t('resources.meetings.sheet.accepted')
        : t('resources.meetings.sheet.refused', { reason })}
    </Box>
  );
}
