import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useViewer } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { ApproveChangeButton } from './ApproveChangeButton';
import type { Change } from './change.rows';
import { RejectChangeButton } from './RejectChangeButton';
import { WithdrawChangeButton } from './WithdrawChangeButton';

/** What this person can do about a change that waits; and if nothing, who can. */
export function ChangeVerbs({ change }: { change: Change }) {
  const t = useText();
  const viewer = useViewer();
  if (change.state !== 'PROPOSED' || !viewer) return null;
  const mayDecide =
    viewer.permissions.includes('CHANGE_DECIDE') && change.undecidableBecause === null;
  if (mayDecide) {
    return (
      <Box sx={{ display: 'flex', gap: 1 }}>
        <ApproveChangeButton change={change} />
        <RejectChangeButton change={change} />
      </Box>
    );
  }
  const roles = change.deciders.map((role) => t(`enums.Role.${role}`)).join(', ');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {t('resources.pendingChanges.waitsFor', { roles })}
      </Typography>
      {change.proposedBy.id === viewer.user.id && <WithdrawChangeButton change={change} />}
    </Box>
  );
}
