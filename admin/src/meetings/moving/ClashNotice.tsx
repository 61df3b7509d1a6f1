import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { RecordLink } from '../../fields/RecordLink';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { toClock } from '../meeting.forms';
import { clashSentence } from './clashSentence';
import type { Clash } from './moving.rows';
import type { Clashes } from './useClashes';

/** What stands in the way of a meeting, told while its time is being chosen. */
export function ClashNotice({ clashes, isKnown }: Clashes) {
  const t = useText();
  const mayOverride = clashes.every(({ canOverride }) => canOverride);
  return (
    <Box aria-live="polite" sx={{ my: 1 }}>
      {isKnown && clashes.length === 0 && (
        <Box sx={{ display: 'flex', gap: 1, color: 'success.main' }}>
          <CheckCircleOutlinedIcon aria-hidden fontSize="small" />
          {t('clashes.none')}
        </Box>
      )}
      {clashes.length > 0 && (
        <Alert severity={mayOverride ? 'warning' : 'error'}>
          {t(mayOverride ? 'clashes.found' : 'clashes.inTheWay')}
          <ClashList clashes={clashes} />
        </Alert>
      )}
    </Box>
  );
}

/** Clashes in words, one under the other, with the way to the other meeting. */
export function ClashList({ clashes }: { clashes: readonly Clash[] }) {
  const t = useText();
  const { weekday } = useFormat();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {clashes.map((clash) => (
        <li key={`${clash.kind} ${clash.on} ${clash.meeting?.id}`}>
          {clashSentence(clash, t, weekday)} {clash.meeting && <Other meeting={clash.meeting} />}
        </li>
      ))}
    </Box>
  );
}

function Other({ meeting }: { meeting: NonNullable<Clash['meeting']> }) {
  const t = useText();
  const { day } = useFormat();
  const { id, group, kind, meetsOn, startsAt } = meeting;
  return (
    <RecordLink resource="meetings" id={id}>
      {group?.name ?? t(`enums.MeetingKind.${kind}`)}, {day(meetsOn)}, {toClock(startsAt)}
    </RecordLink>
  );
}
