import Button from '@mui/material/Button';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ChangeWithdrawDocument } from './change.documents';
import type { Change } from './change.rows';

/** Takes one's own proposal back; nothing happened to the money, so it asks no further question. */
export function WithdrawChangeButton({ change }: { change: Change }) {
  const t = useText();
  const { run, isRunning } = useAction(ChangeWithdrawDocument, {
    done: 'resources.pendingChanges.withdraw.done',
  });
  const { id, version: expectedVersion } = change;
  return (
    <Button
      loading={isRunning}
      onClick={() => void run({ id, expectedVersion })}
      sx={{ minHeight: 48 }}
    >
      {t('resources.pendingChanges.withdraw.button')}
    </Button>
  );
}
