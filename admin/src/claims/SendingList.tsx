import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useText } from '../i18n/useText';
import type { Sending } from './useUploads';

interface SendingListProps {
  sendings: readonly Sending[];
  onAgain: (sending: Sending) => void;
}

/** The files that were chosen: how far each is, or why it was not taken. */
export function SendingList({ sendings, onAgain }: SendingListProps) {
  return (
    <Box component="ul" aria-live="polite" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sendings.map((sending) => (
        <Box component="li" key={sending.key} sx={{ pt: 1.5, overflowWrap: 'anywhere' }}>
          {sending.file.name}
          <Fate sending={sending} onAgain={() => onAgain(sending)} />
        </Box>
      ))}
    </Box>
  );
}

function Fate({ sending, onAgain }: { sending: Sending; onAgain: () => void }) {
  const t = useText();
  const { isDone, refusal, mayGoAgain, share, file } = sending;
  if (refusal !== null)
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <ErrorOutlinedIcon aria-hidden color="error" fontSize="small" />
        <Box sx={{ flexGrow: 1 }}>{refusal}</Box>
        {mayGoAgain && (
          <Button size="small" onClick={onAgain}>
            {t('common.retry')}
          </Button>
        )}
      </Box>
    );
  if (isDone)
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <CheckCircleOutlinedIcon aria-hidden color="success" fontSize="small" />
        {t('resources.claimPapers.sent')}
      </Box>
    );
  return <LinearProgress variant="determinate" value={share * 100} aria-label={file.name} />;
}
