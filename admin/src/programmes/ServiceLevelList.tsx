import Box from '@mui/material/Box';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import type { ProgrammeTerms } from './programme.operations';
import { SourceMark } from './SourceMark';
import { TermsSection } from './TermsSection';

type ServiceLevel = ProgrammeTerms['serviceLevels'][number];

/** The promise: within how many days each stage of a claim is done. */
export function ServiceLevelList({ serviceLevels }: { serviceLevels: readonly ServiceLevel[] }) {
  const t = useText();
  return (
    <TermsSection title={t('resources.programmes.serviceLevelsTitle')}>
      <RowList>
        {serviceLevels.map(({ stage, targetDays, source }) => (
          <Row key={stage}>
            <Box sx={{ flex: '1 1 240px' }}>{t(`enums.ServiceStage.${stage}`)}</Box>
            <Box sx={{ minWidth: 110, fontWeight: 600 }}>
              {t('common.days', { smart_count: targetDays })}
            </Box>
            <Box sx={{ flex: '1 1 220px' }}>
              <SourceMark source={source} />
            </Box>
          </Row>
        ))}
      </RowList>
    </TermsSection>
  );
}
