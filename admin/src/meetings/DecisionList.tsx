import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { CompleteDecisionButton } from './CompleteDecisionButton';
import type { MeetingDecision } from './meeting.rows';

type Decision = Omit<MeetingDecision, 'doneOn'> & Partial<Pick<MeetingDecision, 'doneOn'>>;

/** Decisions on record: what, who, by when, and whether it is done. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  const t = useText();
  return (
    <Box component="ol" sx={{ mt: 0, mb: 1, pl: 3, '& li + li': { mt: 1 } }}>
      {decisions.map(({ id, text, ownerName, dueOn, doneOn }) => (
        <li key={id}>
          {text}
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {ownerName ?? t('resources.meetings.decision.noOwner')}
            {dueOn && (
              <>
                {' · '}
                {t('resources.meetings.decision.dueOn')} <LocalDate value={dueOn} />
              </>
            )}
            {doneOn && (
              <>
                {' · '}
                {t('resources.meetings.decision.doneOn')} <LocalDate value={doneOn} />
              </>
            )}
          </Box>
          {doneOn === null && <CompleteDecisionButton id={id} text={text} />}
        </li>
      ))}
    </Box>
  );
}
