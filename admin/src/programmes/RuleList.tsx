import Box from '@mui/material/Box';
import { Rupiah } from '../fields/Rupiah';
import { useText } from '../i18n/useText';
import { Row, RowList } from '../layout/RowList';
import type { ProgrammeTerms } from './programme.operations';
import { RULE_UNITS } from './ruleUnits';
import { SourceMark } from './SourceMark';
import { TermsSection } from './TermsSection';

type Rule = ProgrammeTerms['rules'][number];

/** Premium, term, ages, waiting and lapse: every rule with its value, unit and source. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  const t = useText();
  return (
    <TermsSection title={t('resources.programmes.rulesTitle')}>
      <RowList>
        {rules.map((rule) => (
          <Row key={rule.name}>
            <Box sx={{ flex: '1 1 240px' }}>{t(`resources.programmes.rules.${rule.name}`)}</Box>
            <Box sx={{ minWidth: 110, fontWeight: 600 }}>
              <RuleValue rule={rule} />
            </Box>
            <Box sx={{ flex: '1 1 220px' }}>
              <SourceMark source={rule.source} />
            </Box>
          </Row>
        ))}
      </RowList>
    </TermsSection>
  );
}

function RuleValue({ rule: { name, value } }: { rule: Rule }) {
  const t = useText();
  const unit = RULE_UNITS[name];
  if (unit === 'rupiah') return <Rupiah value={value} />;
  if (unit === 'dayOfMonth') return <>{t('resources.programmes.dayOfMonth', { day: value })}</>;
  return <>{t(`common.${unit}`, { smart_count: value })}</>;
}
