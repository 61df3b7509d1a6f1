import type { AttendanceState } from '../data/gql/enums';
import type { FieldOperationInput, FieldOperationKind, FieldOutcome } from './data/gql/graphql';

/** One tap of an officer, as it was written to the phone. It is never changed and sent until the server answers. */
export interface Entry {
  /** Known to the server too: the same id is never recorded twice. */
  readonly id: string;
  /** Rises by one with every entry of this phone. */
  readonly sequence: number;
  /** Entries of one tap are undone together: "everybody is here" is one tap. */
  readonly gestureId: string;
  readonly userId: string;
  readonly meetingId: string;
  readonly kind: FieldOperationKind;
  readonly participantId?: string;
  /** Whom it concerns, so that it can be named after the group's data left the phone. */
  readonly name?: string;
  readonly attendance?: AttendanceState;
  readonly note?: string;
  /** Rupiah handed over. */
  readonly amount?: number;
  readonly carriedByParticipantId?: string;
  readonly undoneOperationId?: string;
  readonly topicIds?: readonly string[];
  /** Rupiah counted on the table. */
  readonly countedCash?: number;
  readonly explanation?: string;
  readonly hostAttended?: boolean;
  /** The phone's clock, kept as a note; the server's decides. */
  readonly recordedAt: string;
}

/** What an officer does, before it gets its id, its number and its time. */
export type Deed = Omit<Entry, 'id' | 'sequence' | 'gestureId' | 'userId' | 'recordedAt'>;

/** What the server said to an entry; kept beside it. */
export interface Reply {
  readonly id: string;
  readonly outcome: FieldOutcome;
  readonly rule?: string;
  readonly message?: string;
  readonly receiptNumber?: string;
  readonly repliedAt: string;
  /** True once the officer has said that a refusal is dealt with. */
  readonly isSettled: boolean;
}

/** Where an entry stands. */
export type EntryState = 'WAITING' | 'KEPT' | 'REFUSED';

/** The replies by the entry they answer. */
export type Replies = ReadonlyMap<string, Reply>;

/** Says where an entry stands. */
export function stateOf(entry: Entry, replies: Replies): EntryState {
  const reply = replies.get(entry.id);
  if (!reply) return 'WAITING';
  return reply.outcome === 'REFUSED' ? 'REFUSED' : 'KEPT';
}

/** What of an entry the server is told; who and what it is called on the phone stays there. */
export function toInput(entry: Entry): FieldOperationInput {
  const { gestureId: _gesture, userId: _user, name: _name, topicIds, ...told } = entry;
  return { ...told, ...(topicIds && { topicIds: [...topicIds] }) };
}
