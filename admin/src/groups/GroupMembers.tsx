import Box from '@mui/material/Box';
import { LocalDate } from '../fields/LocalDate';
import { PhoneLink } from '../fields/PhoneLink';
import { RecordLink } from '../fields/RecordLink';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import { EnrolmentStatusChip } from '../participants/EnrolmentStatusChip';
import { ArrearsChip } from '../premiums/ArrearsChip';
import type { GroupMembership } from './group.rows';

/** The members of a group; those who left stay at the end, with the day they did. */
export function GroupMembers({ memberships }: { memberships: readonly GroupMembership[] }) {
  const t = useText();
  const current = memberships.filter(({ leftOn }) => !leftOn);
  const former = memberships.filter(({ leftOn }) => leftOn);
  if (memberships.length === 0) return <>{t('resources.groups.noMembers')}</>;
  return (
    <RowList>
      {[...current, ...former].map((membership) => (
        <Member key={membership.id} membership={membership} />
      ))}
    </RowList>
  );
}

function Member({ membership }: { membership: GroupMembership }) {
  const t = useText();
  const { participant, joinedOn, leftOn } = membership;
  const { currentEnrolment: enrolment } = participant;
  return (
    <Row>
      <Box sx={{ flex: '1 1 200px' }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {participant.number} ·{' '}
          {leftOn ? t('resources.groups.leftOn') : t('resources.groups.joinedOn')}{' '}
          <LocalDate value={leftOn ?? joinedOn} />
        </Box>
      </Box>
      {enrolment && !leftOn && (
        <>
          <ArrearsChip months={enrolment.premiumSummary.arrearsMonths} />
          <EnrolmentStatusChip status={enrolment.status} />
        </>
      )}
      <Box sx={{ minWidth: 132, textAlign: { sm: 'right' } }}>
        <PhoneLink value={participant.phone} />
      </Box>
    </Row>
  );
}
