import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, useId, type Dispatch, type KeyboardEvent } from 'react';
import type { Answer } from './answers';
import { keyCommand, type Focus, type KeyCommand } from './keyboard';
import { RowAnswer } from './RowAnswer';
import { RowAttendance } from './RowAttendance';
import { RowName } from './RowName';
import { RowPayment, type Member } from './RowPayment';
import { RowSaved } from './RowSaved';
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
  const { meetingId, line, entry, answer, members, mayCollect, dispatch } = props;
  const nameId = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const command = keyCommand(event.key, focusOf(event));
    if (!command) return;
    event.preventDefault();
    obey(command, event.currentTarget, props);
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
        {mayCollect ? (
          <RowPayment
            line={line}
            entry={entry}
            members={members}
            nameId={nameId}
            dispatch={dispatch}
          />
        ) : (
          <RowSaved line={line} mayAdd={false} dispatch={dispatch} />
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

/** Does what a key stands for; attendance on record is corrected elsewhere, so its keys do nothing. */
function obey(command: KeyCommand, row: HTMLElement, props: SheetRowProps): void {
  const { line, mayCollect, dispatch } = props;
  switch (command.type) {
    case 'move':
      focusNeighbour(row, command.by);
      break;
    case 'row':
      row.focus();
      break;
    case 'amount':
      row.querySelector<HTMLElement>('[data-amount] input')?.focus();
      break;
    case 'find':
      props.onFind(command.letter, props.position - 1);
      break;
    case 'togglePaid':
      if (mayCollect) dispatch({ type: 'paidTapped', line });
      break;
    case 'mark':
      if (!line.savedAttendance)
        dispatch({ type: 'attendanceTapped', id: line.id, state: command.state });
      break;
  }
}

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
