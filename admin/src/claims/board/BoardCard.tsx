import OpenWithIcon from '@mui/icons-material/OpenWith';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import type { KeyboardEvent } from 'react';
import { RecordLink } from '../../fields/RecordLink';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import type { ClaimRow } from '../claim.rows';
import { ClaimChips } from '../ClaimChips';
import type { HeldCard } from './useHeldCard';

interface BoardCardProps {
  claim: ClaimRow;
  /** Left out where cards are not carried, as on a phone. */
  board?: HeldCard;
}

/** A claim on the board: carried with the mouse, or by its handle with the keyboard. */
export function BoardCard({ claim, board }: BoardCardProps) {
  const t = useText();
  const { rupiah } = useFormat();
  const { id, participant, cause, number, approvedAmount, claimedAmount } = claim;
  const isHeld = board?.held?.claim.id === id;
  return (
    <Card
      component="li"
      variant="outlined"
      draggable={board !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', number);
        board?.pickUp(claim);
      }}
      onDragEnd={() => board?.putBack()}
      sx={{ p: 1.25, ...(board && { cursor: 'grab' }), ...(isHeld && HELD) }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <RecordLink resource="claims" id={id}>
            {participant.fullName}
          </RecordLink>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {[t(`enums.ClaimCause.${cause}`), rupiah(approvedAmount ?? claimedAmount)].join(' · ')}
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            <div>{claim.group?.name}</div>
            {claim.nextPerson &&
              t('resources.claimDesk.nextPerson', { name: claim.nextPerson.fullName })}
          </Box>
        </Box>
        {board && <Handle claim={claim} board={board} isHeld={isHeld} />}
      </Box>
      <Box sx={{ mt: 0.75 }}>
        <ClaimChips claim={claim} />
      </Box>
    </Card>
  );
}

const HELD = { outline: '2px solid', outlineColor: 'primary.main' };

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

function Handle({ claim, board, isHeld }: { claim: ClaimRow; board: HeldCard; isHeld: boolean }) {
  const t = useText();
  const carry = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!isHeld || (by === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    if (by === undefined) board.putBack();
    else board.step(by);
  };
  return (
    <IconButton
      size="small"
      aria-pressed={isHeld}
      aria-label={t('resources.claimDesk.move', { name: claim.participant.fullName })}
      onClick={() => (isHeld ? board.drop() : board.pickUp(claim))}
      onKeyDown={carry}
    >
      <OpenWithIcon fontSize="small" aria-hidden />
    </IconButton>
  );
}
