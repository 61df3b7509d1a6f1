import Box from '@mui/material/Box';
import { DayOffChip } from '../../closures/DayOffChip';
import { RecordLink } from '../../fields/RecordLink';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { Row } from '../../layout/RowList';
import { ClashList } from '../../meetings/moving/ClashNotice';
import type { PlanDay } from './plan.rows';
import { PlanDayChoice } from './PlanDayChoice';
import { PlanOutcomeChip } from './PlanOutcomeChip';

interface PlanDayRowProps {
  day: PlanDay;
  isSaved?: boolean;
  /** What the officer decided: a day, null to leave it out, nothing for not yet. */
  choice?: string | null | undefined;
  onChoose?: (choice: string | null | undefined) => void;
}

/** One day of a plan: when the group would meet, why not on its day, and what is to be decided. */
export function PlanDayRow({ day, isSaved = false, choice, onChoose }: PlanDayRowProps) {
  const t = useText();
  const { weekday } = useFormat();
  const { occursOn, meetsOn, outcome, dayOff, clashes, meeting } = day;
  const isOpen = dayOff != null || clashes.length > 0 || choice !== undefined;
  return (
    <Row>
      <Box sx={{ flex: '1 1 220px', py: 0.5 }}>
        <Box sx={{ fontWeight: 600 }}>
          {meeting ? (
            <RecordLink resource="meetings" id={meeting.id}>
              {weekday(meeting.meetsOn)}
            </RecordLink>
          ) : (
            weekday(meetsOn ?? occursOn)
          )}
        </Box>
        {meetsOn && meetsOn !== occursOn && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {t('plan.insteadOf', { day: weekday(occursOn) })}
          </Box>
        )}
        {dayOff && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
            {dayOff.name} <DayOffChip kind={dayOff.kind} />
          </Box>
        )}
        <ClashList clashes={clashes.filter(({ kind }) => kind !== 'DAY_OFF' || !dayOff)} />
      </Box>
      <PlanOutcomeChip outcome={outcome} isSaved={isSaved} />
      {isOpen && onChoose && outcome !== 'EXISTS' && (
        <PlanDayChoice day={day} choice={choice} onChoose={onChoose} />
      )}
    </Row>
  );
}
