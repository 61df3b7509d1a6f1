import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useEnumChoices } from '../../i18n/useEnumChoices';
import { useText } from '../../i18n/useText';
import type { Member } from './RowPayment';
import type { ClaimDraft } from './sheet';

interface ClaimInputsProps {
  claim: ClaimDraft;
  members: readonly Member[];
  /** The meeting's day: what is reported there happened by then. */
  latestOn: string;
  onChange: (part: Partial<ClaimDraft>) => void;
  onRemove: () => void;
}

/** One claim: who, what, when; and why the server would not open it. */
export function ClaimInputs({ claim, members, latestOn, onChange, onRemove }: ClaimInputsProps) {
  const t = useText();
  const { eventOn, refusal } = claim;
  return (
    <Box
      role="group"
      aria-label={t('resources.meetings.claims.one')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', md: '3fr 2fr 170px auto' },
        gap: 1,
        mb: 1.5,
        '& > .wide': { gridColumn: { xs: '1 / -1', md: 'auto' } },
      }}
    >
      <ClaimChoices claim={claim} members={members} onChange={onChange} />
      <TextField
        type="date"
        label={t('resources.meetings.claims.eventOn')}
        value={eventOn}
        onChange={(event) => onChange({ eventOn: event.target.value, refusal: undefined })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: latestOn } }}
      />
      <IconButton aria-label={t('resources.meetings.claims.remove')} onClick={onRemove}>
        <DeleteOutlinedIcon />
      </IconButton>
      {refusal && (
        <Alert severity="error" sx={{ gridColumn: '1 / -1' }}>
          {t('resources.meetings.sheet.refused', { reason: refusal })}{' '}
          {t('resources.meetings.claims.elsewhere')}
        </Alert>
      )}
    </Box>
  );
}

/** Whom it befell and what. */
function ClaimChoices({
  claim,
  members,
  onChange,
}: Pick<ClaimInputsProps, 'claim' | 'members' | 'onChange'>) {
  const t = useText();
  const causes = useEnumChoices('ClaimCause');
  return (
    <>
      <TextField
        select
        className="wide"
        label={t('resources.meetings.claims.participant')}
        value={claim.participantId}
        onChange={(event) => onChange({ participantId: event.target.value, refusal: undefined })}
      >
        {members.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        className="wide"
        label={t('resources.meetings.claims.cause')}
        value={claim.cause}
        onChange={(event) => {
          const chosen = causes.find(({ id }) => id === event.target.value);
          onChange({ cause: chosen?.id ?? '', refusal: undefined });
        }}
      >
        {causes.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
