import LinkOffIcon from '@mui/icons-material/LinkOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useAction } from '../data/useAction';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import { CalendarFeedRevokeDocument } from './calendar.documents';

interface Feed {
  id: string;
  createdAt: string;
}

/** The addresses that answer, each with the way to end it. */
export function FeedList({ feeds }: { feeds: readonly Feed[] }) {
  const t = useText();
  const titleId = useId();
  const { moment } = useFormat();
  const { run, isRunning } = useAction(CalendarFeedRevokeDocument, {
    done: 'resources.calendars.revoked',
  });
  if (feeds.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mt: 3 }}>
      <Typography id={titleId} variant="h2" sx={{ mb: 1, fontSize: '1rem' }}>
        {t('resources.calendars.active')}
      </Typography>
      <RowList>
        {feeds.map(({ id, createdAt }) => (
          <Row key={id}>
            <Box sx={{ flex: 1, minWidth: 160 }}>
              {t('resources.calendars.madeAt', { at: moment(createdAt) })}
            </Box>
            <Button
              color="error"
              startIcon={<LinkOffIcon />}
              disabled={isRunning}
              aria-label={t('resources.calendars.revokeOf', { at: moment(createdAt) })}
              onClick={() => void run({ id })}
              sx={{ minHeight: 48 }}
            >
              {t('resources.calendars.revoke')}
            </Button>
          </Row>
        ))}
      </RowList>
    </Box>
  );
}
