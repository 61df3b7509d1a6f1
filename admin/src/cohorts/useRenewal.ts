import { useRefresh } from 'ra-core';
import { useState } from 'react';
import type { RenewalPlanInput } from '../data/gql/graphql';
import { useSend } from '../data/useSend';
import { newRequestKey } from '../meetings/requestKey';
import { EnrolmentsRenewDocument } from './renewal.documents';
import type { RenewalOutcome } from './renewal.rows';

/** So many go in one request: what is sent is kept, and the bar moves. */
const AT_ONCE = 25;

/** A renewal on its way, or what came of it. */
export interface Renewal {
  isRunning: boolean;
  /** How many were asked for; 0 before. */
  total: number;
  outcomes: readonly RenewalOutcome[];
  /** Why it stopped on the way; null when it did not. Those who were renewed stay so. */
  fault: string | null;
  run: (enrolmentIds: readonly string[]) => Promise<void>;
}

/** Lets participants go on, some at a time; after a fault the rest is asked for again. */
export function useRenewal(wish: RenewalPlanInput): Renewal {
  const send = useSend();
  const refresh = useRefresh();
  const [isRunning, setRunning] = useState(false);
  const [total, setTotal] = useState(0);
  const [outcomes, setOutcomes] = useState<readonly RenewalOutcome[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const run = async (enrolmentIds: readonly string[]): Promise<void> => {
    setRunning(true);
    setTotal(enrolmentIds.length);
    setOutcomes([]);
    setFault(null);
    try {
      for (let from = 0; from < enrolmentIds.length; from += AT_ONCE) {
        const some = enrolmentIds.slice(from, from + AT_ONCE);
        const input = { ...wish, requestKey: newRequestKey(), enrolmentIds: some };
        const answer = await send(EnrolmentsRenewDocument, { input });
        setOutcomes((earlier) => [...earlier, ...answer.outcomes]);
      }
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setRunning(false);
      refresh();
    }
  };
  return { isRunning, total, outcomes, fault, run };
}
