import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, useId, type Dispatch, type KeyboardEvent } from 'react';
import type { Answer } from './answers';
import { keyCommand, type Focus, type KeyCommand } from './keyboard';
import { RowAnswer } from './RowAnswer';
import { RowAttendance } from './RowAttendance';
import { RowName } from './RowName';
import { RowPayment, type Member } from './RowPayment';
import type { Entry, Line, SheetEvent } from './sheet';

interface SheetRowProps {
  meetingId: string;
  /** Place in the list, from 1. */
  position: number;
  /** The number the row bears; undefined for who is not on the printed sheet. */
  shownAs: number | undefined;
  line: Line;
  entry: Entry;
  answer: Answer | undefined;
  members: readonly Member[];
  mayCollect: boolean;
  dispatch: Dispatch<SheetEvent>;
  /** Looks for a member by the letters typed, from a place in the list on. */
  onFind: (letter: string, from: number) => void;
}

/** One member: name, five attendance buttons, one button that pays what is due, and what the server said. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { meetingId, position, line, entry, answer, members, mayCollect, dispatch, onFind } = props;
  const nameId = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const command = keyCommand(event.key, focusOf(event));
    if (!command) return;
    event.preventDefault();
    obey(command, event.currentTarget);
  };

  const obey = (command: KeyCommand, row: HTMLElement) => {
    switch (command.type) {
      case 'move':
        return focusNeighbour(row, command.by);
      case 'row':
        return row.focus();
      case 'amount':
        return row.querySelector<HTMLElement>('[data-amount] input')?.focus();
      case 'find':
        return onFind(command.letter, position - 1);
      case 'togglePaid':
        return mayCollect && dispatch({ type: 'paidTapped', line });
      case 'mark':
        if (line.savedAttendance) return undefined;
        return dispatch({ type: 'attendanceTapped', id: line.id, state: command.state });
    }
  };

  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Grid role="group" aria-labelledby={nameId} tabIndex={0} data-row onKeyDown={onKeyDown}>
        <RowName id={nameId} position={props.shownAs} line={line} />
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
    gridTemplateColumns: 'minmax(160px, 1fr) 370px 370px',
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
