import { byPermission } from '../auth/byPermission';
import { operations } from '../data/operations';
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
export const meetingOperations = byPermission('PARTICIPANT_READ', withNames, withoutNames);
