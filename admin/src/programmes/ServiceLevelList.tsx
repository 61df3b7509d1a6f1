import Box from '@mui/material/Box';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import type { ProgrammeTerms } from './programme.operations';
import { SourceMark } from './SourceMark';
import { TermsSection } from './TermsSection';

type ServiceLevel = ProgrammeTerms['serviceLevels'][number];

/** The promise: within how many days each stage of a claim is done, in the order of the stages. */
export function ServiceLevelList({ serviceLevels }: { serviceLevels: readonly ServiceLevel[] }) {
  const t = useText();
  const stages = useEnumChoices('ServiceStage');
  return (
    <TermsSection title={t('resources.programmes.serviceLevelsTitle')}>
      <RowList>
        {stages.map(({ value: stage, label }) => {
          const level = serviceLevels.find((candidate) => candidate.stage === stage);
          return level && <Level key={stage} label={label} level={level} />;
        })}
      </RowList>
    </TermsSection>
  );
}

function Level({ label, level }: { label: string; level: ServiceLevel }) {
  const t = useText();
  return (
    <Row>
      <Box sx={{ flex: '1 1 240px' }}>{label}</Box>
      <Box sx={{ minWidth: 110, fontWeight: 600 }}>
        {t('common.days', { smart_count: level.targetDays })}
      </Box>
      <Box sx={{ flex: '1 1 220px' }}>
        <SourceMark source={level.source} />
      </Box>
    </Row>
  );
}
