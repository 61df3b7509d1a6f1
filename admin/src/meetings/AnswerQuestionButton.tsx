import Button from '@mui/material/Button';
import { maxLength, required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { QuestionAnswerDocument } from './deliberation.documents';
import type { MeetingQuestion } from './deliberation.rows';

const ANSWER_MAX = 2000;

/** Writes down an answer that was owed. */
export function AnswerQuestionButton({ question }: { question: MeetingQuestion }) {
  const t = useText();
  const mayWrite = usePermission('MEETING_WRITE');
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(QuestionAnswerDocument, {
    done: 'resources.meetings.talk.answered',
  });
  if (!mayWrite) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('resources.meetings.talk.answerIt')}
      </Button>
      {isOpen && (
        <ActionDialog<{ answer: string }>
          title={t('resources.meetings.talk.answerIt')}
          body={question.text}
          confirm={t('common.save')}
          isRunning={isRunning}
          onConfirm={({ answer }) => run({ id: question.id, input: { answer: answer.trim() } })}
          onClose={() => setOpen(false)}
        >
          <TextInput
            source="answer"
            label={t('resources.meetings.talk.answer')}
            validate={[required(), maxLength(ANSWER_MAX)]}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
