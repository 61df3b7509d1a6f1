import AddIcon from '@mui/icons-material/Add';
import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/useText';
import { AgendaList } from '../AgendaList';
import type { AgendaDraft } from './sheet';
import type { SheetMeeting } from './sheet.forms';

interface SheetAgendaProps {
  items: readonly AgendaDraft[];
  saved: SheetMeeting['agendaItems'];
  onChange: (items: readonly AgendaDraft[]) => void;
}

const ITEMS_MAX = 50;
const TITLE_MAX = 200;
const NOTE_MAX = 2000;

/** What was talked about; the points planned beforehand stand there already. */
export function SheetAgenda({ items, saved, onChange }: SheetAgendaProps) {
  const t = useText();
  const change = (at: number, part: Partial<AgendaDraft>) =>
    onChange(items.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Box role="group" aria-label={t('resources.meetings.talk.agenda')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('resources.meetings.talk.agenda')}
      </Typography>
      {saved.length > 0 && <AgendaList items={saved} />}
      {items.map((item, index) => (
        <AgendaItemInputs
          key={index}
          item={item}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(items.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        startIcon={<AddIcon />}
        disabled={items.length >= ITEMS_MAX}
        onClick={() => onChange([...items, { title: '', note: '' }])}
      >
        {t('resources.meetings.talk.addItem')}
      </Button>
    </Box>
  );
}

interface AgendaItemInputsProps {
  item: AgendaDraft;
  onChange: (part: Partial<AgendaDraft>) => void;
  onRemove: () => void;
}

function AgendaItemInputs({ item, onChange, onRemove }: AgendaItemInputsProps) {
  const t = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', md: '2fr 3fr auto' },
        gap: 1,
        mb: 1.5,
      }}
    >
      <TextField
        label={t('resources.meetings.talk.item')}
        value={item.title}
        onChange={(event) => onChange({ title: event.target.value })}
        slotProps={{ htmlInput: { maxLength: TITLE_MAX } }}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
      />
      <TextField
        label={t('resources.meetings.talk.note')}
        value={item.note}
        multiline
        onChange={(event) => onChange({ note: event.target.value })}
        slotProps={{ htmlInput: { maxLength: NOTE_MAX } }}
      />
      <IconButton aria-label={t('resources.meetings.talk.removeItem')} onClick={onRemove}>
        <DeleteOutlinedIcon />
      </IconButton>
    </Box>
  );
}
