import { ListBase } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { MeetingListBody } from './MeetingListBody';
import { MeetingsHeader } from './MeetingsHeader';
import { whenFilter } from './when';
import { WhenTabs } from './WhenTabs';

const ROWS_PER_PAGE = 25;

/** The meetings: what comes, what nobody recorded, what was. Filters live in the address only. */
export default function MeetingList() {
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
      <MeetingListBody />
    </ListBase>
  );
}
