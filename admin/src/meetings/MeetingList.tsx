import Card from '@mui/material/Card';
import { ListBase } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ListBody } from '../layout/ListBody';
import { ListPagination } from '../layout/ListPagination';
import { useIsPhone } from '../layout/useIsPhone';
import { MeetingCards } from './MeetingCards';
import { MeetingFilters } from './MeetingFilters';
import { MeetingsHeader } from './MeetingsHeader';
import { MeetingTable } from './MeetingTable';
import { NoMeetings } from './NoMeetings';
import { whenFilter } from './when';
import { WhenTabs } from './WhenTabs';

const ROWS_PER_PAGE = 25;

/** The meetings: what comes, what nobody recorded, what was. Filters live in the address only. */
export default function MeetingList() {
  const isPhone = useIsPhone();
  const t = useText();
  const { today } = useFormat();
  return (
    <ListBase
      sort={{ field: 'meetsOn', order: 'ASC' }}
      filterDefaultValues={whenFilter('upcoming', today)}
      perPage={ROWS_PER_PAGE}
      storeKey={false}
      exporter={false}
    >
      <MeetingsHeader title={t('resources.meetings.name', { smart_count: 2 })} view="list" />
      <WhenTabs />
      <ListBody empty={<NoMeetings />} filters={<MeetingFilters />}>
        <Card>{isPhone ? <MeetingCards /> : <MeetingTable />}</Card>
        <ListPagination />
      </ListBody>
    </ListBase>
  );
}
