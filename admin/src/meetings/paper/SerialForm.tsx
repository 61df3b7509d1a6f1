import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useSend } from '../../data/useSend';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { PrintedSheetDocument } from './paper.documents';
import { readSerial, SERIAL_PARAM } from './serial';

/** Takes a serial, typed or scanned, and opens the sheet it stands on; the address of a QR code does the same. */
export function SerialForm() {
  const t = useText();
  const [address] = useSearchParams();
  const scanned = address.get(SERIAL_PARAM);
  const [typed, setTyped] = useState(scanned ?? '');
  const { open, isLooking, fault } = useOpenSheet();
  const wasScanned = useRef(false);
  useEffect(() => {
    if (!scanned || wasScanned.current) return;
    wasScanned.current = true;
    open(scanned);
  }, [scanned, open]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    open(typed);
  };
  return (
    <Card
      component="form"
      onSubmit={submit}
      sx={{ p: 2, mb: 2, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}
    >
      <TextField
        autoFocus
        label={t('resources.meetings.paper.serial')}
        helperText={fault ?? t('resources.meetings.paper.serialHelp')}
        error={fault !== undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
        sx={{ flex: '1 1 260px', m: 0 }}
      />
      <Button type="submit" variant="contained" loading={isLooking} sx={{ minHeight: 48 }}>
        {t('resources.meetings.paper.key')}
      </Button>
    </Card>
  );
}

/** Finds the meeting of a serial and goes to its sheet. */
function useOpenSheet() {
  const t = useText();
  const send = useSend();
  const navigate = useNavigate();
  const { today } = useFormat();
  const [fault, setFault] = useState<string>();
  const { mutate, isPending } = useMutation({
    mutationFn: async (typed: string) => {
      const serial = readSerial(typed, today);
      return serial ? (await send(PrintedSheetDocument, { serial })).sheet : null;
    },
    onSuccess: (sheet) => {
      if (!sheet) {
        setFault(t('resources.meetings.paper.unknownSerial'));
        return;
      }
      return navigate(`/meetings/${sheet.meeting.id}/hold?${SERIAL_PARAM}=${sheet.serial}`);
    },
    onError: (error) => setFault(error.message),
  });
  return { open: mutate, isLooking: isPending, fault };
}
