import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { refusalOf } from '../../data/errors';
import { useSend } from '../../data/useSend';
import { newRequestKey } from '../requestKey';
import { remainder, toAnswers, type Answers, type SheetAnswer } from './answers';
import { MeetingHoldDocument } from './sheet.documents';
import { toHoldInput, type SheetMeeting } from './sheet.forms';
import { useReportClaims } from './useReportClaims';
import type { OpenSheet } from './useSheet';

/** The sending of a sheet and what the server answered so far. */
export interface Holding {
  readonly hold: () => Promise<void>;
  readonly isSending: boolean;
  readonly answers: Answers;
  /** What became of the cash count that was sent last; null when none was. */
  readonly cash: SheetAnswer['cash'];
  /** Why the whole sheet was refused; the sheet itself stays as it is. */
  readonly refusal: string | undefined;
}

/** Sends a sheet. Until the server has answered, every retry carries the same key and is one sheet. */
export function useHold(meeting: SheetMeeting, { draft, replace }: OpenSheet): Holding {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const reportClaims = useReportClaims(meeting);
  const [answers, setAnswers] = useState<Answers>({});
  const [cash, setCash] = useState<SheetAnswer['cash']>(null);
  const [refusal, setRefusal] = useState<string>();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async () => {
      const { sheet } = await send(MeetingHoldDocument, {
        id: meeting.id,
        input: toHoldInput(meeting, draft),
      });
      return { sheet, claims: await reportClaims(draft.claims) };
    },
  });

  const hold = async () => {
    setRefusal(undefined);
    try {
      const { sheet, claims } = await mutateAsync();
      setAnswers((earlier) => ({ ...earlier, ...toAnswers(sheet.rows) }));
      setCash(sheet.cash);
      replace({ ...remainder(draft, sheet, newRequestKey()), claims });
      const refused =
        sheet.rejectedCount + (sheet.cash?.accepted === false ? 1 : 0) + claims.length;
      notify(`resources.meetings.sheet.${refused === 0 ? 'saved' : 'savedInPart'}`, {
        type: refused === 0 ? 'success' : 'warning',
        messageArgs: { smart_count: refused === 0 ? sheet.acceptedCount : refused },
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
  return { hold, isSending: isPending, answers, cash, refusal };
}
