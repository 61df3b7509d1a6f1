import { DataTable } from 'react-admin';
import { LocalDate } from '../fields/LocalDate';
import { OtherInstitution } from '../fields/OtherInstitution';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import type { GroupRow } from './group.rows';
import { MeetingRuleText } from './MeetingRuleText';

const Column = DataTable.Col<GroupRow>;
const NumberColumn = DataTable.NumberCol<GroupRow>;

/** The groups on a wide screen. */
export function GroupTable() {
  const t = useText();
  return (
    <DataTable<GroupRow> bulkActionButtons={false} rowClick="show">
      <Column
        source="name"
        render={({ id, name, institution }) => (
          <>
            <RecordLink resource="groups" id={id}>
              {name}
            </RecordLink>
            <OtherInstitution institution={institution} />
          </>
        )}
      />
      <Column source="officer.fullName" label={t('resources.groups.fields.officer')} disableSort />
      <Column
        source="recurrenceRule"
        disableSort
        render={(group) => <MeetingRuleText {...group} />}
      />
      <Column
        source="nextMeeting.meetsOn"
        label={t('resources.groups.fields.nextMeeting')}
        disableSort
        render={({ nextMeeting }) => <LocalDate value={nextMeeting?.meetsOn} />}
      />
      <NumberColumn source="membersCount" disableSort />
      <NumberColumn source="arrearsCount" disableSort />
    </DataTable>
  );
}
