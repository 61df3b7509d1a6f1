import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import { AnswerQuestionButton } from './AnswerQuestionButton';
import type { MeetingQuestion } from './deliberation.rows';

/** What was asked and answered; an answer that is owed can be added. */
export function QuestionList({ questions }: { questions: readonly MeetingQuestion[] }) {
  const t = useText();
  return (
    <Box component="ol" sx={{ mt: 0, mb: 1, pl: 3, '& li + li': { mt: 1 } }}>
      {questions.map((question) => (
        <li key={question.id}>
          {question.text}
          {question.askedByName && ` (${question.askedByName})`}
          <Box sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>
            {question.answer ?? t('resources.meetings.talk.noAnswer')}
          </Box>
          {question.answer === null && <AnswerQuestionButton question={question} />}
        </li>
      ))}
    </Box>
  );
}
