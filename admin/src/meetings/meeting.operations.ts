import { loadViewer } from '../auth/viewer';
import { operations, type Operations } from '../data/operations';
import { creating } from '../data/writing';
import {
  MeetingListDocument,
  MeetingListWithoutNamesDocument,
  MeetingRecordDocument,
  MeetingRecordWithoutNamesDocument,
  MeetingScheduleDocument,
} from './meeting.documents';
import { toScheduleInput, type ScheduleForm } from './meeting.forms';

const sort = { meetsOn: 'MEETS_ON' } as const;

const withNames = operations({
  list: MeetingListDocument,
  sort,
  record: MeetingRecordDocument,
  create: creating(
    MeetingScheduleDocument,
    (form: ScheduleForm) => ({ input: toScheduleInput(form) }),
    ({ record }) => record,
  ),
});

const withoutNames = operations({
  list: MeetingListWithoutNamesDocument,
  sort,
  record: MeetingRecordWithoutNamesDocument,
});

/** Meetings behind react-admin's verbs; analysts read them without the names of participants. */
export const meetingOperations: Operations = {
  ...withNames,
  list: async (params) => (await forViewer()).list(params),
  record: async (id, signal) => (await (await forViewer()).record?.(id, signal)) ?? null,
};

async function forViewer(): Promise<Operations> {
  const viewer = await loadViewer();
  return viewer?.permissions.includes('PARTICIPANT_READ') ? withNames : withoutNames;
}
