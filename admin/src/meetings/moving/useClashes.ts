import { useRead } from '../../data/useRead';
import type { MeetingSlotInput } from '../../data/gql/graphql';
import { useSettled } from '../../fields/useSettled';
import { MeetingClashesDocument } from './moving.documents';
import type { Clash } from './moving.rows';

/** The clashes of a meeting at a time and place, and whether they are known by now. */
export interface Clashes {
  readonly clashes: readonly Clash[];
  readonly isKnown: boolean;
}

/** Never asked: the question waits until the time is complete. */
const NOT_ASKED: MeetingSlotInput = { officerId: '', meetsOn: '', startsAt: '' };

/** Asks the API for clashes while the time is being chosen; an incomplete time has none yet. */
export function useClashes(slot: MeetingSlotInput | undefined): Clashes {
  const settled = useSettled(slot);
  const read = useRead(
    MeetingClashesDocument,
    { input: settled ?? NOT_ASKED },
    { enabled: settled !== undefined, keepsEarlier: true },
  );
  const isCurrent = JSON.stringify(slot) === JSON.stringify(settled);
  return {
    clashes: settled ? (read.data?.meetingClashes ?? []) : [],
    isKnown: read.isSuccess && !read.isPlaceholderData && isCurrent,
  };
}
