import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { FactList } from '../layout/FactList';
import { Row, RowList } from '../layout/RowList';
import type { Fund } from './fund.rows';

/** What is expected of the coming 30 and 90 days, and the open claims that it starts from. */
export function FundForecasts({ fund }: { fund: Fund }) {
  const t = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      {fund.forecasts.map((forecast) => (
        <Forecast key={forecast.days} forecast={forecast} />
      ))}
      <CardSection title={t('resources.claimFunds.openClaims')}>
        <RowList>
          {fund.openClaims.map((stage) => (
            <StageRow key={stage.stage} stage={stage} />
          ))}
        </RowList>
      </CardSection>
    </Box>
  );
}

function Forecast({ forecast }: { forecast: Fund['forecasts'][number] }) {
  const t = useText();
  const { rupiah } = useFormat();
  const { days, fromOpenClaims, usual, total, balanceAfter } = forecast;
  const label = (name: 'fromOpenClaims' | 'usual' | 'total' | 'balanceAfter') =>
    t(`resources.claimFunds.fields.${name}`);
  return (
    <CardSection title={t('resources.claimFunds.forecast', { days: String(days) })}>
      <FactList
        facts={[
          { label: label('fromOpenClaims'), value: rupiah(fromOpenClaims) },
          { label: label('usual'), value: rupiah(usual) },
          { label: label('total'), value: rupiah(total) },
          { label: label('balanceAfter'), value: rupiah(balanceAfter) },
        ]}
      />
    </CardSection>
  );
}

function StageRow({ stage: row }: { stage: Fund['openClaims'][number] }) {
  const t = useText();
  const { rupiah, share } = useFormat();
  const { stage, count, amount, chance } = row;
  return (
    <Row>
      <Box sx={{ flex: '1 1 150px' }}>
        {t(`enums.ClaimStage.${stage}`)} ({count})
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t('resources.claimFunds.chance', { share: share(chance) })}
        </Box>
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums', minWidth: 110, textAlign: 'right' }}>
        {rupiah(amount)}
      </Box>
    </Row>
  );
}
