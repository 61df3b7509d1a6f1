import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { listPath } from '../../layout/listPath';
import { RowList } from '../../layout/RowList';
import type { GroupFacts } from '../group.rows';
import type { Plan } from './plan.rows';
import { planCounts } from './planCounts';
import { PlanDayRow } from './PlanDayRow';

/** What came of each day of a plan, with the way to the meetings. */
export function PlanResult({ plan, group }: { plan: Plan; group: GroupFacts }) {
  const t = useText();
  return (
    <>
      <Alert severity="success" sx={{ mb: 2 }}>
        {planCounts(plan, t)}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Button
          component={Link}
          to={listPath('calendar', { groupId: group.id })}
          variant="contained"
        >
          {t('plan.toCalendar')}
        </Button>
        <Button component={Link} to={`/groups/${group.id}/show`}>
          {t('plan.toGroup')}
        </Button>
      </Box>
      <RowList>
        {plan.days.map((day) => (
          <PlanDayRow key={day.occursOn} day={day} isSaved />
        ))}
      </RowList>
    </>
  );
}
