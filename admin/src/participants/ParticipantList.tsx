import { useText } from '../i18n/useText';
import { CreateButton } from '../layout/CreateButton';
import { ListPage } from '../layout/ListPage';
import { useIsPhone } from '../layout/useIsPhone';
import { NoParticipants } from './NoParticipants';
import { ParticipantCards } from './ParticipantCards';
import { ParticipantFilters } from './ParticipantFilters';
import { ParticipantTable } from './ParticipantTable';

/** Everybody enrolled: find one person, or those who need a visit. */
export default function ParticipantList() {
  const t = useText();
  const isPhone = useIsPhone();
  return (
    <ListPage
      sort={{ field: 'fullName', order: 'ASC' }}
      filters={<ParticipantFilters />}
      actions={
        <CreateButton resource="participants" label={t('resources.participants.enrol.button')} />
      }
      empty={<NoParticipants />}
    >
      {isPhone ? <ParticipantCards /> : <ParticipantTable />}
    </ListPage>
  );
}
