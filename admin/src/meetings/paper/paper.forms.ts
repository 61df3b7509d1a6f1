import type {
  MeetingSheetChoicesQuery,
  MeetingSheetQuery,
  PaperHeadQuery,
} from '../../data/gql/graphql';
import type { Line } from '../sheet/sheet';
import { inPaperOrder, toLines } from '../sheet/sheet.forms';

type Roster = NonNullable<MeetingSheetQuery['meeting']>;
type Hosts = NonNullable<MeetingSheetChoicesQuery['meeting']>;
type Head = NonNullable<PaperHeadQuery['meeting']>;

/** Everything a printed sheet says. */
export type Paper = Pick<Roster, 'id' | 'kind' | 'meetsOn' | 'startsAt' | 'place' | 'group'> &
  Head & {
    readonly lines: readonly Line[];
    readonly topics: readonly string[];
    readonly host: string | undefined;
    readonly nextHost: string | undefined;
  };

/** Puts the answers a printed sheet is made of together; nothing when there is no such meeting. */
export function toPaper(
  { meeting: roster }: MeetingSheetQuery,
  { meeting: hosts, topics }: MeetingSheetChoicesQuery,
  { meeting: head }: PaperHeadQuery,
): Paper | undefined {
  if (!roster || !hosts || !head) return undefined;
  return {
    ...roster,
    ...head,
    lines: inPaperOrder(toLines(roster)),
    topics: topics.filter(({ retiredOn }) => !retiredOn).map(({ name }) => name),
    host: hosts.hostTurn?.participant.fullName,
    nextHost: nextHostOf(hosts),
  };
}

function nextHostOf({ group, hostTurn }: Hosts): string | undefined {
  const present = hostTurn?.participant.id;
  const next = group?.hostQueue.find(({ participant }) => participant.id !== present);
  return next?.participant.fullName;
}
