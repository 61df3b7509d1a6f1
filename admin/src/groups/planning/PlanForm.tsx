import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import { useText } from '../../i18n/useText';
import { ReadState } from '../../layout/ReadState';
import { RowList } from '../../layout/RowList';
import type { GroupFacts } from '../group.rows';
import { MeetingRuleText } from '../MeetingRuleText';
import type { Plan } from './plan.rows';
import { PlanDayRow } from './PlanDayRow';
import { PlanFooter } from './PlanFooter';
import type { Planning } from './usePlan';

interface PlanFormProps {
  planning: Planning;
  group: GroupFacts;
}

/** The period, every day of it with what would become of it, and one button that saves them all. */
export function PlanForm({ planning, group }: PlanFormProps) {
  const t = useText();
  const { preview } = planning;
  return (
    <>
      <Card sx={{ p: 2, mb: 2 }}>
        <Box sx={{ mb: 1 }}>
          <MeetingRuleText {...group} />. {t(`plan.rule.${group.holidayRule}`)}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Day name="fromOn" planning={planning} />
          <Day name="untilOn" planning={planning} />
        </Box>
      </Card>
      {preview.error && <ReadState read={preview} />}
      {preview.isPending && <ReadState read={preview} />}
      {preview.data && !preview.error && <Days plan={preview.data.plan} planning={planning} />}
    </>
  );
}

function Days({ plan, planning }: { plan: Plan; planning: Planning }) {
  const t = useText();
  const { choices } = planning.form;
  if (plan.days.length === 0) return <Alert severity="info">{t('plan.noDays')}</Alert>;
  return (
    <>
      <RowList>
        {plan.days.map((day) => (
          <PlanDayRow
            key={day.occursOn}
            day={day}
            choice={choices[day.occursOn]}
            onChoose={(choice) => planning.choose(day.occursOn, choice)}
          />
        ))}
      </RowList>
      <PlanFooter plan={plan} planning={planning} />
    </>
  );
}

function Day({ name, planning }: { name: 'fromOn' | 'untilOn'; planning: Planning }) {
  const t = useText();
  return (
    <TextField
      type="date"
      label={t(`plan.${name}`)}
      value={planning.form[name]}
      helperText={t(`plan.${name}Help`)}
      onChange={({ target }) => planning.change({ [name]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ maxWidth: { sm: 260 } }}
    />
  );
}
