import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useListContext } from 'ra-core';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { useFilters } from '../layout/useFilters';
import { ClaimStageCountsDocument } from './claim.documents';
import { countsOf, stageOf, STAGE_TABS, withoutStage, withStage, type StageTab } from './stages';

/** The claims by stage, each with its count and, in words, how many of them are late. */
export function StageTabs() {
  const t = useText();
  const { count: number } = useFormat();
  const { values } = useFilters();
  const { setFilters } = useListContext();
  const read = useRead(ClaimStageCountsDocument, { filter: withoutStage(values) });
  const counts = read.data?.counts;
  return (
    <Tabs
      value={stageOf(values) ?? false}
      onChange={(_, tab: StageTab) => setFilters(withStage(values, tab))}
      variant="scrollable"
      aria-label={t('resources.claims.stages.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
    >
      {STAGE_TABS.map((tab) => {
        const { count, overdue } = countsOf(tab, counts ?? []);
        return (
          <Tab
            key={tab}
            value={tab}
            label={
              <span>
                {label(tab, t)}
                {counts && (
                  <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {' '}
                    ({number(count)})
                  </Box>
                )}
                {overdue > 0 && (
                  <Box
                    component="span"
                    sx={{ display: 'block', color: 'error.main', fontSize: '0.75rem' }}
                  >
                    {t('resources.claims.stages.overdue', { smart_count: overdue })}
                  </Box>
                )}
              </span>
            }
          />
        );
      })}
    </Tabs>
  );
}

function label(tab: StageTab, t: ReturnType<typeof useText>): string {
  if (tab === 'OPEN') return t('resources.claims.stages.open');
  return tab === 'ALL' ? t('common.all') : t(`enums.ClaimStage.${tab}`);
}
