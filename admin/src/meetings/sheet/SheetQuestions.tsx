import AddIcon from '@mui/icons-material/Add';
import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/useText';
import { QuestionList } from '../QuestionList';
import type { QuestionDraft } from './sheet';
import type { SheetMeeting } from './sheet.forms';

interface SheetQuestionsProps {
  questions: readonly QuestionDraft[];
  saved: SheetMeeting['questions'];
  onChange: (questions: readonly QuestionDraft[]) => void;
}

const QUESTIONS_MAX = 50;
const NAME_MAX = 200;
const TEXT_MAX = 2000;
const EMPTY: QuestionDraft = { askedByName: '', text: '', answer: '' };

/** What members asked and what they were told; an answer may be owed. */
export function SheetQuestions({ questions, saved, onChange }: SheetQuestionsProps) {
  const t = useText();
  const change = (at: number, part: Partial<QuestionDraft>) =>
    onChange(questions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Box role="group" aria-label={t('resources.meetings.talk.questions')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.meetings.talk.questions')}
      </Typography>
      {saved.length > 0 && <QuestionList questions={saved} />}
      {questions.map((question, index) => (
        <QuestionInputs
          key={index}
          question={question}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(questions.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        startIcon={<AddIcon />}
        disabled={questions.length >= QUESTIONS_MAX}
        onClick={() => onChange([...questions, EMPTY])}
      >
        {t('resources.meetings.talk.addQuestion')}
      </Button>
    </Box>
  );
}

interface QuestionInputsProps {
  question: QuestionDraft;
  onChange: (part: Partial<QuestionDraft>) => void;
  onRemove: () => void;
}

function QuestionInputs({ question, onChange, onRemove }: QuestionInputsProps) {
  const t = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', md: '3fr 3fr 2fr auto' },
        gap: 1,
        mb: 1.5,
        '& > .wide': { gridColumn: { xs: '1 / -1', md: 'auto' } },
      }}
    >
      <TextField
        className="wide"
        label={t('resources.meetings.talk.question')}
        value={question.text}
        multiline
        onChange={(event) => onChange({ text: event.target.value })}
        slotProps={{ htmlInput: { maxLength: TEXT_MAX } }}
      />
      <TextField
        className="wide"
        label={t('resources.meetings.talk.answer')}
        value={question.answer}
        multiline
        onChange={(event) => onChange({ answer: event.target.value })}
        slotProps={{ htmlInput: { maxLength: TEXT_MAX } }}
      />
      <TextField
        label={t('resources.meetings.talk.askedBy')}
        value={question.askedByName}
        onChange={(event) => onChange({ askedByName: event.target.value })}
        slotProps={{ htmlInput: { maxLength: NAME_MAX } }}
      />
      <IconButton aria-label={t('resources.meetings.talk.removeQuestion')} onClick={onRemove}>
        <DeleteOutlinedIcon />
      </IconButton>
    </Box>
  );
}
