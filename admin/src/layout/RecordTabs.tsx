import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';

/** One tab of a record: its name in the address, its label, its content. */
export interface RecordTab {
  readonly name: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** The tabs of a record. The open one stands in the address, so a link leads straight to it. */
export function RecordTabs({ tabs, label }: { tabs: readonly RecordTab[]; label: string }) {
  const [search, setSearch] = useSearchParams();
  const open = tabs.find(({ name }) => name === search.get('tab')) ?? tabs[0];
  if (!open) return null;
  return (
    <>
      <Tabs
        value={open.name}
        onChange={(_, name: string) => setSearch({ tab: name }, { replace: true })}
        variant="scrollable"
        aria-label={label}
        sx={{ borderBottom: 1, borderColor: 'divider', mt: 2 }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.name}
            value={tab.name}
            label={tab.label}
            id={`tab-${tab.name}`}
            aria-controls={`panel-${tab.name}`}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`panel-${open.name}`}
        aria-labelledby={`tab-${open.name}`}
        sx={{ pt: 2 }}
      >
        {open.content}
      </Box>
    </>
  );
}
