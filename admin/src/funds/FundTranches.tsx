import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ChangeVerbs } from '../approvals/ChangeVerbs';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { Row, RowList } from '../layout/RowList';
import type { Fund } from './fund.rows';
import { ProposeTrancheButton } from './ProposeTrancheButton';

/** Money from the State, the latest first, and the one that waits for a second person. */
export function FundTranches({ fund }: { fund: Fund }) {
  const t = useText();
  const { rupiah, day, moment } = useFormat();
  const { tranches, pendingTranche: pending } = fund;
  return (
    <CardSection title={t('resources.claimFunds.tranches')}>
      <Box sx={{ display: 'grid', gap: 1, mb: 2, justifyItems: 'start' }}>
        {pending ? (
          <>
            <Box sx={{ fontWeight: 600 }}>{rupiah(pending.amount)}</Box>
            {t('resources.pendingChanges.proposedBy', {
              name: pending.proposedBy.fullName,
              moment: moment(pending.proposedAt),
              reason: pending.reason,
            })}
            <ChangeVerbs change={pending} />
          </>
        ) : (
          <ProposeTrancheButton cohortId={fund.cohort.id} />
        )}
      </Box>
      {tranches.length === 0 && (
        <Typography color="textSecondary">{t('resources.claimFunds.noTranches')}</Typography>
      )}
      {tranches.length > 0 && (
        <RowList>
          {tranches.map(({ id, amount, receivedOn, reference }) => (
            <Row key={id}>
              <Box sx={{ fontWeight: 600 }}>{rupiah(amount)}</Box>
              <Box sx={{ color: 'text.secondary' }}>
                {day(receivedOn)} · {reference}
              </Box>
            </Row>
          ))}
        </RowList>
      )}
    </CardSection>
  );
}
