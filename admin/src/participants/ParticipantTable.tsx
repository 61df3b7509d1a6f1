import Typography from '@mui/material/Typography';
import { DataTable } from 'react-admin';
import { OtherInstitution } from '../fields/OtherInstitution';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import { ArrearsChip } from '../premiums/ArrearsChip';
import { PremiumProgress } from '../premiums/PremiumProgress';
import { EnrolmentStatusChip } from './EnrolmentStatusChip';
import type { ParticipantRow } from './participant.rows';

const Column = DataTable.Col<ParticipantRow>;

/** The rows of the list on a wide screen. */
export function ParticipantTable() {
  const t = useText();
  return (
    <DataTable<ParticipantRow> bulkActionButtons={false} rowClick="show">
      <Column source="fullName" render={(row) => <Name row={row} />} />
      <Column
        source="currentMembership.group.name"
        label={t('resources.participants.fields.group')}
        disableSort
      />
      <Column
        source="currentEnrolment.status"
        label={t('resources.participants.fields.status')}
        disableSort
        render={({ currentEnrolment: enrolment }) =>
          enrolment && <EnrolmentStatusChip status={enrolment.status} />
        }
      />
      <Column
        source="currentEnrolment.premiumSummary.paidMonths"
        label={t('resources.participants.fields.premiums')}
        disableSort
        render={({ currentEnrolment: enrolment }) =>
          enrolment && <PremiumProgress {...enrolment.premiumSummary} />
        }
      />
      <Column
        source="currentEnrolment.premiumSummary.arrearsMonths"
        label={t('resources.participants.fields.arrears')}
        disableSort
        render={({ currentEnrolment: enrolment }) =>
          enrolment && <ArrearsChip months={enrolment.premiumSummary.arrearsMonths} />
        }
      />
      <Column source="phone" disableSort render={({ phone }) => <PhoneLink value={phone} />} />
    </DataTable>
  );
}

function Name({ row }: { row: ParticipantRow }) {
  return (
    <>
      <RecordLink resource="participants" id={row.id}>
        {row.fullName}
      </RecordLink>
      <Typography variant="body2" color="textSecondary">
        {row.number}
        <OtherInstitution institution={row.institution} />
      </Typography>
    </>
  );
}
