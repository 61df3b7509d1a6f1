import { useMemo } from 'preact/hooks';
import { dateIn } from '../i18n/format';
import type { Pack } from '../data/field.types';
import { useField } from '../useField';
import { viewOf, type MeetingView } from './view';

/** A meeting of this phone with what one may do to it now. */
export interface OpenMeeting {
  readonly meeting: MeetingView;
  readonly pack: Pack;
  /** Entries can be made: it is not to come, not cancelled, not closed. */
  readonly isOpen: boolean;
  readonly isFuture: boolean;
}

/** Every meeting of this phone as the officer sees it, the earliest first. */
export function useMeetings(): readonly OpenMeeting[] {
  const { state } = useField();
  const { early } = state;
  const { packs, log, replies, owner } = state.snapshot;
  const zone = owner?.timeZone ?? 'ASIA_JAKARTA';
  return useMemo(() => {
    const today = dateIn(new Date(), zone);
    const all = packs.flatMap(({ pack }) =>
      pack.meetings.map((meeting) => {
        const view = viewOf(meeting, log, replies);
        const isFuture = view.meetsOn > today && !early.includes(view.id);
        const isOpen = !isFuture && !view.isClosed && view.status !== 'CANCELLED';
        return { meeting: view, pack, isFuture, isOpen };
      }),
    );
    return all.sort((one, other) => whenOf(one).localeCompare(whenOf(other)));
  }, [packs, log, replies, zone, early]);
}

/** One meeting, if it is on this phone. */
export function useMeeting(meetingId: string): OpenMeeting | undefined {
  return useMeetings().find(({ meeting }) => meeting.id === meetingId);
}

function whenOf({ meeting }: OpenMeeting): string {
  return `${meeting.meetsOn} ${meeting.startsAt ?? ''}`;
}
