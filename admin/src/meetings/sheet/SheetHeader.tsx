import DoneAllIcon from '@mui/icons-material/DoneAll';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RecordLink } from '../../fields/RecordLink';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { PageHeader } from '../../layout/PageHeader';
import { toMinutes } from '../meeting.forms';
import { MeetingStatusChip } from '../MeetingStatusChip';
import type { SheetMeeting } from './sheet.forms';
import type { OpenSheet } from './useSheet';

interface SheetHeaderProps {
  meeting: SheetMeeting;
  sheet: OpenSheet;
  mayCollect: boolean;
}

/** Which meeting this is, what was kept from an earlier visit, and the one button for the usual case. */
export function SheetHeader({ meeting, sheet, mayCollect }: SheetHeaderProps) {
  const t = useText();
  const { day } = useFormat();
  const { lines, dispatch, wasRestored, discard } = sheet;
  const { id, group, kind, meetsOn, startsAt, place, status } = meeting;
  const when = [day(meetsOn), toMinutes(startsAt), place].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader
        title={t('resources.meetings.sheet.title', {
          name: group?.name ?? t(`enums.MeetingKind.${kind}`),
        })}
        aside={<MeetingStatusChip status={status} />}
        actions={
          <RecordLink resource="meetings" id={id}>
            {t('resources.meetings.sheet.back')}
          </RecordLink>
        }
      />
      <Typography color="textSecondary">{when}</Typography>
      {wasRestored && (
        <Alert
          severity="info"
          sx={{ mt: 2 }}
          action={<Button onClick={discard}>{t('resources.meetings.sheet.discard')}</Button>}
        >
          {t('resources.meetings.sheet.restored')}
        </Alert>
      )}
      {lines.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, my: 2 }}>
          <Button
            variant="outlined"
            startIcon={<DoneAllIcon />}
            onClick={() => dispatch({ type: 'everybodyCame', lines, andPaid: mayCollect })}
            sx={{ minHeight: 48, bgcolor: 'background.paper' }}
          >
            {t(`resources.meetings.sheet.${mayCollect ? 'everybody' : 'everybodyCame'}`)}
          </Button>
          <Typography
            variant="body2"
            color="textSecondary"
            sx={{ display: { xs: 'none', md: 'block' } }}
          >
            {t('resources.meetings.sheet.keys')}
          </Typography>
        </Box>
      )}
    </>
  );
}
