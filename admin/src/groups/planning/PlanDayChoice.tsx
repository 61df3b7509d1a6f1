import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useDaysOff } from '../../closures/useDaysOff';
import { addDays, isDay } from '../../fields/days';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { useIsPhone } from '../../layout/useIsPhone';
import { besideDayOff, SEARCH_DAYS_MAX } from './plan.forms';
import type { PlanDay } from './plan.rows';

const LEAVE_OUT = 'leave-out';
const TARGET_PX = 48;

interface PlanDayChoiceProps {
  day: PlanDay;
  choice: string | null | undefined;
  onChoose: (choice: string | null | undefined) => void;
}

/** The answers to "when instead?", in place: before, that day all the same, after, another, or not at all. */
export function PlanDayChoice({ day, choice, onChoose }: PlanDayChoiceProps) {
  const t = useText();
  return (
    <Box sx={{ flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: 1, pb: 1 }}>
      <Answers day={day} choice={choice} onChoose={onChoose} />
      <TextField
        type="date"
        margin="none"
        label={t('plan.answers.other')}
        // Half a date is no date: the plan is asked again once the whole one is there.
        onBlur={({ target }) => isDay(target.value) && onChoose(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ width: { xs: '100%', sm: 170 } }}
      />
    </Box>
  );
}

function Answers({ day: { occursOn, meetsOn }, choice, onChoose }: PlanDayChoiceProps) {
  const t = useText();
  const isPhone = useIsPhone();
  const { weekday } = useFormat();
  const answer = (value: string | null) => {
    if (value === null) onChoose(undefined);
    else onChoose(value === LEAVE_OUT ? null : value);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      orientation={isPhone ? 'vertical' : 'horizontal'}
      fullWidth={isPhone}
      value={choice === null ? LEAVE_OUT : (choice ?? meetsOn ?? null)}
      onChange={(_, value: string | null) => answer(value)}
      aria-label={t('plan.choose', { day: weekday(occursOn) })}
      sx={{ '& > button': { minHeight: TARGET_PX } }}
    >
      {useAnswers(occursOn).map(({ key, on }) => (
        <ToggleButton key={key} value={on}>
          {t(`plan.answers.${key}`, { day: weekday(on) })}
        </ToggleButton>
      ))}
      <ToggleButton value={LEAVE_OUT}>{t('plan.answers.leaveOut')}</ToggleButton>
    </ToggleButtonGroup>
  );
}

interface Answer {
  readonly key: 'before' | 'sameDay' | 'after';
  readonly on: string;
}

function useAnswers(occursOn: string): readonly Answer[] {
  const from = addDays(occursOn, -SEARCH_DAYS_MAX);
  const to = addDays(occursOn, SEARCH_DAYS_MAX);
  const daysOff = new Set(useDaysOff(from, to).map(({ on }) => on));
  const beside = (key: 'before' | 'after', direction: 1 | -1): Answer[] => {
    const on = besideDayOff(occursOn, daysOff, direction);
    return on ? [{ key, on }] : [];
  };
  return [...beside('before', -1), { key: 'sameDay', on: occursOn }, ...beside('after', 1)];
}
