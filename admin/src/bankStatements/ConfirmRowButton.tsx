import CheckIcon from '@mui/icons-material/Check';
import Button from '@mui/material/Button';
import { useText } from '../i18n/useText';
import type { StatementRow } from './bankStatement.rows';
import { useConfirm } from './useConfirm';

/** Records the proposed premium of one row; the proposal beside it says whose. */
export function ConfirmRowButton({ row }: { row: StatementRow }) {
  const t = useText();
  const { run, isRunning } = useConfirm();
  return (
    <Button
      variant="contained"
      startIcon={<CheckIcon />}
      loading={isRunning}
      onClick={() => void run(() => Promise.resolve([row.id]))}
      aria-label={t('resources.bankStatements.confirm.ofRow', { number: row.number })}
      sx={{ minHeight: 48 }}
    >
      {t('resources.bankStatements.confirm.button')}
    </Button>
  );
}
