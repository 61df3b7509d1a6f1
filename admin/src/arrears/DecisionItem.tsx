import Box from '@mui/material/Box';
import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { Row } from '../layout/RowList';
import { EnrolmentStatusChip } from '../participants/EnrolmentStatusChip';
import type { ToDecide } from './arrears.rows';
import { ProposedVerb } from './ProposedVerb';
import { standingWords } from './words';

/** One participant in arrears: who, why, and the button that decides. */
export function DecisionItem({ enrolment }: { enrolment: ToDecide }) {
  const t = useText();
  const format = useFormat();
  const { participant, status, standing } = enrolment;
  const group = participant.currentMembership?.group.name;
  return (
    <Row>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <RecordLink resource="participants" id={participant.id}>
          {participant.fullName}
        </RecordLink>
        {group && ` · ${group}`}
        {standing && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {standingWords(standing, t, format)}
          </Box>
        )}
      </Box>
      {status === 'SUSPENDED' && <EnrolmentStatusChip status={status} />}
      <ProposedVerb enrolment={enrolment} name={participant.fullName} />
    </Row>
  );
}
