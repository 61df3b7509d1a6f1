import Card from '@mui/material/Card';
import { useCallback, useMemo, useRef, type RefObject } from 'react';
import { useText } from '../../i18n/useText';
import type { Answers } from './answers';
import { typeName } from './findMember';
import type { Member } from './RowPayment';
import { entryOf } from './sheet';
import { SheetRow } from './SheetRow';
import type { OpenSheet } from './useSheet';

interface SheetRosterProps {
  meetingId: string;
  sheet: OpenSheet;
  answers: Answers;
  mayCollect: boolean;
  /** Rows stand in the order of the printed sheet and bear its numbers. */
  isPaper: boolean;
}

/** The members in the order of the roster, one row each. */
export function SheetRoster(props: SheetRosterProps) {
  const { meetingId, sheet, answers, mayCollect, isPaper } = props;
  const t = useText();
  const { lines, draft, dispatch } = sheet;
  const members = useMemo(() => lines.map(({ id, name }) => ({ id, name })), [lines]);
  const list = useRef<HTMLOListElement>(null);
  const onFind = useFind(members, list);
  if (lines.length === 0) return <>{t('resources.meetings.sheet.noRoster')}</>;
  return (
    <Card
      ref={list}
      component="ol"
      aria-label={t('resources.meetings.sheet.roster')}
      sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}
    >
      {lines.map((line, index) => (
        <SheetRow
          key={line.id}
          meetingId={meetingId}
          position={index + 1}
          shownAs={isPaper ? line.paperRow : index + 1}
          line={line}
          entry={entryOf(draft, line.id)}
          answer={answers[line.id]}
          members={members}
          mayCollect={mayCollect}
          dispatch={dispatch}
          onFind={onFind}
        />
      ))}
    </Card>
  );
}

function focusRow(list: RefObject<HTMLElement | null>, place: number): void {
  list.current?.querySelectorAll<HTMLElement>('[data-row]')[place]?.focus();
}

/** Letters typed within so many milliseconds belong to one name. */
const TYPING_MS = 1000;

/** Brings the focus to the member whose name begins as typed; a pause starts a new name. */
function useFind(members: readonly Member[], list: RefObject<HTMLElement | null>) {
  const typed = useRef({ text: '', at: 0 });
  return useCallback(
    (letter: string, from: number) => {
      const now = performance.now();
      const names = members.map(({ name }) => name);
      const isSame = now - typed.current.at < TYPING_MS;
      const { text, place } = typeName(names, isSame ? typed.current.text : '', letter, from);
      typed.current = { text, at: now };
      focusRow(list, place);
    },
    [members, list],
  );
}
