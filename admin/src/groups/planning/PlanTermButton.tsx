import EventRepeatIcon from '@mui/icons-material/EventRepeat';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { usePermission } from '../../auth/useViewer';
import { useText } from '../../i18n/useText';
import type { GroupFacts } from '../group.rows';

/** Leads to the plan of a whole term, while the group is open. */
export function PlanTermButton({ group }: { group: Pick<GroupFacts, 'id' | 'closedOn'> }) {
  const t = useText();
  const mayWrite = usePermission('MEETING_WRITE');
  if (!mayWrite || group.closedOn) return null;
  return (
    <Button component={Link} to={`/groups/${group.id}/plan`} startIcon={<EventRepeatIcon />}>
      {t('plan.button')}
    </Button>
  );
}
