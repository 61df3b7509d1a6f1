import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RecordLink } from '../../fields/RecordLink';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { PageHeader } from '../../layout/PageHeader';
import { toClock } from '../meeting.forms';
import { MeetingStatusChip } from '../MeetingStatusChip';
import type { SheetMeeting } from './sheet.forms';
import type { OpenSheet } from './useSheet';

interface SheetHeaderProps {
  meeting: SheetMeeting;
  sheet: OpenSheet;
  serial: string | undefined;
}

/** Which meeting this is, and what was kept from an earlier visit. */
export function SheetHeader({ meeting, sheet, serial }: SheetHeaderProps) {
  const t = useText();
  const { day } = useFormat();
  const { id, group, kind, meetsOn, startsAt, place, status } = meeting;
  const name = group?.name ?? t(`enums.MeetingKind.${kind}`);
  const when = [day(meetsOn), toClock(startsAt), place].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader
        title={t('resources.meetings.sheet.title', { name })}
        aside={<MeetingStatusChip status={status} />}
        actions={
          <RecordLink resource="meetings" id={id}>
            {t('resources.meetings.sheet.back')}
          </RecordLink>
        }
      />
      <Typography color="textSecondary">{when}</Typography>
      {serial && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {t('resources.meetings.paper.keying', { serial })}
        </Alert>
      )}
      {sheet.wasRestored && (
        <Alert
          severity="info"
          sx={{ mt: 2 }}
          action={<Button onClick={sheet.discard}>{t('resources.meetings.sheet.discard')}</Button>}
        >
          {t('resources.meetings.sheet.restored')}
        </Alert>
      )}
    </>
  );
}
