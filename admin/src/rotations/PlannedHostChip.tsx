import CheckIcon from '@mui/icons-material/Check';
import EventIcon from '@mui/icons-material/Event';
import HelpOutlineIcon from '@mui/icons-material/HelpOutlined';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';
import type { PlannedHost } from './hostTurn.rows';

/** How firm the host of a coming meeting is: accepted, planned, only suggested, or still missing. */
export function PlannedHostChip({ planned }: { planned: Pick<PlannedHost, 'host' | 'hostTurn'> }) {
  const t = useText();
  const { host, hostTurn } = planned;
  if (!host) {
    const label = t('resources.hostTurns.plan.noHost');
    return <StatusChip tone="warning" icon={HelpOutlineIcon} label={label} />;
  }
  if (!hostTurn) {
    const label = t('resources.hostTurns.plan.suggested');
    return <StatusChip tone="neutral" icon={LightbulbOutlinedIcon} label={label} />;
  }
  return hostTurn.acceptedAt ? (
    <StatusChip tone="good" icon={CheckIcon} label={t('resources.hostTurns.plan.accepted')} />
  ) : (
    <StatusChip tone="info" icon={EventIcon} label={t('enums.HostTurnState.PLANNED')} />
  );
}
