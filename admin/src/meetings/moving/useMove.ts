import { useAction, type Outcome } from '../../data/useAction';
import type { MeetingRow } from '../meeting.rows';
import { MeetingMoveDocument, MeetingMoveFollowingDocument } from './moving.documents';
import { toFollowingInput, toMoveInput, type MoveForm } from './moving.forms';
import type { MovedFollowing } from './moving.rows';

/** Moves a meeting, or also those after it; what came of each of them goes to `onFollowing`. */
export function useMove(
  { id, version }: Pick<MeetingRow, 'id' | 'version'>,
  onFollowing: (moved: MovedFollowing) => void,
) {
  const one = useAction(MeetingMoveDocument, { done: 'resources.meetings.move.done' });
  const following = useAction(MeetingMoveFollowingDocument, {
    done: 'resources.meetings.move.followingDone',
  });
  const target = { id, expectedVersion: version };
  const run = async (form: MoveForm): Promise<Outcome<unknown>> => {
    if (form.scope === 'this') return one.run({ ...target, input: toMoveInput(form) });
    const outcome = await following.run({ ...target, input: toFollowingInput(form) });
    if (outcome.isDone) onFollowing(outcome.result.moved);
    return outcome;
  };
  return { run, isRunning: one.isRunning || following.isRunning };
}
