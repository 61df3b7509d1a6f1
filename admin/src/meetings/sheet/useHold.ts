import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { refusalOf } from '../../data/errors';
import { useSend } from '../../data/useSend';
import { newRequestKey } from '../requestKey';
import { remainder, toAnswers, type Answers } from './answers';
import { MeetingHoldDocument } from './sheet.documents';
import { toHoldInput, type SheetMeeting } from './sheet.forms';
import type { OpenSheet } from './useSheet';

/** The sending of a sheet and what the server answered so far. */
export interface Holding {
  readonly hold: () => Promise<void>;
  readonly isSending: boolean;
  readonly answers: Answers;
  /** Why the whole sheet was refused; the sheet itself stays as it is. */
  readonly refusal: string | undefined;
}

/** Sends a sheet. Until the server has answered, every retry carries the same key and is one sheet. */
export function useHold(meeting: SheetMeeting, { draft, replace }: OpenSheet): Holding {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const [answers, setAnswers] = useState<Answers>({});
  const [refusal, setRefusal] = useState<string>();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () =>
      send(MeetingHoldDocument, { id: meeting.id, input: toHoldInput(meeting, draft) }),
  });

  const hold = async () => {
    setRefusal(undefined);
    try {
      const { sheet } = await mutateAsync();
      setAnswers((earlier) => ({ ...earlier, ...toAnswers(sheet.rows) }));
      replace(remainder(draft, sheet.rows, newRequestKey()));
      const isWhole = sheet.rejectedCount === 0;
      notify(`resources.meetings.sheet.${isWhole ? 'saved' : 'savedInPart'}`, {
        type: isWhole ? 'success' : 'warning',
        messageArgs: { smart_count: isWhole ? sheet.acceptedCount : sheet.rejectedCount },
      });
      refresh();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      if (refusalOf(error)?.rule === 'REQUEST_KEY_REUSED') {
        // An earlier attempt did arrive: show what it saved and send the rest under a new key.
        replace({ ...draft, requestKey: newRequestKey() });
        refresh();
      }
    }
  };
  return { hold, isSending: isPending, answers, refusal };
}
