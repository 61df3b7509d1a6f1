import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, useId, type Dispatch, type KeyboardEvent } from 'react';
import type { Answer } from './answers';
import { keyCommand, type Focus } from './keyboard';
import { RowAnswer } from './RowAnswer';
import { RowAttendance } from './RowAttendance';
import { RowName } from './RowName';
import { RowPayment, type Member } from './RowPayment';
import type { Entry, Line, SheetEvent } from './sheet';

interface SheetRowProps {
  meetingId: string;
  position: number;
  line: Line;
  entry: Entry;
  answer: Answer | undefined;
  members: readonly Member[];
  mayCollect: boolean;
  dispatch: Dispatch<SheetEvent>;
}

/** One member: name, five attendance buttons, one button that pays what is due, and what the server said. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { meetingId, position, line, entry, answer, members, mayCollect, dispatch } = props;
  const nameId = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const command = keyCommand(event.key, focusOf(event));
    if (!command) return;
    event.preventDefault();
    if (command.type === 'move') focusNeighbour(event.currentTarget, command.by);
    else if (command.type === 'togglePaid') dispatch({ type: 'paidTapped', line });
    else if (!line.savedAttendance)
      dispatch({ type: 'attendanceTapped', id: line.id, state: command.state });
  };

  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Grid role="group" aria-labelledby={nameId} tabIndex={0} data-row onKeyDown={onKeyDown}>
        <RowName id={nameId} position={position} line={line} />
        <RowAttendance
          meetingId={meetingId}
          line={line}
          chosen={entry.attendance}
          nameId={nameId}
          dispatch={dispatch}
        />
        {mayCollect && (
          <RowPayment
            line={line}
            entry={entry}
            members={members}
            nameId={nameId}
            dispatch={dispatch}
          />
        )}
        {answer && <RowAnswer answer={answer} />}
      </Grid>
    </Box>
  );
});

const Grid = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 8,
  padding: '10px 12px',
  scrollMarginBlock: 120,
  '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
  [theme.breakpoints.up('lg')]: {
    gridTemplateColumns: 'minmax(170px, 1fr) 390px 330px',
    alignItems: 'center',
    columnGap: 16,
    padding: '6px 12px',
  },
}));

function focusOf({ target, currentTarget }: KeyboardEvent<HTMLElement>): Focus {
  if (target === currentTarget) return 'row';
  if (target instanceof HTMLInputElement) return 'text';
  return target instanceof HTMLButtonElement ? 'button' : 'choice';
}

function focusNeighbour(row: HTMLElement, by: 1 | -1): void {
  const item = row.closest('li');
  const neighbour = by === 1 ? item?.nextElementSibling : item?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('[data-row]')?.focus();
}
