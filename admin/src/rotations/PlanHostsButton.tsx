import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import Button from '@mui/material/Button';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { HostTurnsPlanDocument } from './hostTurn.documents';

/** Gives every planned meeting that has no host the one the list suggests; there when such meetings are. */
export function PlanHostsButton({ groupId, count }: { groupId: string; count: number }) {
  const t = useText();
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(HostTurnsPlanDocument, {
    done: 'resources.hostTurns.plan.planned',
  });
  if (!mayWrite || count === 0) return null;
  return (
    <Button
      variant="contained"
      startIcon={<HomeOutlinedIcon />}
      loading={isRunning}
      onClick={() => void run({ groupId })}
    >
      {t('resources.hostTurns.plan.button', { smart_count: count })}
    </Button>
  );
}
