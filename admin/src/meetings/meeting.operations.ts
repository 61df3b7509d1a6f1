import { operations } from '../data/operations';
import { creating } from '../data/writing';
import {
  MeetingListDocument,
  MeetingRecordDocument,
  MeetingScheduleDocument,
} from './meeting.documents';
import { toScheduleInput, type ScheduleForm } from './meeting.forms';

/** Meetings behind react-admin's verbs. */
export const meetingOperations = operations({
  list: MeetingListDocument,
  sort: { meetsOn: 'MEETS_ON' },
  record: MeetingRecordDocument,
  create: creating(
    MeetingScheduleDocument,
    (form: ScheduleForm) => ({ input: toScheduleInput(form) }),
    ({ record }) => record,
  ),
});
