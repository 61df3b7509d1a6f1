import type { SvgIconComponent } from '@mui/icons-material';
import TodayIcon from '@mui/icons-material/Today';
import {
  useCanAccess,
  useGetResourceLabel,
  useHasDashboard,
  useResourceDefinitions,
} from 'ra-core';
import { useText } from '../i18n/useText';
import { FieldEntry } from './FieldEntry';
import { MenuEntry } from './MenuEntry';

/** The order of the menu; an entry shows once its screen exists and the viewer may open it. */
const RESOURCES = [
  'participants',
  'groups',
  'meetings',
  'calendar',
  'messages',
  'claims',
  'timeliness',
  'arrears',
  'bankStatements',
  'pendingChanges',
  'cash',
  'refunds',
  'claimFunds',
  'ledger',
  'programmes',
  'closures',
  'users',
];

interface MenuEntriesProps {
  onChoose?: () => void;
}

/** Every screen the viewer may open: today's work first. */
export function MenuEntries({ onChoose }: MenuEntriesProps) {
  const hasToday = useHasDashboard();
  const t = useText();
  return (
    <>
      {hasToday && (
        <MenuEntry to="/" icon={TodayIcon} label={t('layout.today')} onChoose={onChoose} />
      )}
      {RESOURCES.map((resource) => (
        <ResourceEntry key={resource} resource={resource} onChoose={onChoose} />
      ))}
      <FieldEntry />
    </>
  );
}

function ResourceEntry({ resource, onChoose }: MenuEntriesProps & { resource: string }) {
  const definition = useResourceDefinitions()[resource];
  const { canAccess } = useCanAccess({ resource, action: 'list' });
  const labelOf = useGetResourceLabel();
  if (!definition?.hasList || !canAccess) return null;
  // Each resource's index.ts gives an icon of this kind; react-admin forgets which.
  return (
    <MenuEntry
      to={`/${resource}`}
      icon={definition.icon as SvgIconComponent}
      label={labelOf(resource, 2)}
      onChoose={onChoose}
    />
  );
}
