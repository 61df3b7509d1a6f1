import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useListContext } from 'ra-core';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { useFilters } from '../layout/useFilters';
import { WHENS, whenOf, withWhen, type When } from './when';

/** Coming meetings, those nobody recorded, past ones, or all; the choice stands in the address. */
export function WhenTabs() {
  const t = useText();
  const { today } = useFormat();
  const { values } = useFilters();
  const { setFilters, setSort } = useListContext();
  const choose = (when: When) => {
    setFilters(withWhen(values, when, today));
    setSort({ field: 'meetsOn', order: when === 'past' || when === 'all' ? 'DESC' : 'ASC' });
  };
  return (
    <Tabs
      value={whenOf(values, today) ?? false}
      onChange={(_, when: When) => choose(when)}
      variant="scrollable"
      aria-label={t('resources.meetings.when.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
    >
      {WHENS.map((when) => (
        <Tab key={when} value={when} label={t(`resources.meetings.when.${when}`)} />
      ))}
    </Tabs>
  );
}
