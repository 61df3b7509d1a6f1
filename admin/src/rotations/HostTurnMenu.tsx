import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import UpdateIcon from '@mui/icons-material/Update';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { usePermission } from '../auth/useViewer';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { AssignHostDialog } from './AssignHostDialog';
import { DeferHostDialog } from './DeferHostDialog';
import type { HostedMeeting } from './hostTurn.rows';
import { SwapHostDialog } from './SwapHostDialog';

interface HostTurnMenuProps {
  meeting: HostedMeeting;
  /** Whose choice needs no reason, where nobody is planned. */
  suggestedId: string | undefined;
}

const CHANGES = [
  { name: 'swap', icon: SwapHorizIcon, needsHost: true },
  { name: 'defer', icon: UpdateIcon, needsHost: true },
  { name: 'override', icon: HomeOutlinedIcon, needsHost: true },
  { name: 'assign', icon: HomeOutlinedIcon, needsHost: false },
] as const;
type Change = (typeof CHANGES)[number]['name'];

/** What can be changed about the host of a planned meeting, each in a dialog of its own. */
export function HostTurnMenu({ meeting, suggestedId }: HostTurnMenuProps) {
  const t = useText();
  const { day } = useFormat();
  const mayWrite = usePermission('MEETING_WRITE');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  if (!mayWrite) return null;
  const { host, meetsOn } = meeting;
  const label = host
    ? t('resources.hostTurns.change.open', { name: host.fullName, day: day(meetsOn) })
    : t('resources.hostTurns.change.openEmpty', { day: day(meetsOn) });
  const choose = (name: Change) => {
    setAnchor(null);
    setChange(name);
  };
  return (
    <>
      <IconButton
        aria-label={label}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: 48, height: 48 }}
      >
        <MoreVertIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {CHANGES.filter(({ needsHost }) => needsHost === Boolean(host)).map(
          ({ name, icon: Icon }) => (
            <MenuItem key={name} onClick={() => choose(name)} sx={{ minHeight: 48 }}>
              <ListItemIcon>
                <Icon fontSize="small" />
              </ListItemIcon>
              {t(`resources.hostTurns.change.${name}`)}
            </MenuItem>
          ),
        )}
      </Menu>
      <ChangeDialog
        change={change}
        meeting={meeting}
        suggestedId={suggestedId}
        onClose={() => setChange(null)}
      />
    </>
  );
}

interface ChangeDialogProps extends HostTurnMenuProps {
  change: Change | null;
  onClose: () => void;
}

function ChangeDialog({ change, meeting, suggestedId, onClose }: ChangeDialogProps) {
  switch (change) {
    case 'swap':
      return <SwapHostDialog meeting={meeting} onClose={onClose} />;
    case 'defer':
      return <DeferHostDialog meeting={meeting} onClose={onClose} />;
    case 'override':
    case 'assign':
      return <AssignHostDialog meeting={meeting} suggestedId={suggestedId} onClose={onClose} />;
    case null:
      return null;
  }
}
