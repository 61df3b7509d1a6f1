import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useAction } from '../data/useAction';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { CalendarFeedCreateDocument, CalendarFeedsDocument } from './calendar.documents';
import { FeedList } from './FeedList';
import { NewAddress } from './NewAddress';

/** Whose meetings a calendar shows: a group's, or those the viewer leads. */
export interface CalendarOf {
  group: { id: string; name: string } | null;
}

/** Makes, copies and revokes the secret addresses of one calendar. */
export default function CalendarDialog({ group, onClose }: CalendarOf & { onClose: () => void }) {
  const t = useText();
  const titleId = useId();
  const [address, setAddress] = useState<string | null>(null);
  const read = useRead(CalendarFeedsDocument, { groupId: group?.id ?? null });
  const { run, isRunning } = useAction(CalendarFeedCreateDocument, {
    done: 'resources.calendars.created',
  });
  const create = async () => {
    const outcome = await run({ input: { groupId: group?.id ?? null } });
    if (outcome.isDone) setAddress(`${location.origin}${outcome.result.created.url}`);
  };
  const isOfThis = (feed: { group?: { id: string } | null }) => feed.group?.id === group?.id;
  const feeds = (read.data?.list.items ?? []).filter(isOfThis);
  const title = group
    ? t('resources.calendars.ofGroup', { name: group.name })
    : t('resources.calendars.own');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {t(group ? 'resources.calendars.explained' : 'resources.calendars.ownExplained')}
        </DialogContentText>
        {address ? (
          <NewAddress address={address} />
        ) : (
          <Alert severity="info">{t('resources.calendars.secret')}</Alert>
        )}
        {read.isSuccess ? <FeedList feeds={feeds} /> : <ReadState read={read} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
        {!address && (
          <Button variant="contained" loading={isRunning} onClick={() => void create()}>
            {t('resources.calendars.create')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
