import MailOutlinedIcon from '@mui/icons-material/MailOutlined';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { FilterChip } from '../layout/FilterChip';
import { ListPage } from '../layout/ListPage';
import { useIsPhone } from '../layout/useIsPhone';
import { MeetingFilterChip } from './MeetingFilterChip';
import { MessageCards } from './MessageCards';
import { MessageTable } from './MessageTable';
import { ReminderSettingsButton } from './ReminderSettingsButton';

/** Every message: to whom, about what, how far it has come and why it did not go. */
export default function MessageList() {
  const t = useText();
  const isPhone = useIsPhone();
  return (
    <ListPage
      sort={{ field: 'sendAfter', order: 'DESC' }}
      filters={<MessageFilters />}
      actions={<ReminderSettingsButton />}
      empty={
        <EmptyState
          icon={MailOutlinedIcon}
          title={t('resources.messages.none.title')}
          body={t('resources.messages.none.body')}
        />
      }
    >
      {isPhone ? <MessageCards /> : <MessageTable />}
    </ListPage>
  );
}

function MessageFilters() {
  const t = useText();
  return (
    <>
      <FilterChip
        source="states"
        label={t('resources.messages.fields.state')}
        choices={useEnumChoices('MessageState')}
      />
      <FilterChip
        source="template"
        label={t('resources.messages.fields.template')}
        choices={useEnumChoices('MessageTemplate')}
      />
      <MeetingFilterChip />
    </>
  );
}
