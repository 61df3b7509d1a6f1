import CheckIcon from '@mui/icons-material/Check';
import Button from '@mui/material/Button';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { DecisionCompleteDocument } from './deliberation.documents';

/** Notes with one click that a decision was carried out today. */
export function CompleteDecisionButton({ id, text }: { id: string; text: string }) {
  const t = useText();
  const { today } = useFormat();
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(DecisionCompleteDocument, {
    done: 'resources.meetings.decision.completed',
  });
  if (!mayWrite) return null;
  return (
    <Button
      size="small"
      startIcon={<CheckIcon />}
      loading={isRunning}
      aria-label={t('resources.meetings.decision.completeIt', { text })}
      onClick={() => void run({ id, input: { doneOn: today } })}
    >
      {t('resources.meetings.decision.complete')}
    </Button>
  );
}
