import EventAvailableIcon from '@mui/icons-material/EventAvailable';
import Card from '@mui/material/Card';
import { useListContext } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ListBody } from '../layout/ListBody';
import { ListPagination } from '../layout/ListPagination';
import { useFilters } from '../layout/useFilters';
import { useIsPhone } from '../layout/useIsPhone';
import { MeetingCards } from './MeetingCards';
import { MeetingFilters } from './MeetingFilters';
import { MeetingTable } from './MeetingTable';
import { NoMeetings } from './NoMeetings';
import { onlyWhen } from './when';

/** The rows of a tab, or what it means that the tab has none. */
export function MeetingListBody() {
  const t = useText();
  const isPhone = useIsPhone();
  const { today } = useFormat();
  const { total } = useListContext();
  const { values } = useFilters();
  const when = onlyWhen(values, today);
  if (total === 0 && when && when !== 'all') {
    return (
      <EmptyState
        icon={EventAvailableIcon}
        title={t(`resources.meetings.nothing.${when}`)}
        body={t('resources.meetings.nothing.body')}
      />
    );
  }
  return (
    <ListBody empty={<NoMeetings />} filters={<MeetingFilters />}>
      <Card>{isPhone ? <MeetingCards /> : <MeetingTable />}</Card>
      <ListPagination />
    </ListBody>
  );
}
