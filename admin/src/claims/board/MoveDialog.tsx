import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import type { ClaimStage } from '../../data/gql/enums';
import { useRead } from '../../data/useRead';
import type { Text } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { ReadState } from '../../layout/ReadState';
import { ClaimRecordDocument } from '../claim.documents';
import type { ClaimRow } from '../claim.rows';
import { OpenedStep } from '../OpenedStep';
import { STEP_BUTTONS } from '../stepButtons';
import { moveTo, type Move } from './moves';

interface MoveDialogProps {
  claim: ClaimRow;
  target: ClaimStage;
  onClose: () => void;
}

/** A card was dropped: asks what the step needs, or says why there is none. Nothing happens before somebody confirms. */
export function MoveDialog({ claim, target, onClose }: MoveDialogProps) {
  const read = useRead(ClaimRecordDocument, { id: claim.id });
  const record = read.data?.record;
  if (!record) return <Explained claim={claim} target={target} onClose={onClose} read={read} />;
  const move = moveTo(target, record.nextActions);
  if (move.kind !== 'STEP')
    return <Explained claim={claim} target={target} onClose={onClose} move={move} />;
  const StepButton = STEP_BUTTONS[move.action];
  return (
    <OpenedStep value={{ onClose }}>
      <StepButton claim={record} />
    </OpenedStep>
  );
}

interface ExplainedProps extends MoveDialogProps {
  move?: Exclude<Move, { kind: 'STEP' }>;
  /** What is still under way, or failed. */
  read?: UseQueryResult;
}

function Explained({ claim, target, move, read, onClose }: ExplainedProps) {
  const t = useText();
  const titleId = useId();
  const stage = t(`enums.ClaimStage.${target}`);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t('resources.claimDesk.moveTitle', { name: claim.participant.fullName, stage })}
      </DialogTitle>
      <DialogContent>
        {read && <ReadState read={read} />}
        {move && (
          <DialogContentText>
            {why(move, t, t(`enums.ClaimStage.${claim.stage}`), stage)}
          </DialogContentText>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('resources.claimDesk.understood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function why(move: Exclude<Move, { kind: 'STEP' }>, t: Text, from: string, to: string): string {
  if (move.kind === 'HINDERED') {
    const step = t(`resources.claims.actions.${move.action}.button`);
    return `${step}: ${t(`resources.claims.obstacles.${move.obstacle}`)}`;
  }
  const noWay = t('resources.claimDesk.noWay', { from, to });
  if (move.allowed.length === 0) return noWay;
  const steps = move.allowed.map((action) => t(`resources.claims.actions.${action}.button`));
  return `${noWay} ${t('resources.claimDesk.instead', { steps: steps.join(', ') })}`;
}
