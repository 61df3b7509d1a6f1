import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import { useRead } from '../data/useRead';
import { PhoneLink } from '../fields/PhoneLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { HostTurnMenu } from './HostTurnMenu';
import { GroupHostPlanDocument, HostTurnAcceptDocument } from './hostTurn.documents';
import type { PlannedHost } from './hostTurn.rows';
import { PlannedHostChip } from './PlannedHostChip';
import { plannedWhy } from './plannedWhy';

interface NextHostCardProps {
  groupId: string;
  /** The meeting that ends; the card is about the one after it. */
  afterMeetingId: string;
}

/** Who hosts the next meeting and why, accepted with one button; a meeting not yet scheduled is scheduled by it. */
export function NextHostCard({ groupId, afterMeetingId }: NextHostCardProps) {
  const t = useText();
  const read = useRead(GroupHostPlanDocument, { id: groupId, count: 1, afterMeetingId });
  const titleId = useId();
  const planned = read.data?.group?.hostPlan[0];
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
        {t('resources.hostTurns.nextCard.title')}
      </Typography>
      {!read.isSuccess && <ReadState read={read} />}
      {read.isSuccess && !planned && t('resources.hostTurns.plan.none')}
      {planned && (
        <Next groupId={groupId} planned={planned} meetsAt={read.data?.group?.meetsAt ?? ''} />
      )}
    </Card>
  );
}

interface NextProps {
  groupId: string;
  planned: PlannedHost;
  /** The group's usual time of day. */
  meetsAt: string;
}

function Next({ groupId, planned, meetsAt }: NextProps) {
  const t = useText();
  const { day } = useFormat();
  const { meetsOn, host, meeting, hostTurn } = planned;
  const why = plannedWhy(planned, day);
  const clock = (meeting?.startsAt ?? meetsAt).slice(0, 5).replace(':', '.');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ fontWeight: 700 }}>{host?.fullName}</Box>
        <span>
          {day(meetsOn)}, {clock}
        </span>
        <PlannedHostChip planned={planned} />
        {host?.phone && <PhoneLink value={host.phone} />}
      </Box>
      <Typography color="textSecondary" sx={{ mt: 0.5 }}>
        {t(why.key, why.values)} {!meeting && t('resources.hostTurns.nextCard.notScheduled')}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
        {host && !hostTurn?.acceptedAt && (
          <AcceptButton groupId={groupId} meetsOn={meetsOn} participantId={host.id} />
        )}
        {meeting && (
          <HostTurnMenu
            meeting={{ id: meeting.id, groupId, meetsOn, host: hostTurn ? host : null }}
            suggestedId={hostTurn ? undefined : host?.id}
          />
        )}
      </Box>
    </>
  );
}

interface AcceptButtonProps {
  groupId: string;
  meetsOn: string;
  participantId: string;
}

function AcceptButton(input: AcceptButtonProps) {
  const t = useText();
  const mayWrite = usePermission('MEETING_WRITE');
  const { run, isRunning } = useAction(HostTurnAcceptDocument, {
    done: 'resources.hostTurns.nextCard.done',
  });
  if (!mayWrite) return null;
  return (
    <Button
      variant="contained"
      startIcon={<CheckIcon />}
      loading={isRunning}
      onClick={() => void run({ input })}
      sx={{ minHeight: 48 }}
    >
      {t('resources.hostTurns.nextCard.accept')}
    </Button>
  );
}
