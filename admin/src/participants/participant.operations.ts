import { operations } from '../data/operations';
import { creating, updating, type Change } from '../data/writing';
import {
  ParticipantEnrolDocument,
  ParticipantListDocument,
  ParticipantRecordDocument,
  ParticipantUpdateDocument,
} from './participant.documents';
import { toEnrolInput, toUpdateInput, type EnrolForm, type UpdateForm } from './participant.forms';

/** Participants behind react-admin's verbs. */
export const participantOperations = operations({
  list: ParticipantListDocument,
  sort: { fullName: 'FULL_NAME', number: 'NUMBER' },
  record: ParticipantRecordDocument,
  create: creating(
    ParticipantEnrolDocument,
    (form: EnrolForm) => ({ input: toEnrolInput(form) }),
    ({ enrolment: { participant, warnings } }) => ({ ...participant, warnings }),
  ),
  update: updating(
    ParticipantUpdateDocument,
    ({ id, expectedVersion, form }: Change<UpdateForm>) => ({
      id,
      expectedVersion,
      input: toUpdateInput(form),
    }),
  ),
});
