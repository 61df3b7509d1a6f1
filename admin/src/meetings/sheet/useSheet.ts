import { useEffect, useMemo, useReducer, useState, type Dispatch } from 'react';
import { newRequestKey } from '../requestKey';
import { draftKey, dropDraft, findDraft, keepDraft } from './draftStore';
import { emptyDraft, inPaperOrder, isUntouched, toLines, type SheetMeeting } from './sheet.forms';
import { sheetReducer, type Draft, type Line, type SheetEvent } from './sheet';

/** The sheet of one meeting while somebody fills it in. */
export interface OpenSheet {
  readonly lines: readonly Line[];
  readonly draft: Draft;
  readonly dispatch: Dispatch<SheetEvent>;
  /** Says whether the draft comes from an earlier visit on this device. */
  readonly wasRestored: boolean;
  /** Puts another draft in the place of this one, as the server's answer asks. */
  readonly replace: (draft: Draft) => void;
  readonly discard: () => void;
}

/** Holds the sheet's state; every change is kept on the device until the server has it. */
export function useSheet(
  meeting: SheetMeeting,
  { userId, isPaper }: { userId: string; isPaper: boolean },
): OpenSheet {
  const key = draftKey(userId, meeting.id);
  const [kept] = useState(() => findDraft(localStorage, key));
  const [wasRestored, setRestored] = useState(kept !== undefined);
  const [draft, dispatch] = useReducer(
    sheetReducer,
    meeting,
    () => kept ?? emptyDraft(meeting, newRequestKey()),
  );
  const lines = useMemo(() => {
    const members = toLines(meeting);
    return isPaper ? inPaperOrder(members) : members;
  }, [meeting, isPaper]);

  useEffect(() => {
    if (isUntouched(draft, meeting)) dropDraft(localStorage, key);
    else keepDraft(localStorage, key, draft);
  }, [draft, key, meeting]);

  const replace = (next: Draft) => {
    setRestored(false);
    dispatch({ type: 'replaced', draft: next });
  };
  const discard = () => replace(emptyDraft(meeting, newRequestKey()));
  return { lines, draft, dispatch, wasRestored, replace, discard };
}
