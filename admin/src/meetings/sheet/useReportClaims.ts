import { useCallback } from 'react';
import { useSend } from '../../data/useSend';
import { toClaimInput } from './claims';
import type { ClaimDraft } from './sheet';
import { SheetClaimReportDocument } from './sheet.documents';

/** Reports claims one by one, after the meeting is on record; answers those that are left: refused with the reason, or not whole. */
export function useReportClaims(meeting: { id: string; meetsOn: string }) {
  const send = useSend();
  const { id, meetsOn } = meeting;
  return useCallback(
    async (drafts: readonly ClaimDraft[]): Promise<readonly ClaimDraft[]> => {
      const left: ClaimDraft[] = [];
      for (const draft of drafts) {
        const input = toClaimInput(draft, { id, meetsOn });
        try {
          if (input) await send(SheetClaimReportDocument, { input });
          else left.push(draft);
        } catch (error) {
          left.push({ ...draft, refusal: error instanceof Error ? error.message : String(error) });
        }
      }
      return left;
    },
    [send, id, meetsOn],
  );
}
