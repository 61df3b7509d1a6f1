import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useEffect, useState } from 'react';
import { useSend } from '../../data/useSend';
import { MeetingSheetPrintDocument } from './paper.documents';

/** The copy that is about to be printed, or was. */
export interface PrintedCopy {
  readonly serial: string;
  readonly copy: number;
}

/**
 * Registers a copy, waits until the screen shows its serial and the order of its rows, and opens the browser's print
 * dialog. `reread` brings the rows in the order that the server has just laid down.
 */
export function usePrintSheet(meetingId: string, reread: () => Promise<unknown>) {
  const send = useSend();
  const notify = useNotify();
  const [printed, setPrinted] = useState<PrintedCopy>();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async () => {
      const { sheet } = await send(MeetingSheetPrintDocument, { id: meetingId });
      await reread();
      return sheet;
    },
  });
  useEffect(() => {
    if (printed) window.print();
  }, [printed]);
  const print = async () => {
    try {
      setPrinted(await mutateAsync());
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  return { print: () => void print(), isPrinting: isPending, printed };
}
