import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useEffect, useState } from 'react';
import type { ReceiptFormat } from '../data/gql/enums';
import { useSend } from '../data/useSend';
import { newRequestKey } from '../meetings/requestKey';
import { ReceiptPrintDocument } from './receipt.documents';

/** The print that is about to be made, or was: 0 for the receipt, n for its n-th copy. */
export interface RegisteredPrint {
  readonly id: string;
  readonly copy: number;
}

/**
 * Registers a print, waits until the screen shows which copy it is, and opens the browser's print dialog. A press that
 * the network swallowed is sent again under the same key, so it makes no copy of its own.
 */
export function usePrintReceipt(paymentId: string, format: ReceiptFormat) {
  const send = useSend();
  const notify = useNotify();
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [printed, setPrinted] = useState<RegisteredPrint>();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () => send(ReceiptPrintDocument, { paymentId, input: { requestKey, format } }),
  });
  useEffect(() => {
    if (printed) window.print();
  }, [printed]);
  const print = async () => {
    try {
      setPrinted((await mutateAsync()).print);
      setRequestKey(newRequestKey());
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  const changePaper = () => {
    setPrinted(undefined);
    setRequestKey(newRequestKey());
  };
  return { print: () => void print(), isPrinting: isPending, printed, changePaper };
}
