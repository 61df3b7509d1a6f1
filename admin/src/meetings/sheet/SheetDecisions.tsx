import AddIcon from '@mui/icons-material/Add';
import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/useText';
import { DecisionList } from '../DecisionList';
import type { DecisionDraft } from './sheet';
import type { SheetMeeting } from './sheet.forms';

interface SheetDecisionsProps {
  decisions: readonly DecisionDraft[];
  saved: SheetMeeting['decisions'];
  onChange: (decisions: readonly DecisionDraft[]) => void;
}

const DECISIONS_MAX = 50;
const TEXT_MAX = 2000;
const OWNER_MAX = 200;
const EMPTY: DecisionDraft = { text: '', ownerName: '', dueOn: '' };

/** What the meeting decided, who will do it and by when; the ones on record stay as they are. */
export function SheetDecisions({ decisions, saved, onChange }: SheetDecisionsProps) {
  const t = useText();
  const change = (at: number, part: Partial<DecisionDraft>) =>
    onChange(decisions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Box role="group" aria-label={t('resources.meetings.fields.decisions')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.meetings.fields.decisions')}
      </Typography>
      {saved.length > 0 && <DecisionList decisions={saved} />}
      {decisions.map((decision, index) => (
        <DecisionInputs
          key={index}
          decision={decision}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(decisions.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        startIcon={<AddIcon />}
        disabled={decisions.length >= DECISIONS_MAX}
        onClick={() => onChange([...decisions, EMPTY])}
      >
        {t('resources.meetings.sheet.addDecision')}
      </Button>
    </Box>
  );
}

interface DecisionInputsProps {
  decision: DecisionDraft;
  onChange: (part: Partial<DecisionDraft>) => void;
  onRemove: () => void;
}

function DecisionInputs({ decision, onChange, onRemove }: DecisionInputsProps) {
  const t = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', md: '3fr 2fr 170px auto' },
        gap: 1,
        mb: 1.5,
        '& > :first-of-type': { gridColumn: { xs: '1 / -1', md: 'auto' } },
      }}
    >
      <TextField
        label={t('resources.meetings.sheet.decision')}
        value={decision.text}
        onChange={(event) => onChange({ text: event.target.value })}
        slotProps={{ htmlInput: { maxLength: TEXT_MAX } }}
      />
      <TextField
        label={t('resources.meetings.sheet.decisionOwner')}
        value={decision.ownerName}
        onChange={(event) => onChange({ ownerName: event.target.value })}
        slotProps={{ htmlInput: { maxLength: OWNER_MAX } }}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
      />
      <TextField
        type="date"
        label={t('resources.meetings.sheet.decisionDueOn')}
        value={decision.dueOn}
        onChange={(event) => onChange({ dueOn: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <IconButton aria-label={t('resources.meetings.sheet.removeDecision')} onClick={onRemove}>
        <DeleteOutlinedIcon />
      </IconButton>
    </Box>
  );
}
