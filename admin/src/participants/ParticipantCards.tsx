import { OtherInstitution } from '../fields/OtherInstitution';
import { RecordCards } from '../layout/RecordCards';
import { ArrearsChip } from '../premiums/ArrearsChip';
import { EnrolmentStatusChip } from './EnrolmentStatusChip';
import type { ParticipantRow } from './participant.rows';

/** The rows of the list on a phone. */
export function ParticipantCards() {
  return (
    <RecordCards<ParticipantRow>
      primary={({ fullName }) => fullName}
      secondary={({ number, currentMembership, institution }) => (
        <>
          {[number, currentMembership?.group.name].filter(Boolean).join(' · ')}
          <OtherInstitution institution={institution} />
        </>
      )}
      chips={({ currentEnrolment: enrolment }) =>
        enrolment && (
          <>
            <EnrolmentStatusChip status={enrolment.status} />
            <ArrearsChip months={enrolment.premiumSummary.arrearsMonths} />
          </>
        )
      }
    />
  );
}
