import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import UpdateIcon from '@mui/icons-material/Update';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useText } from '../i18n/useText';
import { AssignHostDialog } from '../rotations/AssignHostDialog';
import { DeferHostDialog } from '../rotations/DeferHostDialog';
import { SwapHostDialog } from '../rotations/SwapHostDialog';
import type { MeetingRecord } from './meeting.rows';

type Change = 'assign' | 'swap' | 'defer';

/** What can be changed about the host of a planned meeting of a group. */
export function ChangeHostButtons({ meeting }: { meeting: MeetingRecord }) {
  const t = useText();
  const [change, setChange] = useState<Change | null>(null);
  const mayWrite = usePermission('MEETING_WRITE');
  const { id, status, group, meetsOn, hostTurn } = meeting;
  if (!mayWrite || status !== 'PLANNED' || !group) return null;
  const host = hostTurn?.participant ?? null;
  const hosted = { id, groupId: group.id, meetsOn, host };
  const close = () => setChange(null);
  const suggestedId = group.hostQueue?.[0]?.participant.id;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, ml: -1 }}>
      <Button startIcon={<HomeOutlinedIcon />} onClick={() => setChange('assign')}>
        {t(`resources.hostTurns.change.${host ? 'override' : 'assign'}`)}
      </Button>
      {host && (
        <>
          <Button startIcon={<SwapHorizIcon />} onClick={() => setChange('swap')}>
            {t('resources.hostTurns.change.swap')}
          </Button>
          <Button startIcon={<UpdateIcon />} onClick={() => setChange('defer')}>
            {t('resources.hostTurns.change.defer')}
          </Button>
        </>
      )}
      {change === 'assign' && (
        <AssignHostDialog meeting={hosted} suggestedId={suggestedId} onClose={close} />
      )}
      {change === 'swap' && <SwapHostDialog meeting={hosted} onClose={close} />}
      {change === 'defer' && <DeferHostDialog meeting={hosted} onClose={close} />}
    </Box>
  );
}
